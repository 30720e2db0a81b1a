defmodule Check do
  import ExUnit.Assertions

  def check do
    assert Solution.double(2) == 5
  end
end
