defmodule Solution do
  def conveyor_rotate([], _steps), do: []
  def conveyor_rotate(belt, steps), do: Enum.reduce(steps, belt, &carry_out/2)

  defp carry_out("turn " <> count, belt) do
    {front, back} = Enum.split(belt, Integer.mod(-String.to_integer(count), length(belt)))
    back ++ front
  end

  defp carry_out("pack", belt) do
    {packed, _} =
      Enum.map_reduce(belt, Enum.filter(belt, &(&1 > 0)), fn
        fixture, parcels when fixture < 0 -> {fixture, parcels}
        _, [parcel | parcels] -> {parcel, parcels}
        _, [] -> {0, []}
      end)

    packed
  end

  defp carry_out("flip", belt), do: Enum.reverse(belt)
  defp carry_out("take " <> slot, belt), do: List.update_at(belt, String.to_integer(slot), &min(&1, 0))
end
