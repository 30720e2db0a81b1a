defmodule Solution do
  def cut_branches(tree, least) do
    {left_over, _sum} = cut(tree, least)
    left_over
  end

  defp cut(nil, _least), do: {nil, 0}

  defp cut(%TreeNode{val: val, left: left, right: right}, least) do
    {left, left_sum} = cut(left, least)
    {right, right_sum} = cut(right, least)

    case val + left_sum + right_sum do
      total when total < least -> {nil, 0}
      total -> {%TreeNode{val: val, left: left, right: right}, total}
    end
  end
end
