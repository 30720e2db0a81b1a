[count | numbers] = IO.read(:stdio, :eof) |> String.split() |> Enum.map(&String.to_integer/1)
friends = Enum.chunk_every(numbers, 2)
true = count >= 2

times = for {[x, v], i} <- Enum.with_index(friends), [y, w] <- Enum.take(friends, i), do: abs(x - y) / (v + w)
IO.puts(Enum.max(times))
