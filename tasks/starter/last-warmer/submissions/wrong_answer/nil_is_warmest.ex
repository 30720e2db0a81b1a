defmodule Solution do
  def steps_since_warmer(readings) do
    readings
    |> Enum.with_index()
    |> Enum.map_reduce([], fn {reading, i}, stack ->
      stack = Enum.drop_while(stack, fn {other, _} -> other <= reading end)
      found = with [{_, j} | _] <- stack, do: i - j
      {if(found == [], do: nil, else: found), [{reading, i} | stack]}
    end)
    |> elem(0)
  end
end
