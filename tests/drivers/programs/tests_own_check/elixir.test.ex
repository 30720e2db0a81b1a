defmodule Check do
  import ExUnit.Assertions

  def check do
    assert Solution.double_even(2) == 4
    assert Solution.double_even(3) == 3
  end
end
