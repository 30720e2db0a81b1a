defmodule Solution do
  def text_wrap(text, width) do
    text |> String.split("\n") |> Enum.flat_map(&lay_out(&1, width))
  end

  defp lay_out(paragraph, width) do
    paragraph
    |> String.split(" ", trim: true)
    |> Enum.map(&String.to_charlist/1)
    |> Enum.reduce([], &place(&1, length(&1), &2, width))
    |> case do
      [] -> [""]
      lines -> lines |> Enum.map(fn {line, _} -> List.to_string(line) end) |> Enum.reverse()
    end
  end

  # Lines are kept with their lengths, the last one first.
  defp place(word, size, [{line, used} | lines], width) when used + 1 + size <= width,
    do: [{[line, ?\s, word], used + 1 + size} | lines]

  defp place(word, size, lines, width), do: cut(word, size, lines, width)

  defp cut(word, size, lines, width) when size <= width, do: [{word, size} | lines]
  defp cut([point | word], size, lines, 1), do: cut(word, size - 1, [{[point], 1} | lines], 1)

  defp cut(word, size, lines, width) do
    {piece, rest} = Enum.split(word, width - 1)
    cut(rest, size - width + 1, [{[piece, ?-], width} | lines], width)
  end
end
