defmodule Solution do
  def run_code(code, input, max_steps) do
    code = code |> Enum.map(&String.split/1) |> List.to_tuple()
    go(code, 0, [], [], input, max_steps)
  catch
    _, _ -> nil
  end

  defp go(code, at, stack, _, _, _) when at == tuple_size(code), do: hd(stack)

  defp go(code, at, stack, returns, input, left) do
    if length(stack) > 1000 or length(returns) > 100 or at < 0, do: throw(:fault)
    line = elem(code, at)
    if line != ["halt"] and left == 0, do: throw(:fault)
    {at, left} = {at + 1, left - 1}

    case {line, stack} do
      {["halt"], _} -> hd(stack)
      {["push", n], _} -> go(code, at, [String.to_integer(n) | stack], returns, input, left)
      {["pop"], [_ | s]} -> go(code, at, s, returns, input, left)
      {["dup"], [a | _]} -> go(code, at, [a | stack], returns, input, left)
      {["swap"], [a, b | s]} -> go(code, at, [b, a | s], returns, input, left)
      {["pick", n], _} -> go(code, at, [pick(stack, String.to_integer(n)) | stack], returns, input, left)
      {["read"], _} -> go(code, at, [hd(input) | stack], returns, tl(input), left)
      {["jump", l], _} -> go(code, String.to_integer(l), stack, returns, input, left)
      {["zero", l], [0 | s]} -> go(code, String.to_integer(l), s, returns, input, left)
      {["zero", _], [_ | s]} -> go(code, at, s, returns, input, left)
      {["call", l], _} -> go(code, String.to_integer(l), stack, [at | returns], input, left)
      {["ret"], _} -> go(code, hd(returns), stack, tl(returns), input, left)
      {[name], [a, b | s]} -> go(code, at, [fit(work(name, b, a)) | s], returns, input, left)
    end
  end

  defp pick(stack, n), do: stack |> Enum.drop(n) |> hd()
  defp work("add", b, a), do: b + a
  defp work("sub", b, a), do: b - a
  defp work("mul", b, a), do: b * a
  defp work("div", b, a), do: div(b, a)
  defp work("rem", b, a), do: rem(b, a)
  defp work("less", b, a), do: if(b < a, do: 1, else: 0)
  defp fit(n) when n >= -0x8000000000000000 and n <= 0x7FFFFFFFFFFFFFFF, do: n
end
