defmodule Solution do
  def check_addresses(lines) do
    Enum.map(lines, fn line ->
      [address, block] = String.split(line, " ", parts: 2)
      [start, length] = String.split(block, "/")
      size = Integer.pow(2, 32 - String.to_integer(length))
      if div(number(address), size) == div(number(start), size), do: "inside", else: "outside"
    end)
  end

  defp number(text), do: text |> String.split(".") |> Enum.map(&String.to_integer/1) |> Integer.undigits(256)
end
