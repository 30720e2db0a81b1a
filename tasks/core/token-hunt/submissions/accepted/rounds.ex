defmodule Solution do
  # A turn is {node, player to move}. Round k finds the turns after which the game lasts k more moves.
  def token_hunt(homes, red_edges, blue_edges) do
    n = length(homes)
    owner = homes |> Enum.with_index() |> Map.new(fn {home, node} -> {node, home} end)

    moves =
      for {player, edges} <- [r: red_edges, b: blue_edges], [from, to] <- edges, owner[from] == 0 do
        {{from, player}, {to, other(player)}}
      end

    open = Enum.frequencies_by(moves, &elem(&1, 0))
    before = Enum.group_by(moves, &elem(&1, 1), &elem(&1, 0))

    ended =
      for node <- 0..(n - 1)//1,
          player <- [:r, :b],
          winner <- ended(owner[node], player, open[{node, player}]),
          do: {{node, player}, winner}

    ends = rounds(ended, 0, %{}, open, before)

    for node <- 0..(n - 1)//1, do: written(ends[{node, :r}])
  end

  defp other(:r), do: :b
  defp other(:b), do: :r

  defp ended(1, _player, _open), do: [:r]
  defp ended(2, _player, _open), do: [:b]
  defp ended(0, player, nil), do: [other(player)]
  defp ended(0, _player, _open), do: []

  defp rounds([], _moves, ends, _open, _before), do: ends

  defp rounds(found, moves, ends, open, before) do
    ends = for {turn, winner} <- found, into: ends, do: {turn, {winner, moves}}

    {next, open} =
      for {turn, winner} <- found, earlier <- Map.get(before, turn, []), reduce: {%{}, open} do
        {next, open} ->
          left = open[earlier] - 1
          open = %{open | earlier => left}

          if not is_map_key(ends, earlier) and (winner == elem(earlier, 1) or left == 0),
            do: {Map.put_new(next, earlier, winner), open},
            else: {next, open}
      end

    rounds(Map.to_list(next), moves + 1, ends, open, before)
  end

  defp written(nil), do: "-"
  defp written({:r, moves}), do: "R#{moves}"
  defp written({:b, moves}), do: "B#{moves}"
end
