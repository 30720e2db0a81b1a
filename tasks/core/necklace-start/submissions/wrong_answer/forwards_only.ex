defmodule Solution do
  def necklace_start([]), do: []

  def necklace_start(beads) do
    back = Enum.reverse(beads)
    {forward_start, _} = least_rotation(beads)
    {back_start, period} = least_rotation(back)

    if forward_start >= 0,
      do: [forward_start, 1],
      else: [rem(length(beads) - 1 - back_start, period), -1]
  end

  defp rotated(ring, start) do
    {head, tail} = Enum.split(ring, start)
    tail ++ head
  end

  # The first start of the least rotation and its period, by Duval's factorisation of the ring written twice.
  defp least_rotation(ring), do: factor(List.to_tuple(ring ++ ring), length(ring), 0)

  defp factor(twice, n, start) do
    {same, ahead} = run(twice, start, start, start + 1)
    period = ahead - same

    case start + div(ahead - start, period) * period do
      next when next < n -> factor(twice, n, next)
      _ -> {start, period}
    end
  end

  defp run(twice, _start, same, ahead) when ahead == tuple_size(twice), do: {same, ahead}
  defp run(twice, start, same, ahead) when elem(twice, same) < elem(twice, ahead), do: run(twice, start, start, ahead + 1)
  defp run(twice, start, same, ahead) when elem(twice, same) == elem(twice, ahead), do: run(twice, start, same + 1, ahead + 1)
  defp run(_twice, _start, same, ahead), do: {same, ahead}
end
