defmodule Solution do
  def merge_windows(windows, slack) do
    windows
    |> Enum.sort()
    |> Enum.reduce([], fn [start, stop], joined -> join(joined, start, stop, slack) end)
    |> Enum.reverse()
  end

  defp join([[first, last] | rest] = joined, start, stop, slack) do
    if start < last or (slack != nil and start - last <= slack) do
      [[first, max(last, stop)] | rest]
    else
      [[start, stop] | joined]
    end
  end

  defp join([], start, stop, _slack), do: [[start, stop]]
end
