defmodule Solution do
  import Bitwise

  @all_on (1 <<< 64) - 1

  def switch_codes(state, codes) do
    {state, _done} = Enum.reduce(codes, {state, []}, &receive_code/2)
    state
  end

  defp receive_code(-1, {state, []}), do: {state, []}
  defp receive_code(-1, {state, [mask | done]}), do: {flip(state, mask), done}

  defp receive_code(code, {state, done}) do
    mask = switches(div(code, 64), rem(code, 64))
    {flip(state, mask), [mask | done]}
  end

  defp flip(state, mask) do
    <<flipped::signed-64>> = <<bxor(state, mask)::64>>
    flipped
  end

  defp switches(first, last) when first <= last, do: bxor((1 <<< (last + 1)) - 1, (1 <<< first) - 1)

  # All but the switches between the last and the first.
  defp switches(first, last), do: bxor(@all_on, bxor((1 <<< first) - 1, (1 <<< (last + 1)) - 1))
end
