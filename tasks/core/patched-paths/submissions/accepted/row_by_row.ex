defmodule Solution do
  @modulus 1_000_000_007

  # The ways to a cell are a list: at place k the number of those with k patches. A cell is {sign, ways}.
  def patched_paths([first | _] = field, patches) do
    most = min(patches, div(length(field) + String.length(first), 2))
    outside = {?., []}
    above = [{?., [1]} | List.duplicate(outside, String.length(first))]

    {_sign, ways} =
      field
      |> Enum.map(&String.to_charlist/1)
      |> Enum.reduce(above, fn row, above -> [outside | cells(row, outside, above, most)] end)
      |> List.last()

    rem(Enum.sum(ways), @modulus)
  end

  defp cells([], _left, _above, _most), do: []

  defp cells([sign | row], left, [corner, above | rest], most) do
    ways =
      for {before, ways} <- [left, corner, above], sign == ?. or before == ?., reduce: [] do
        sum -> add(sum, ways)
      end

    cell = {sign, ways |> patched(sign) |> Enum.take(most + 1)}
    [cell | cells(row, cell, [above | rest], most)]
  end

  defp patched(ways, ?.), do: ways
  defp patched(ways, ?#), do: [0 | ways]

  defp add([], ways), do: ways
  defp add(sum, []), do: sum
  defp add([a | sum], [b | ways]), do: [rem(a + b, @modulus) | add(sum, ways)]
end
