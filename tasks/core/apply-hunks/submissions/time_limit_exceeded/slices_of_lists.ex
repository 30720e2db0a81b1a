defmodule Solution do
  def apply_hunks(lines, patch, reach) do
    patch
    |> Enum.chunk_while(
      [],
      fn
        "@" <> _ = line, [] -> {:cont, [line]}
        "@" <> _ = line, acc -> {:cont, Enum.reverse(acc), [line]}
        line, acc -> {:cont, [line | acc]}
      end,
      fn
        [] -> {:cont, []}
        acc -> {:cont, Enum.reverse(acc), []}
      end
    )
    |> Enum.reduce_while({[], 0, 0}, fn ["@" <> number | body], {result, done, shift} ->
      number = String.to_integer(number)
      old = for <<s, t::binary>> <- body, s != ?+, do: t
      new = for <<s, t::binary>> <- body, s != ?-, do: t
      expected = number - 1 + shift

      index =
        Enum.flat_map(0..reach, &[expected - &1, expected + &1])
        |> Enum.find(fn i ->
          i >= done and i <= length(lines) and Enum.slice(lines, i, length(old)) == old
        end)

      if index do
        {:cont, {result ++ Enum.slice(lines, done, index - done) ++ new, index + length(old), index - number + 1}}
      else
        {:halt, nil}
      end
    end)
    |> case do
      nil -> nil
      {result, done, _} -> result ++ Enum.drop(lines, done)
    end
  end
end
