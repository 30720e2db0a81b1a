defmodule Solution do
  # The towers that stand over a point are in two sets of {height, number}: the k highest, and the others.
  def harbour_outline(towers, k) do
    {outline, _, _} =
      towers
      |> Enum.with_index()
      |> Enum.flat_map(fn {[left, right, height], number} ->
        [{left, :begin, {height, number}}, {right, :end, {height, number}}]
      end)
      |> Enum.sort()
      |> Enum.chunk_by(&elem(&1, 0))
      |> Enum.reduce({[], 0, {:gb_sets.empty(), :gb_sets.empty()}}, fn [{x, _, _} | _] = edges, {outline, before, sets} ->
        sets = Enum.reduce(edges, sets, &pass(&1, &2, k))

        case level(sets, k) do
          ^before -> {outline, before, sets}
          level -> {[[x, level] | outline], level, sets}
        end
      end)

    Enum.reverse(outline)
  end

  defp pass({_, :begin, tower}, {high, low}, k) do
    high = :gb_sets.add(tower, high)

    if :gb_sets.size(high) > k do
      {lowest, high} = :gb_sets.take_smallest(high)
      {high, :gb_sets.add(lowest, low)}
    else
      {high, low}
    end
  end

  defp pass({_, :end, tower}, {high, low}, _k) do
    cond do
      not :gb_sets.is_member(tower, high) ->
        {high, :gb_sets.delete(tower, low)}

      :gb_sets.is_empty(low) ->
        {:gb_sets.delete(tower, high), low}

      true ->
        {highest, low} = :gb_sets.take_largest(low)
        {:gb_sets.add(highest, :gb_sets.delete(tower, high)), low}
    end
  end

  defp level({high, _low}, k) do
    if :gb_sets.size(high) == k, do: high |> :gb_sets.smallest() |> elem(0), else: 0
  end
end
