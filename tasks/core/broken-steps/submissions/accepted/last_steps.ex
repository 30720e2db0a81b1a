defmodule Solution do
  @modulus 1_000_000_007

  # The last `longest` steps are kept, the highest one first, each as {ways, ways that ended with a shorter stride}.
  def broken_steps(top, broken, longest) do
    missing = MapSet.new(broken)
    floor = [{1, 1} | List.duplicate({0, 0}, longest - 1)]

    [{ways, _rested} | _] =
      Enum.reduce(1..top//1, floor, fn step, below ->
        [next(below, step in missing) | Enum.drop(below, -1)]
      end)

    ways
  end

  defp next(_below, true), do: {0, 0}

  defp next(below, false) do
    {near, [{_, far}]} = Enum.split(below, -1)
    rested = near |> Enum.map(&elem(&1, 0)) |> Enum.sum() |> rem(@modulus)
    {rem(rested + far, @modulus), rested}
  end
end
