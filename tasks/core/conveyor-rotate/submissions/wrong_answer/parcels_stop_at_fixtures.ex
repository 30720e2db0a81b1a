defmodule Solution do
  def conveyor_rotate([], _), do: []

  def conveyor_rotate(belt, steps) do
    Enum.reduce(steps, belt, fn step, belt ->
      case String.split(step, " ") do
        ["turn", n] ->
          k = Integer.mod(String.to_integer(n), length(belt))
          Enum.take(belt, -k) ++ Enum.drop(belt, -k)

        ["pack"] ->
          belt
          |> Enum.chunk_by(&(&1 < 0))
          |> Enum.flat_map(fn chunk -> Enum.sort_by(chunk, &(&1 == 0)) end)

        ["flip"] ->
          Enum.reverse(belt)

        ["take", p] ->
          List.update_at(belt, String.to_integer(p), &min(&1, 0))
      end
    end)
  end
end
