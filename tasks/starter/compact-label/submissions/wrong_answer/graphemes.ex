defmodule Solution do
  def compact_label(label) do
    label
    |> String.graphemes()
    |> Enum.chunk_by(& &1)
    |> Enum.map_join(fn
      [sign] -> sign
      [sign | _] = run -> "#{sign}{#{length(run)}}"
    end)
  end
end
