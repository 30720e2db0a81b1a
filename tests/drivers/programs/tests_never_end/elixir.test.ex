defmodule Check do
  import ExUnit.Assertions

  def check do
    assert Solution.double(2) == 4
  end
end
