defmodule Solution do
  def apply_hunks(lines, patch, reach) do
    file = List.to_tuple(lines)

    patch
    |> hunks()
    |> Enum.reduce_while({[], 0, 0}, fn {number, body}, {result, done, displaced} ->
      old = for {sign, text} <- body, sign != ?+, do: text

      case place(file, old, done, number - 1 + displaced, reach) do
        nil ->
          {:halt, nil}

        index ->
          new = for {sign, text} <- body, sign != ?-, do: text
          {:cont, {[result, between(file, done, index), new], index + length(old), index - number + 1}}
      end
    end)
    |> case do
      nil -> nil
      {result, done, _} -> List.flatten([result, between(file, done, tuple_size(file))])
    end
  end

  defp hunks(patch) do
    patch
    |> Enum.reverse()
    |> Enum.reduce({[], []}, fn
      "@" <> number, {body, hunks} -> {[], [{String.to_integer(number), body} | hunks]}
      <<sign, text::binary>>, {body, hunks} -> {[{sign, text} | body], hunks}
    end)
    |> elem(1)
  end

  defp place(file, old, least, expected, reach) do
    range = least..(tuple_size(file) - length(old))//1

    0..reach
    |> Stream.flat_map(&[expected - &1, expected + &1])
    |> Enum.find(&(&1 in range and here?(file, old, &1)))
  end

  defp here?(_, [], _), do: true
  defp here?(file, [line | old], index), do: elem(file, index) == line and here?(file, old, index + 1)

  defp between(file, from, to), do: for(index <- from..(to - 1)//1, do: elem(file, index))
end
