defmodule Solution do
  defguardp narrow(p) when p in 0x300..0x36F or p in 0x200B..0x200D or p in 0x20D0..0x20FF or p in 0xFE00..0xFE0F

  defguardp wide(p)
            when p in 0x1100..0x115F or p in 0x2E80..0xA4CF or p in 0xAC00..0xD7A3 or p in 0xF900..0xFAFF or
                   p in 0xFF01..0xFF60 or p in 0xFFE0..0xFFE6 or p in 0x1F300..0x1FAFF or p in 0x20000..0x3FFFD

  def format_table(rows, align, limit) do
    sides = String.to_charlist(align)
    table = for row <- rows, do: row |> Enum.map(&cut(&1, limit)) |> filled(length(sides))
    widths = Enum.zip_with(table, fn column -> column |> Enum.map(&width/1) |> Enum.max() end)
    Enum.map(table, &line(&1, sides, widths))
  end

  defp filled(cells, count), do: cells ++ List.duplicate("", count - length(cells))

  defp line(cells, sides, widths) do
    [cells, sides, widths]
    |> Enum.zip_with(fn [cell, side, width] -> padded(cell, side, width - width(cell)) end)
    |> Enum.join(" | ")
    |> String.trim_trailing(" ")
  end

  defp padded(cell, ?l, spaces), do: cell <> String.duplicate(" ", spaces)
  defp padded(cell, ?r, spaces), do: String.duplicate(" ", spaces) <> cell
  defp padded(cell, ?c, spaces), do: cell |> padded(?r, div(spaces + 1, 2)) |> padded(?l, div(spaces, 2))

  defp cut(cell, limit), do: if(width(cell) <= limit, do: cell, else: beginning(cell, limit - 1) <> "…")

  defp beginning(<<point::utf8, rest::binary>>, room) do
    case room - point_width(point) do
      left when left < 0 -> ""
      left -> <<point::utf8>> <> beginning(rest, left)
    end
  end

  defp width(text), do: for(<<point::utf8 <- text>>, reduce: 0, do: (sum -> sum + point_width(point)))

  defp point_width(point) when narrow(point), do: 0
  defp point_width(point) when wide(point), do: 2
  defp point_width(_), do: 1
end
