defmodule Solution do
  @low -0x8000000000000000
  @high 0x7FFFFFFFFFFFFFFF
  @operators %{?+ => {1, 1}, ?- => {1, 1}, ?* => {2, 2}, ?/ => {2, 2}, ?% => {2, 2}, ?^ => {4, 5}}

  def formula_value(formula) do
    operand(formula, [], [])
  catch
    :no_value -> nil
  end

  # The operators that wait are pairs of a sign and how tightly it binds; ?~ is the minus in front of a value.
  defp operand(" " <> rest, waiting, values), do: operand(rest, waiting, values)
  defp operand("(" <> rest, waiting, values), do: operand(rest, [{?(, 0} | waiting], values)
  defp operand("-" <> rest, waiting, values), do: operand(rest, [{?~, 3} | waiting], values)

  defp operand(<<digit, _::binary>> = text, waiting, values) when digit in ?0..?9 do
    {number, rest} = number(text, 0)
    operator(rest, waiting, [number | values])
  end

  defp operand(_, _, _), do: throw(:no_value)

  defp operator(" " <> rest, waiting, values), do: operator(rest, waiting, values)

  defp operator(")" <> rest, waiting, values) do
    case apply_down_to(1, waiting, values) do
      {[_open | waiting], values} -> operator(rest, waiting, values)
      {[], _} -> throw(:no_value)
    end
  end

  defp operator("", waiting, values) do
    case apply_down_to(1, waiting, values) do
      {[], [value]} -> value
      _ -> throw(:no_value)
    end
  end

  defp operator(<<sign, rest::binary>>, waiting, values) when is_map_key(@operators, sign) do
    {binding, applied} = @operators[sign]
    {waiting, values} = apply_down_to(applied, waiting, values)
    operand(rest, [{sign, binding} | waiting], values)
  end

  defp operator(_, _, _), do: throw(:no_value)

  defp number(<<digit, rest::binary>>, number) when digit in ?0..?9, do: number(rest, within(number * 10 + digit - ?0))
  defp number(rest, number), do: {number, rest}

  defp apply_down_to(least, [{?~, 3} | waiting], [value | values]) when 3 >= least,
    do: apply_down_to(least, waiting, [within(-value) | values])

  defp apply_down_to(least, [{sign, binding} | waiting], [right, left | values]) when binding >= least,
    do: apply_down_to(least, waiting, [within(result(sign, left, right)) | values])

  defp apply_down_to(_, waiting, values), do: {waiting, values}

  defp result(?+, a, b), do: a + b
  defp result(?-, a, b), do: a - b
  defp result(?*, a, b), do: a * b
  defp result(sign, _, 0) when sign in [?/, ?%], do: throw(:no_value)
  defp result(?/, a, b), do: Integer.floor_div(a, b)
  defp result(?%, a, b), do: Integer.mod(a, b)
  defp result(?^, _, exponent) when exponent < 0, do: throw(:no_value)
  defp result(?^, _, 0), do: 1
  defp result(?^, base, exponent) when base in -1..1, do: if(rem(exponent, 2) == 0, do: base * base, else: base)
  defp result(?^, _, exponent) when exponent > 63, do: throw(:no_value)
  defp result(?^, base, exponent), do: Integer.pow(base, exponent)

  defp within(value) when value in @low..@high, do: value
  defp within(_), do: throw(:no_value)
end
