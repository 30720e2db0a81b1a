defmodule Solution do
  def merge_windows([], _slack), do: []

  def merge_windows([first | rest], slack) do
    rest
    |> Enum.reduce([first], fn [s, e], [[ls, le] | others] = all ->
      if s < le or (slack != nil and s - le <= slack) do
        [[min(ls, s), max(le, e)] | others]
      else
        [[s, e] | all]
      end
    end)
    |> Enum.sort()
  end
end
