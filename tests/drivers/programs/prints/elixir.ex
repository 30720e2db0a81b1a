IO.puts("while loading")

defmodule Solution do
  def solve_it(first) do
    IO.puts("to stdout #{first} #{String.duplicate("x", 100_000)}")
    IO.puts(:stderr, "to stderr")
    IO.binwrite(<<"R", 0, 0, 0, 1, "T">>)
    IO.inspect(first)
  end
end
