defmodule Solution do
  def plan_slack(durations, links) do
    n = length(durations)
    dur = List.to_tuple(durations)

    out =
      Enum.group_by(links, &Enum.at(&1, 1), fn [k, a, b, lag] ->
        {b, max(0, lag) + if(k == 0, do: elem(dur, a), else: 0)}
      end)

    deg = Enum.frequencies_by(links, &Enum.at(&1, 2))
    start = for i <- 0..n, i < n, not Map.has_key?(deg, i), do: i
    {order, early} = run(start, [], %{}, deg, out)

    if length(order) < n do
      nil
    else
      total = Enum.reduce(order, 0, &max(&2, Map.get(early, &1, 0) + elem(dur, &1)))

      late =
        Enum.reduce(order, %{}, fn u, late ->
          Map.put(late, u, Enum.reduce(Map.get(out, u, []), total - elem(dur, u), fn {v, w}, m -> min(m, late[v] - w) end))
        end)

      [total | for(i <- 0..n, i < n, do: late[i] - Map.get(early, i, 0))]
    end
  end

  defp run([], done, early, _, _), do: {done, early}

  defp run([u | rest], done, early, deg, out) do
    {rest, early, deg} =
      Enum.reduce(Map.get(out, u, []), {rest, early, deg}, fn {v, w}, {rest, early, deg} ->
        t = Map.get(early, u, 0) + w
        early = Map.update(early, v, t, &max(&1, t))
        deg = Map.update!(deg, v, &(&1 - 1))
        if deg[v] == 0, do: {[v | rest], early, deg}, else: {rest, early, deg}
      end)

    run(rest, [u | done], early, deg, out)
  end
end
