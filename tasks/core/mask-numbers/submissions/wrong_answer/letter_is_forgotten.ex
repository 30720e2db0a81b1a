defmodule Solution do
  @chain ~r/([A-Za-z_]?)([0-9](?:[ -]?+[0-9])*+)([A-Za-z_]?)/

  def mask_numbers(text) do
    Regex.replace(@chain, text, fn
      _, "", chain, "" -> if card?(chain), do: masked(chain), else: chain
      _, before, chain, behind -> before <> chain <> behind
    end)
  end

  defp card?(chain) do
    count(chain) in 13..19 and not (String.contains?(chain, " ") and String.contains?(chain, "-"))
  end

  defp masked(chain) do
    digits = count(chain)
    shown = if digits >= 16, do: 6, else: 0

    {signs, _} =
      chain
      |> String.to_charlist()
      |> Enum.map_reduce(0, fn
        sign, digit when sign in ~c" -" -> {sign, digit}
        _, digit when digit in shown..(digits - 5)//1 -> {?*, digit + 1}
        sign, digit -> {sign, digit + 1}
      end)

    List.to_string(signs)
  end

  defp count(chain), do: for(<<sign <- chain>>, sign in ?0..?9, reduce: 0, do: (n -> n + 1))
end
