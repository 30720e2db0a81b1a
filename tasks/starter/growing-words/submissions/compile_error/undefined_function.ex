defmodule Solution do
  def longest_growth(words, opening) do
    words
    |> Enum.sort()
    |> Enum.filter(fn word -> opening == nil or String.starts_with?(word, opening) end)
    |> longest(nil)
  end
end
