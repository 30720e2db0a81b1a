defmodule Solution do
  def steps_since_warmer(readings) do
    {steps, _falling} =
      readings
      |> Enum.with_index()
      |> Enum.map_reduce([], &step/2)

    steps
  end

  defp step({nil, _here}, falling), do: {nil, falling}

  defp step({reading, here}, falling) do
    warmer = Enum.drop_while(falling, fn {other, _there} -> other <= reading end)

    steps =
      case warmer do
        [{_, there} | _] -> here - there
        [] -> nil
      end

    {steps, [{reading, here} | warmer]}
  end
end
