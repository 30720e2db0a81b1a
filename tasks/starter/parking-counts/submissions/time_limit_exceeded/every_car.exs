[n, _q | numbers] = IO.read(:stdio, :eof) |> String.split() |> Enum.map(&String.to_integer/1)
{cars, times} = Enum.split(numbers, 2 * n)
cars = Enum.chunk_every(cars, 2)

for time <- times do
  IO.puts(Enum.count(cars, fn [a, b] -> a <= time and time < b end))
end
