defmodule Solution do
  def text_wrap(text, width) do
    text
    |> String.split("\n")
    |> Enum.flat_map(fn paragraph ->
      case String.split(paragraph, " ", trim: true) do
        [] -> [""]
        words -> words |> Enum.reduce([], &add(&1, &2, width)) |> Enum.reverse()
      end
    end)
  end

  defp add(word, lines, width) do
    case lines do
      [line | rest] ->
        joined = line <> " " <> word
        if String.length(joined) <= width, do: [joined | rest], else: cut(word, lines, width)

      [] ->
        cut(word, lines, width)
    end
  end

  defp cut(word, lines, width) do
    cond do
      String.length(word) <= width ->
        [word | lines]

      width == 1 ->
        {a, b} = String.split_at(word, 1)
        cut(b, [a | lines], width)

      true ->
        {a, b} = String.split_at(word, width - 1)
        cut(b, [a <> "-" | lines], width)
    end
  end
end
