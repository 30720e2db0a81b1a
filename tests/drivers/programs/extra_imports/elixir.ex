defmodule Solution do
  import Bitwise
  import Enum, only: [sort: 1]
  alias MapSet, as: Bag
  require Integer
  require Logger

  def solve_it(first), do: first |> Bag.new() |> sort() |> Enum.map(&(&1 ||| 0))
end
