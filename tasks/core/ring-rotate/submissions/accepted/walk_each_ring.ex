defmodule Solution do
  def turn_rings([], _amounts), do: []

  def turn_rings([row | _] = mosaic, amounts) do
    rows = length(mosaic)
    columns = length(row)
    stones = for {row, r} <- Enum.with_index(mosaic), {stone, c} <- Enum.with_index(row), into: %{}, do: {{r, c}, stone}

    turned =
      0..(div(min(rows, columns) + 1, 2) - 1)
      |> Enum.zip(Stream.cycle(amounts))
      |> Enum.flat_map(fn {ring, amount} ->
        places = walk(ring, ring, rows - 1 - ring, columns - 1 - ring)
        {front, back} = Enum.split(places, Integer.mod(amount, length(places)))
        Enum.zip_with(places, back ++ front, fn from, to -> {to, stones[from]} end)
      end)
      |> Map.new()

    for r <- 0..(rows - 1), do: for(c <- 0..(columns - 1), do: turned[{r, c}])
  end

  # The places of a ring, clockwise from its upper left corner.
  defp walk(top, left, top, right), do: for(c <- left..right, do: {top, c})
  defp walk(top, left, bottom, left), do: for(r <- top..bottom, do: {r, left})

  defp walk(top, left, bottom, right) do
    Enum.concat([
      for(c <- left..(right - 1), do: {top, c}),
      for(r <- top..(bottom - 1), do: {r, right}),
      for(c <- right..(left + 1)//-1, do: {bottom, c}),
      for(r <- bottom..(top + 1)//-1, do: {r, left})
    ])
  end
end
