defmodule Solution do
  @none 1_000_000_000_000_000_000

  def light_park(plain, strong, paths) do
    neighbours =
      paths
      |> Enum.flat_map(fn [u, v] -> [{u, v}, {v, u}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    costs = plain |> Enum.zip(strong) |> List.to_tuple()

    [{0, nil}]
    |> deepest_first(neighbours, [])
    |> Enum.reduce(%{}, &add_to_parent(&1, &2, costs))
    |> Map.fetch!(nil)
    |> elem(0)
  end

  defp deepest_first([], _neighbours, order), do: order

  defp deepest_first([{v, above} | rest], neighbours, order) do
    neighbours
    |> Map.get(v, [])
    |> Enum.reject(&(&1 == above))
    |> Enum.reduce(rest, &[{&1, v} | &2])
    |> deepest_first(neighbours, [{v, above} | order])
  end

  # What the children add up to: all lit, those below a strong lamp, the extra cost of one strong lamp among them.
  defp add_to_parent({v, above}, sums, costs) do
    {plain, strong} = elem(costs, v)
    {{dark, below_strong, extra}, sums} = Map.pop(sums, v, {0, 0, @none})
    bright = strong + below_strong
    lit = min(bright, dark + min(plain, extra))
    own = {lit, min(dark, lit), bright - lit}

    Map.update(sums, above, own, fn {all, under, least} ->
      {all + lit, under + min(dark, lit), min(least, bright - lit)}
    end)
  end
end
