defmodule Meeting do
  def soonest(_friends, _low, high, 0), do: high

  def soonest(friends, low, high, rounds) do
    middle = (low + high) / 2

    if can_meet?(friends, middle, -1.0e18, 1.0e18) do
      soonest(friends, low, middle, rounds - 1)
    else
      soonest(friends, middle, high, rounds - 1)
    end
  end

  defp can_meet?([], _time, _from, _to), do: true

  defp can_meet?([[x, v] | friends], time, from, to) do
    from = max(from, x - v * time)
    to = min(to, x + v * time)
    from <= to and can_meet?(friends, time, from, to)
  end
end

[_count | numbers] =
  :stdio
  |> IO.binread(:eof)
  |> String.split()
  |> Enum.map(&String.to_integer/1)

numbers
|> Enum.chunk_every(2)
|> Meeting.soonest(0.0, 1.0e9, 60)
|> :erlang.float_to_binary(decimals: 9)
|> IO.puts()
