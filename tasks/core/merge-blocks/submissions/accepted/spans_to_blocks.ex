defmodule Solution do
  import Bitwise

  # A span {start, stop} holds the addresses from `start` to the one before `stop`.
  def shortest_allow_list(allow, deny) do
    joined(allow)
    |> without(joined(deny))
    |> Enum.flat_map(fn {start, stop} -> blocks(start, stop) end)
  end

  defp joined(entries) do
    entries
    |> Enum.map(&parse/1)
    |> Enum.sort()
    |> Enum.reduce([], fn
      {start, stop}, [{first, last} | spans] when start <= last -> [{first, max(stop, last)} | spans]
      span, spans -> [span | spans]
    end)
    |> Enum.reverse()
  end

  defp parse(entry) do
    case String.split(entry, ["-", "/"]) do
      [address] -> {number(address), number(address) + 1}
      [first, last] -> if entry =~ "-", do: {number(first), number(last) + 1}, else: block(first, last)
    end
  end

  defp block(address, prefix) do
    size = 1 <<< (32 - String.to_integer(prefix))
    start = div(number(address), size) * size
    {start, start + size}
  end

  defp number(address), do: address |> String.split(".") |> Enum.map(&String.to_integer/1) |> Integer.undigits(256)

  defp without([], _holes), do: []
  defp without(spans, []), do: spans
  defp without([{_, stop} = span | spans], [{from, _} | _] = holes) when stop <= from, do: [span | without(spans, holes)]
  defp without([{start, _} | _] = spans, [{_, to} | holes]) when to <= start, do: without(spans, holes)

  defp without([{start, stop} | spans], [{from, to} | holes]) do
    rest = if to < stop, do: without([{to, stop} | spans], holes), else: without(spans, [{from, to} | holes])
    if start < from, do: [{start, from} | rest], else: rest
  end

  defp blocks(stop, stop), do: []

  defp blocks(start, stop) do
    bits = Enum.find(32..0//-1, &(rem(start, 1 <<< &1) == 0 and start + (1 <<< &1) <= stop))
    <<a, b, c, d>> = <<start::32>>
    ["#{a}.#{b}.#{c}.#{d}/#{32 - bits}" | blocks(start + (1 <<< bits), stop)]
  end
end
