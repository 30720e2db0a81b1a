defmodule Box do
  defstruct [:value]
end

defprotocol Weight do
  def of(thing)
end

defimpl Weight, for: Box do
  def of(box), do: box.value
end

defmodule Solution do
  defmodule Pair do
    defstruct left: 0, right: 0
    def sum(%Pair{left: left, right: right}), do: left + right
  end

  def solve_it(first), do: Pair.sum(%Pair{left: Weight.of(%Box{value: first}), right: first}) + 1
end
