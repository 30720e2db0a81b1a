defmodule Solution do
  def sliding_median(readings, width, need) do
    readings
    |> Enum.chunk_every(width, 1, :discard)
    |> Enum.map(fn run ->
      if Enum.count(run, & &1) < need do
        nil
      else
        sorted = run |> Enum.map(&(&1 || 0)) |> Enum.sort()
        n = length(sorted)
        Integer.floor_div(Enum.at(sorted, div(n - 1, 2)) + Enum.at(sorted, div(n, 2)), 2)
      end
    end)
  end
end
