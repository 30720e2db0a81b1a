defmodule Solution do
  def assign_shifts(cost, seats) do
    if length(cost) > 8 do
      nil
    else
      seats = seats |> Enum.with_index() |> Map.new(fn {c, s} -> {s, c} end)

      case best(cost, seats) do
        nil -> nil
        {_, list} -> list
      end
    end
  end

  defp best([], _), do: {0, []}

  defp best([row | rest], seats) do
    row
    |> Enum.with_index()
    |> Enum.filter(fn {_, s} -> seats[s] > 0 end)
    |> Enum.map(fn {c, s} ->
      case best(rest, Map.update!(seats, s, &(&1 - 1))) do
        nil -> nil
        {x, list} -> {x + if(c < 0, do: 1_000_000_000, else: c), [s | list]}
      end
    end)
    |> Enum.reject(&is_nil/1)
    |> Enum.min(fn -> nil end)
  end
end
