defmodule Solution do
  def install_order(packages, installed, wanted) do
    catalogue = Map.new(packages, fn [name | needs] -> {name, MapSet.new(needs)} end)
    {required, missing} = require_all(wanted, catalogue, MapSet.new(installed), %{}, [])

    if missing == [],
      do: install(required),
      else: ["missing: #{Enum.min(missing)}"]
  end

  defp require_all([], _catalogue, _present, required, missing), do: {required, missing}

  defp require_all([name | open], catalogue, present, required, missing) do
    cond do
      is_map_key(required, name) or name in present ->
        require_all(open, catalogue, present, required, missing)

      needs = catalogue[name] ->
        needs = MapSet.difference(needs, present)
        require_all(Enum.to_list(needs) ++ open, catalogue, present, Map.put(required, name, needs), missing)

      true ->
        require_all(open, catalogue, present, required, [name | missing])
    end
  end

  defp install(required) do
    needed_by =
      for({name, needs} <- required, need <- needs, do: {need, name})
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    lacking = Map.new(required, fn {name, needs} -> {name, MapSet.size(needs)} end)
    ready = :gb_sets.from_list(for {name, 0} <- lacking, do: name)

    case steps(ready, lacking, needed_by, []) do
      {order, left} when left == %{} -> Enum.reverse(order)
      {_order, left} -> ["cycle: " <> Enum.join(cycle(required, left), " > ")]
    end
  end

  defp steps(ready, lacking, needed_by, order) do
    if :gb_sets.is_empty(ready) do
      {order, lacking}
    else
      {name, ready} = :gb_sets.take_smallest(ready)

      {ready, lacking} =
        needed_by
        |> Map.get(name, [])
        |> Enum.reduce({ready, Map.delete(lacking, name)}, fn other, {ready, lacking} ->
          case lacking do
            %{^other => 1} -> {:gb_sets.add(other, ready), %{lacking | other => 0}}
            %{^other => count} -> {ready, %{lacking | other => count - 1}}
          end
        end)

      steps(ready, lacking, needed_by, [name | order])
    end
  end

  defp cycle(required, left) do
    left
    |> Map.keys()
    |> Enum.min()
    |> Stream.iterate(fn name -> required[name] |> Enum.filter(&is_map_key(left, &1)) |> Enum.min() end)
    |> Enum.reduce_while({[], MapSet.new()}, fn name, {path, seen} ->
      if name in seen,
        do: {:halt, path |> Enum.reverse() |> Enum.drop_while(&(&1 != name))},
        else: {:cont, {[name | path], MapSet.put(seen, name)}}
    end)
  end
end
