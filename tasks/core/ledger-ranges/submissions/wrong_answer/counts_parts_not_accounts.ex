defmodule Solution do
  def ledger_ranges(operations) do
    operations
    |> Enum.flat_map_reduce([{0, 1_000_000_001, 0}], fn [kind, first, last | amount], parts ->
      parts = parts |> cut(first) |> cut(last + 1)
      inside = Enum.filter(parts, fn {a, b, _} -> a >= first and b <= last + 1 end)

      case kind do
        0 ->
          {[], swap(parts, first, last, fn _ -> hd(amount) end)}

        1 ->
          {[], swap(parts, first, last, &(&1 + hd(amount)))}

        2 ->
          {[inside |> Enum.map(fn {a, b, v} -> (b - a) * v end) |> Enum.sum() |> Integer.mod(1_000_000_007)], parts}

        3 ->
          {[inside |> Enum.map(&elem(&1, 2)) |> Enum.min()], parts}

        4 ->
          low = inside |> Enum.map(&elem(&1, 2)) |> Enum.min()
          {[Enum.count(inside, &(elem(&1, 2) == low))], parts}
      end
    end)
    |> elem(0)
  end

  defp cut(parts, at) do
    Enum.flat_map(parts, fn
      {a, b, v} when a < at and at < b -> [{a, at, v}, {at, b, v}]
      part -> [part]
    end)
  end

  defp swap(parts, first, last, f) do
    Enum.map(parts, fn {a, b, v} -> if a >= first and b <= last + 1, do: {a, b, f.(v)}, else: {a, b, v} end)
  end
end
