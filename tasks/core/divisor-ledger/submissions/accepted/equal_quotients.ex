defmodule Solution do
  @modulus 1_000_000_007

  def ledger_balance(first, last, smallest, largest) do
    Integer.mod(balance(last, smallest, largest, 0) - balance(first - 1, smallest, largest, 0), @modulus)
  end

  # A divisor d stands with the quotients 1, 2, … last / d: income and expense cancel but for a single d or none.
  defp balance(last, d, largest, sum) when d > last or d > largest, do: sum

  defp balance(last, d, largest, sum) do
    quotient = div(last, d)
    stop = min(div(last, quotient), largest)
    sum = if rem(quotient, 3) == 1, do: sum + div((d + stop) * (stop - d + 1), 2), else: sum
    balance(last, stop + 1, largest, sum)
  end
end
