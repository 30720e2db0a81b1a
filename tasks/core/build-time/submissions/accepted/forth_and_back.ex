defmodule Solution do
  def plan_slack(durations, links) do
    takes = durations |> Enum.with_index() |> Map.new(fn {duration, step} -> {step, duration} end)
    following = Enum.group_by(links, &Enum.at(&1, 1), &gap(&1, takes))
    waiting = Enum.frequencies_by(links, &Enum.at(&1, 2))
    free = Enum.reject(Map.keys(takes), &is_map_key(waiting, &1))

    {backwards, earliest} = forth(free, [], Map.new(takes, fn {step, _} -> {step, 0} end), waiting, following)

    if length(backwards) == map_size(takes) do
      total = takes |> Enum.map(fn {step, duration} -> earliest[step] + duration end) |> Enum.max(fn -> 0 end)

      latest =
        Enum.reduce(backwards, %{}, fn step, latest ->
          bounds = for {after_step, gap} <- Map.get(following, step, []), do: latest[after_step] - gap
          Map.put(latest, step, Enum.min([total - takes[step] | bounds]))
        end)

      slack = for {_duration, step} <- Enum.with_index(durations), do: latest[step] - earliest[step]
      [total | slack]
    end
  end

  # With the time from start to start, both kinds of links are the same.
  defp gap([0, before, after_step, lag], takes), do: {after_step, takes[before] + lag}
  defp gap([1, _before, after_step, lag], _takes), do: {after_step, lag}

  # Gives the steps in reverse order of their dependence, as far as it goes.
  defp forth([], done, earliest, _waiting, _following), do: {done, earliest}

  defp forth([step | free], done, earliest, waiting, following) do
    {free, earliest, waiting} =
      following
      |> Map.get(step, [])
      |> Enum.reduce({free, earliest, waiting}, fn {other, gap}, {free, earliest, waiting} ->
        earliest = %{earliest | other => max(earliest[other], earliest[step] + gap)}

        case waiting[other] do
          1 -> {[other | free], earliest, waiting}
          count -> {free, earliest, %{waiting | other => count - 1}}
        end
      end)

    forth(free, [step | done], earliest, waiting, following)
  end
end
