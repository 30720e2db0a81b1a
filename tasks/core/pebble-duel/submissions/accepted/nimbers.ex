defmodule Solution do
  import Bitwise

  def pebble_duel(heaps, takes) do
    takes = takes |> Enum.uniq() |> Enum.sort()

    nimbers =
      Enum.reduce(0..Enum.max(heaps, fn -> 0 end), %{}, fn size, nimbers ->
        Map.put(nimbers, size, nimber(size, takes, nimbers))
      end)

    total = heaps |> Enum.map(&nimbers[&1]) |> Enum.reduce(0, &bxor/2)

    heaps
    |> Stream.with_index()
    |> Enum.find_value([], fn {size, heap} ->
      others = bxor(total, nimbers[size])

      takes
      |> Enum.take_while(&(&1 <= size))
      |> Enum.find_value(&winning(heap, &1, size - &1, others, nimbers))
    end)
  end

  defp winning(heap, take, left, others, nimbers) do
    cond do
      nimbers[left] == others -> [heap, take, 0]
      others == 0 and can_part?(left) -> [heap, take, 1]
      true -> nil
    end
  end

  defp nimber(size, takes, nimbers) do
    options =
      for take <- takes, take <= size, into: MapSet.new(), do: nimbers[size - take]

    parting = Enum.any?(takes, &can_part?(size - &1))
    options = if parting, do: MapSet.put(options, 0), else: options
    Enum.find(Stream.iterate(0, &(&1 + 1)), &(&1 not in options))
  end

  # Two equal heaps are worth nothing together.
  defp can_part?(left), do: left > 0 and rem(left, 2) == 0
end
