defmodule Solution do
  import Bitwise

  def cables_in_trench(trench, cables) do
    for {cable, number} <- Enum.with_index(cables),
        {part, whole} when part in 0..whole//1 <- [meet(trench, cable)] do
      # Two different positions differ by more than 2^-127, so this many bits tell them apart.
      {div(part <<< 128, whole), number}
    end
    |> Enum.sort()
    |> Enum.map(&elem(&1, 1))
  end

  # The part of the trench up to the cable, and the whole; nil or a part outside the whole when they do not meet.
  defp meet([ax, ay, bx, by], [px, py, qx, qy]) do
    d = {bx - ax, by - ay}
    p = {px - ax, py - ay}
    q = {qx - ax, qy - ay}
    e = {qx - px, qy - py}

    case {cross(d, p), cross(d, q)} do
      {0, 0} ->
        {first, last} = Enum.min_max([dot(d, p), dot(d, q)])
        if last >= 0, do: {max(first, 0), dot(d, d)}

      {a, b} when (a > 0 and b > 0) or (a < 0 and b < 0) ->
        nil

      _ ->
        whole = cross(d, e)
        if whole > 0, do: {cross(p, e), whole}, else: {-cross(p, e), -whole}
    end
  end

  defp cross({ax, ay}, {bx, by}), do: ax * by - ay * bx
  defp dot({ax, ay}, {bx, by}), do: ax * bx + ay * by
end
