defmodule Solution do
  def rate_limiter_log(times, clients, window, limit, burst, refill) do
    Enum.zip(times, clients)
    |> Enum.map_reduce(%{}, fn {time, name}, state ->
      {first, last, tokens, accepted} = Map.get(state, name, {time, time, burst, []})
      now = max(time, last)
      tokens = min(burst, tokens + div(now - first, refill) - div(last - first, refill))
      recent = Enum.take_while(accepted, &(&1 >= now - window))

      cond do
        tokens == 0 ->
          {"bucket", Map.put(state, name, {first, now, tokens, recent})}

        length(recent) >= limit ->
          {"window", Map.put(state, name, {first, now, tokens - 1, recent})}

        true ->
          {"ok", Map.put(state, name, {first, now, tokens - 1, [now | recent]})}
      end
    end)
    |> elem(0)
  end
end
