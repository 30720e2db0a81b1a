defmodule Solution do
  def first_joint_flash(starts, periods, earliest, latest) do
    {single, repeated} =
      starts |> Enum.zip(periods) |> Enum.split_with(fn {_start, period} -> period == 0 end)

    first = Enum.max([earliest | starts])
    last = Enum.min([latest | Enum.map(single, &elem(&1, 0))])

    with {rest, cycle} <- Enum.reduce_while(repeated, {0, 1}, &meet/2),
         time = first + Integer.mod(rest - first, cycle),
         true <- time <= last do
      time
    else
      _ -> nil
    end
  end

  # A pair {rest, cycle} stands for all seconds that leave `rest` when divided by `cycle`.
  defp meet({start, period}, {rest, cycle}) do
    {shared, inverse, _} = Integer.extended_gcd(cycle, period)

    if rem(start - rest, shared) == 0 do
      turns = div(period, shared)
      steps = Integer.mod(div(start - rest, shared) * inverse, turns)
      {:cont, {rest + cycle * steps, cycle * turns}}
    else
      {:halt, :never}
    end
  end
end
