defmodule Solution do
  def ring_groups(codes) do
    codes
    |> Enum.group_by(fn code ->
      Enum.min(for i <- 0..(String.length(code) - 1)//1, do: turn(code, i))
    end)
    |> Map.values()
  end

  defp turn(code, i) do
    {front, back} = String.split_at(code, i)
    back <> front
  end
end
