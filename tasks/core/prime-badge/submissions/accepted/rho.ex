defmodule Solution do
  # Enough to tell primes below 3.1 * 10^23 (Sorenson and Webster).
  @witnesses [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
  # So many differences are multiplied before their common divisor with the number is looked for.
  @batch 64

  def prime_badges(numbers), do: Enum.map(numbers, &(&1 |> prime_factors() |> Enum.frequencies() |> badge()))

  defp badge(times) when times == %{}, do: 0

  defp badge(times) do
    case for {prime, count} <- times, rem(count, 2) == 1, do: prime do
      [] -> -Enum.max(Map.keys(times))
      odd -> Enum.max(odd)
    end
  end

  defp prime_factors(n) do
    {rest, small} = Enum.reduce(@witnesses, {n, []}, &divide_out/2)
    small ++ large_factors(rest)
  end

  defp divide_out(p, {n, factors}) when rem(n, p) == 0, do: divide_out(p, {div(n, p), [p | factors]})
  defp divide_out(_p, found), do: found

  defp large_factors(1), do: []

  defp large_factors(n) do
    if prime?(n) do
      [n]
    else
      divisor = Enum.find_value(Stream.iterate(1, &(&1 + 1)), &rho(n, &1))
      large_factors(divisor) ++ large_factors(div(n, divisor))
    end
  end

  # Miller-Rabin, for numbers without small factors.
  defp prime?(n) do
    {odd, twos} = halve(n - 1, 0)

    Enum.all?(@witnesses, fn base ->
      first = power(base, odd, n)
      first == 1 or first |> Stream.iterate(&rem(&1 * &1, n)) |> Enum.take(twos) |> Enum.member?(n - 1)
    end)
  end

  defp power(_base, 0, _n), do: 1
  defp power(base, exponent, n) when rem(exponent, 2) == 1, do: rem(base * power(base, exponent - 1, n), n)
  defp power(base, exponent, n), do: power(rem(base * base, n), div(exponent, 2), n)

  defp halve(n, twos) when rem(n, 2) == 0, do: halve(div(n, 2), twos + 1)
  defp halve(n, twos), do: {n, twos}

  # Pollard's rho in Brent's way, for a number that is not prime: a proper divisor, or nil when this shift finds none.
  defp rho(n, shift), do: round(n, shift, 2, 2, 1, 1, 1, {2, 2, 1, 1})

  # `saved` is where the batch began: when it holds all of n, its differences are looked at one by one.
  defp round(n, shift, slow, fast, left, length, product, saved) do
    fast = rem(fast * fast + shift, n)
    product = rem(product * (fast - slow), n)
    {slow, left, length} = if left == 1, do: {fast, 2 * length, 2 * length}, else: {slow, left - 1, length}

    if rem(left, @batch) == 0 or length < @batch do
      case Integer.gcd(product, n) do
        1 -> round(n, shift, slow, fast, left, length, 1, {slow, fast, left, length})
        ^n -> one_by_one(n, shift, saved)
        divisor -> divisor
      end
    else
      round(n, shift, slow, fast, left, length, product, saved)
    end
  end

  defp one_by_one(n, shift, {slow, fast, left, length}) do
    fast = rem(fast * fast + shift, n)

    case Integer.gcd(fast - slow, n) do
      1 when left == 1 -> one_by_one(n, shift, {fast, fast, 2 * length, 2 * length})
      1 -> one_by_one(n, shift, {slow, fast, left - 1, length})
      ^n -> nil
      divisor -> divisor
    end
  end
end
