defmodule Solution do
  def suggestions(words, weights, typed, k) do
    typed = Enum.map(typed, &String.downcase/1)
    nothing = Map.new(typed, &{&1, []})

    suggested =
      for {key, spelling} <- ranked(words, weights),
          length <- 0..(byte_size(key) - 1),
          prefix = binary_part(key, 0, length),
          reduce: nothing do
        %{^prefix => best} = suggested when length(best) < k -> %{suggested | prefix => [spelling | best]}
        suggested -> suggested
      end

    Enum.map(typed, &Enum.reverse(suggested[&1]))
  end

  defp ranked(words, weights) do
    words
    |> Enum.zip(weights)
    |> Enum.group_by(fn {word, _} -> String.downcase(word) end)
    |> Enum.map(fn {key, [{spelling, _} | _] = entries} ->
      weight = entries |> Enum.map(&elem(&1, 1)) |> Enum.sum()
      {-weight, byte_size(key), spelling, key}
    end)
    |> Enum.sort()
    |> Enum.map(fn {_, _, spelling, key} -> {key, spelling} end)
  end
end
