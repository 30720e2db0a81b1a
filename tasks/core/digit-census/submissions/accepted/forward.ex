defmodule Solution do
  @modulus 1_000_000_007

  def digit_census(low, high, base, digit, divisor, step) do
    rules = %{base: base, digit: digit, divisor: divisor, step: step}
    Integer.mod(up_to(high, rules) - up_to(low - 1, rules), @modulus)
  end

  # `free` maps {last digit, remainder} of the prefixes that are below the bound, whatever follows, to how many there are
  # and how many times the digit is in them. `tight` is the bound's own prefix, nil once it is not lively.
  defp up_to(-1, _rules), do: 0
  defp up_to(0, rules), do: hit(0, rules)

  defp up_to(bound, rules) do
    [first | digits] = Integer.digits(bound, rules.base)
    tight = {first, rem(first, rules.divisor), hit(first, rules)}
    free = add_starts(%{}, first - 1, rules)

    {free, tight} =
      Enum.reduce(digits, {free, tight}, fn limit, {free, tight} ->
        {free |> append(rules) |> add_starts(rules.base - 1, rules) |> leave(tight, limit, rules),
         stay(tight, limit, rules)}
      end)

    inside = for {{_last, 0}, {_ways, times}} <- free, do: times
    Enum.sum(inside) + itself(tight) + hit(0, rules)
  end

  defp itself({_last, 0, times}), do: times
  defp itself(_tight), do: 0

  defp append(free, rules) do
    for {{last, remainder}, {ways, times}} <- free,
        next <- 0..(rules.base - 1),
        abs(next - last) >= rules.step,
        reduce: %{} do
      longer -> add(longer, next, remainder, ways, times + ways * hit(next, rules), rules)
    end
  end

  defp add_starts(free, top, rules) do
    for first <- 1..top//1, reduce: free do
      free -> add(free, first, 0, 1, hit(first, rules), rules)
    end
  end

  defp leave(free, nil, _limit, _rules), do: free

  defp leave(free, {last, remainder, times}, limit, rules) do
    for next <- 0..(limit - 1)//1, abs(next - last) >= rules.step, reduce: free do
      free -> add(free, next, remainder, 1, times + hit(next, rules), rules)
    end
  end

  defp stay({last, remainder, times}, limit, rules) when abs(limit - last) >= rules.step,
    do: {limit, rem(remainder * rules.base + limit, rules.divisor), times + hit(limit, rules)}

  defp stay(_tight, _limit, _rules), do: nil

  defp add(free, next, remainder, ways, times, rules) do
    key = {next, rem(remainder * rules.base + next, rules.divisor)}

    Map.update(free, key, {ways, times}, fn {w, t} ->
      {rem(w + ways, @modulus), rem(t + times, @modulus)}
    end)
  end

  defp hit(digit, %{digit: digit}), do: 1
  defp hit(_digit, _rules), do: 0
end
