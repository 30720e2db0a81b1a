defmodule Solution do
  def compact_label(label) do
    points = for i <- 0..(length(String.codepoints(label)) - 1)//1, do: codepoint_at(label, i)

    points
    |> Enum.reduce([], fn point, signs ->
      case signs do
        [sign | rest] when point >= "\u0300" and point <= "\u036F" -> [sign <> point | rest]
        _ -> [point | signs]
      end
    end)
    |> Enum.reverse()
    |> Enum.chunk_by(& &1)
    |> Enum.map_join(fn
      [sign] -> sign
      [sign | _] = run -> "#{sign}{#{length(run)}}"
    end)
  end

  defp codepoint_at(label, i), do: label |> String.codepoints() |> Enum.at(i)
end
