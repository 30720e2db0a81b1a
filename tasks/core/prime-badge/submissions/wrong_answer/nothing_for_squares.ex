defmodule Solution do
  def prime_badges(numbers), do: Enum.map(numbers, &badge(&1, 2, 0))

  defp badge(1, _p, best), do: best
  defp badge(n, p, _best) when p * p > n, do: n
  defp badge(_n, p, best) when p > 300_000, do: best

  defp badge(n, p, best) do
    {n, times} = out(n, p, 0)
    badge(n, p + 1, if(rem(times, 2) == 1, do: p, else: best))
  end

  defp out(n, p, times) when rem(n, p) == 0, do: out(div(n, p), p, times + 1)
  defp out(n, _p, times), do: {n, times}
end
