defmodule Solution do
  @modulus 1_000_000_007

  def count_splits(text, words) do
    known = MapSet.new(words)
    lengths = known |> Enum.map(&byte_size/1) |> Enum.uniq()

    # For each end: the ways to cut the text before it, and how many of them have a certain last word.
    table =
      Enum.reduce(1..byte_size(text)//1, %{0 => {if(text == "", do: 0, else: 1), %{}}}, fn last, table ->
        by_word =
          for length <- lengths,
              length <= last,
              word = binary_part(text, last - length, length),
              MapSet.member?(known, word),
              into: %{} do
            {ways, by_word} = table[last - length]
            {word, ways - Map.get(by_word, word, 0)}
          end

        Map.put(table, last, {by_word |> Map.values() |> Enum.sum() |> Integer.mod(@modulus), by_word})
      end)

    {ways, _} = table[byte_size(text)]
    ways
  end
end
