defmodule Solution do
  def saw_cuts(boards, kerf, pairs, shortest) do
    enough? = fn leg -> missing(boards, kerf, leg + kerf, pairs) <= 0 end

    if enough?.(shortest), do: search(enough?, shortest, Enum.max(boards))
  end

  defp search(_enough?, possible, impossible) when impossible - possible == 1, do: possible

  defp search(enough?, possible, impossible) do
    middle = div(possible + impossible, 2)

    if enough?.(middle),
      do: search(enough?, middle, impossible),
      else: search(enough?, possible, middle)
  end

  defp missing([board | boards], kerf, share, pairs) when pairs > 0,
    do: missing(boards, kerf, share, pairs - div(div(board + kerf, share), 2))

  defp missing(_boards, _kerf, _share, pairs), do: pairs
end
