defmodule Solution do
  def rope_around(xs, ys) do
    posts =
      Enum.zip_with([xs, ys, 0..length(xs)], &List.to_tuple/1)
      |> Enum.sort()
      |> Enum.dedup_by(fn {x, y, _} -> {x, y} end)

    (chain(posts) ++ chain(Enum.reverse(posts)))
    |> Enum.map(&elem(&1, 2))
    |> Enum.uniq()
  end

  # The posts of the rope from the first to the last one, clockwise.
  defp chain(posts), do: posts |> Enum.reduce([], &pull/2) |> Enum.reverse()

  defp pull({cx, cy, _} = c, [{bx, by, _}, {ax, ay, _} = a | taut])
       when (bx - ax) * (cy - ay) > (by - ay) * (cx - ax),
       do: pull(c, [a | taut])

  defp pull(post, taut), do: [post | taut]
end
