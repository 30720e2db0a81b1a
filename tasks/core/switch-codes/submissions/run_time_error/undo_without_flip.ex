defmodule Solution do
  import Bitwise

  def switch_codes(state, codes) do
    {result, _} =
      Enum.reduce(codes, {state, []}, fn
        -1, {s, stack} ->
          {bxor(s, hd(stack)), tl(stack)}

        code, {s, stack} ->
          first = code >>> 6
          last = code &&& 63
          last = if first > last, do: last + 64, else: last
          mask = Enum.reduce(first..last, 0, fn i, m -> m ||| 1 <<< rem(i, 64) end)
          <<mask::signed-64>> = <<mask::64>>
          {bxor(s, mask), [mask | stack]}
      end)

    result
  end
end
