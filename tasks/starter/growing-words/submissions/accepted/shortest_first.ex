defmodule Solution do
  def longest_growth(words, opening) do
    {_grown, best} =
      words
      |> Enum.sort()
      |> Enum.reduce({MapSet.new(), nil}, fn word, {grown, best} ->
        if first?(word, opening) or MapSet.member?(grown, shorter(word)) do
          {MapSet.put(grown, word), longer(best, word)}
        else
          {grown, best}
        end
      end)

    best
  end

  defp first?(word, nil), do: byte_size(word) == 1
  defp first?(word, opening), do: word == opening

  defp shorter(word), do: binary_part(word, 0, byte_size(word) - 1)

  defp longer(nil, word), do: word
  defp longer(best, word), do: if(byte_size(word) > byte_size(best), do: word, else: best)
end
