defmodule Solution do
  def serve_jobs(events, step) do
    {_, _, taken} =
      events
      |> Enum.with_index()
      |> Enum.reduce({0, %{}, []}, fn {event, i}, {now, jobs, taken} ->
        case String.split(event) do
          ["add", name, u] -> {now, Map.put(jobs, name, {String.to_integer(u), now, i}), taken}
          ["drop", name] -> {now, Map.delete(jobs, name), taken}
          ["wait", n] -> {now + String.to_integer(n), jobs, taken}
          ["take"] when jobs == %{} -> {now, jobs, ["-" | taken]}
          ["take"] ->
            {name, _} = Enum.min_by(jobs, fn {_, {u, from, i}} -> {-u - div(now - from, step), i} end)
            {now, Map.delete(jobs, name), [name | taken]}
        end
      end)

    Enum.reverse(taken)
  end
end
