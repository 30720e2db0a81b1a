defmodule Solution do
  def steps_since_warmer(readings) do
    {steps, _} =
      Enum.map_reduce(readings, [], fn reading, earlier ->
        {if(reading == nil, do: nil, else: back(earlier, reading, 1)), [reading | earlier]}
      end)

    steps
  end

  defp back([], _reading, _d), do: nil
  defp back([other | _], reading, d) when other != nil and other > reading, do: d
  defp back([_ | rest], reading, d), do: back(rest, reading, d + 1)
end
