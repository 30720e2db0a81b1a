defmodule Solution do
  def longest_growth(words, opening) do
    start = String.length(opening)
    known = MapSet.new(words)

    known
    |> Enum.filter(fn word ->
      String.starts_with?(word, opening) and
        Enum.all?(start..String.length(word)//1, &(String.slice(word, 0, &1) in known))
    end)
    |> Enum.sort_by(&{-String.length(&1), &1})
    |> List.first()
  end
end
