defmodule Solution do
  def sight_lines(heights, reach) do
    heights
    |> Enum.with_index()
    |> Enum.reduce({[], [0, 0, 0]}, fn {h, j}, {stack, [pairs, equal, length]} ->
      {lower, rest} = Enum.split_while(stack, fn {g, _} -> g < h end)
      {same, higher} = Enum.split_while(rest, fn {g, _} -> g == h end)
      next = Enum.take_while(higher, fn {g, _} -> g == higher |> hd() |> elem(0) end)
      seen = Enum.filter(lower ++ same ++ next, fn {_, i} -> j - i <= reach end)
      alike = Enum.count(same, fn {_, i} -> j - i <= reach end)
      total = seen |> Enum.map(fn {_, i} -> j - i end) |> Enum.sum()
      {[{h, j} | rest], [pairs + length(seen), equal + alike, length + total]}
    end)
    |> elem(1)
  end
end
