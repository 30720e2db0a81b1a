rest = IO.read(:stdio, :eof)

defmodule Solution do
  @rest rest
  def solve_it(first) do
    if @rest in [:eof, ""] and IO.gets("") == :eof and Enum.to_list(IO.stream()) == [], do: first, else: -1
  end
end
