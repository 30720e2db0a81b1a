defmodule Solution do
  def board(line, row) do
    {smaller, equal, greater} = split(line, row, {[], [], []})
    Enum.reduce(Enum.reverse(smaller ++ equal ++ greater), nil, &%ListNode{val: &1, next: &2})
  end

  defp split(nil, _row, groups), do: groups

  defp split(%ListNode{val: val, next: next}, row, {smaller, equal, greater}) do
    groups =
      cond do
        val < row -> {smaller ++ [val], equal, greater}
        val == row -> {smaller, equal ++ [val], greater}
        true -> {smaller, equal, [val | greater]}
      end

    split(next, row, groups)
  end
end
