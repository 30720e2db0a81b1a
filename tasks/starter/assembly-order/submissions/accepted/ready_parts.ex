defmodule Solution do
  def assembly_order(parts, needs) do
    enables = Enum.group_by(needs, fn [_part, earlier] -> earlier end, fn [part, _] -> part end)
    missing = Enum.frequencies_by(needs, fn [part, _earlier] -> part end)
    ready = Enum.reject(parts, &Map.has_key?(missing, &1))

    order = add(ready, missing, enables, [])
    if length(order) == length(parts), do: Enum.reverse(order), else: []
  end

  defp add([], _missing, _enables, order), do: order

  defp add([earlier | ready], missing, enables, order) do
    {ready, missing} =
      enables
      |> Map.get(earlier, [])
      |> Enum.reduce({ready, missing}, fn part, {ready, missing} ->
        case missing do
          %{^part => 1} -> {[part | ready], missing}
          %{^part => count} -> {ready, %{missing | part => count - 1}}
        end
      end)

    add(ready, missing, enables, [earlier | order])
  end
end
