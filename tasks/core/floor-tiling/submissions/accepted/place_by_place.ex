defmodule Solution do
  import Bitwise

  @modulus 1_000_000_007

  # What is at a place; the half of a long tile that does not go on is closed, like a pillar.
  @closed 0
  @small 1
  @right 2
  @down 3

  def floor_tiling([first | _] = floor) do
    # A wall of pillars to the right of each row and below the last one: nothing goes on there.
    width = String.length(first) + 1
    places = Enum.join(floor, "#") <> "#" <> String.duplicate("#", width)

    # A border has two bits for each of the latest places: the highest ones are above the place at hand.
    places
    |> String.to_charlist()
    |> Enum.reduce(%{0 => 1}, &extend(&2, &1, width))
    |> Map.values()
    |> Enum.sum()
    |> rem(@modulus)
  end

  defp extend(borders, place, width) do
    top = 2 * (width - 1)
    mask = (1 <<< top) - 1

    for {border, count} <- borders, state <- states(place, border >>> top, border &&& 3), reduce: %{} do
      longer -> Map.update(longer, (border &&& mask) <<< 2 ||| state, count, &rem(&1 + count, @modulus))
    end
  end

  defp states(_place, @down, @right), do: []
  defp states(?., @down, _left), do: [@closed]
  defp states(?., _above, @right), do: [@closed]
  defp states(?., above, left) when above == @small or left == @small, do: [@right, @down]
  defp states(?., _above, _left), do: [@right, @down, @small]
  defp states(?#, @down, _left), do: []
  defp states(?#, _above, @right), do: []
  defp states(?#, _above, _left), do: [@closed]
end
