defmodule Solution do
  def compact_label(label) do
    label
    |> String.to_charlist()
    |> Enum.chunk_while([], &gather/2, fn sign -> {:cont, Enum.reverse(sign), []} end)
    |> Enum.reject(&(&1 == []))
    |> Enum.chunk_by(& &1)
    |> Enum.map(&written/1)
    |> List.to_string()
  end

  defp gather(point, [_ | _] = sign) when point not in 0x0300..0x036F,
    do: {:cont, Enum.reverse(sign), [point]}

  defp gather(point, sign), do: {:cont, [point | sign]}

  defp written([sign]), do: sign
  defp written([sign | _] = run), do: [sign, "{#{length(run)}}"]
end
