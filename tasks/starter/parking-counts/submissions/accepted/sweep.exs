[cars, questions | numbers] =
  :stdio
  |> IO.binread(:eof)
  |> String.split()
  |> Enum.map(&String.to_integer/1)

{times, asked} = Enum.split(numbers, 2 * cars)

# At equal times the changes (0) come before the questions (1).
changes =
  times
  |> Enum.chunk_every(2)
  |> Enum.flat_map(fn [came, left] -> [{came, 0, 1}, {left, 0, -1}] end)

{_, answers} =
  asked
  |> Enum.with_index(fn time, number -> {time, 1, number} end)
  |> Enum.concat(changes)
  |> Enum.sort()
  |> Enum.reduce({0, []}, fn
    {_, 0, change}, {inside, answers} -> {inside + change, answers}
    {_, 1, number}, {inside, answers} -> {inside, [{number, inside} | answers]}
  end)

^questions = length(answers)

answers
|> Enum.sort()
|> Enum.map(fn {_, inside} -> [Integer.to_string(inside), ?\n] end)
|> then(&IO.binwrite(:stdio, &1))
