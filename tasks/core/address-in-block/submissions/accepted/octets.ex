defmodule Solution do
  import Bitwise

  @octet "(?:0|[1-9][0-9]{0,2})"

  def check_addresses(lines), do: Enum.map(lines, &check/1)

  defp check(line) do
    {address, block} =
      case String.split(line, " ", parts: 2) do
        [address, block] -> {address, block}
        [address] -> {address, ""}
      end

    with {:address, [text]} <- {:address, Regex.run(~r"\A#{@octet}(?:\.#{@octet}){3}\z", address)},
         {:address, {:ok, bits}} <- {:address, number(text)},
         [_, octets, length] <- Regex.run(~r"\A(#{@octet}(?:\.#{@octet}){0,3})/(0|[1-9][0-9]?)\z", block),
         length when length <= 32 <- String.to_integer(length),
         {:ok, start} <- number(octets),
         size = 1 <<< (32 - length),
         0 <- rem(start, size) do
      if div(bits, size) == div(start, size), do: "inside", else: "outside"
    else
      {:address, _} -> "bad address"
      _ -> "bad block"
    end
  end

  # The 32 bits of one to four octets.
  defp number(octets) do
    values = octets |> String.split(".") |> Enum.map(&String.to_integer/1)

    if Enum.all?(values, &(&1 <= 255)) do
      {:ok, values |> Enum.concat([0, 0, 0]) |> Enum.take(4) |> Integer.undigits(256)}
    else
      :error
    end
  end
end
