defmodule Solution do
  def longest_growth(words, opening) do
    words
    |> Enum.filter(&grows?(&1, words, opening))
    |> Enum.min_by(&{-String.length(&1), &1}, fn -> nil end)
  end

  defp grows?(word, words, opening) do
    cond do
      word not in words -> false
      word == opening -> true
      String.length(word) == 1 -> opening == nil
      true -> grows?(String.slice(word, 0, String.length(word) - 1), words, opening)
    end
  end
end
