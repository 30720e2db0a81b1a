defmodule Solution do
  def distinct_in_range(kinds, questions, times) do
    n = length(kinds)
    twice = kinds ++ kinds

    Enum.map(questions, fn [first, last] ->
      count = if first > last, do: n - first + last + 1, else: last - first + 1

      twice
      |> Enum.slice(first, count)
      |> Enum.frequencies()
      |> Enum.count(fn {_, c} -> c == times end)
    end)
  end
end
