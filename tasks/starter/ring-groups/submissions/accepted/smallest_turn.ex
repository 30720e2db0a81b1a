defmodule Solution do
  def ring_groups(codes) do
    codes
    |> Enum.group_by(&smallest_turn/1)
    |> Map.values()
  end

  defp smallest_turn(""), do: ""

  defp smallest_turn(code) do
    size = byte_size(code)
    twice = code <> code

    0..(size - 1)
    |> Enum.map(&binary_part(twice, &1, size))
    |> Enum.min()
  end
end
