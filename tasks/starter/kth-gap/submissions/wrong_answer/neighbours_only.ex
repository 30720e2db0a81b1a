defmodule Solution do
  def kth_gap(readings, k) do
    readings
    |> Enum.sort()
    |> Enum.chunk_every(2, 1, :discard)
    |> Enum.map(fn [a, b] -> b - a end)
    |> Enum.sort()
    |> Enum.at(k - 1)
  end
end
