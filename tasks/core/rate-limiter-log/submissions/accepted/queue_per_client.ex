defmodule Solution do
  def rate_limiter_log(times, clients, window, limit, burst, refill) do
    rules = %{window: window, limit: limit, burst: burst, refill: refill}

    {answers, _} =
      times
      |> Enum.zip(clients)
      |> Enum.map_reduce(%{}, fn {time, name}, known ->
        client = Map.get_lazy(known, name, fn -> newcomer(time, burst) end)
        {answer, client} = client |> advance(time, rules) |> judge(rules)
        {answer, Map.put(known, name, client)}
      end)

    answers
  end

  defp newcomer(time, burst),
    do: %{first: time, now: time, tokens: burst, accepted: :queue.new(), count: 0}

  defp advance(client, time, rules) do
    now = max(client.now, time)
    ticks = div(now - client.first, rules.refill) - div(client.now - client.first, rules.refill)
    %{client | now: now, tokens: min(rules.burst, client.tokens + ticks)}
  end

  defp judge(%{tokens: 0} = client, _rules), do: {"bucket", client}

  defp judge(client, rules) do
    client = forget(%{client | tokens: client.tokens - 1}, client.now - rules.window)

    if client.count == rules.limit do
      {"window", client}
    else
      {"ok", %{client | accepted: :queue.in(client.now, client.accepted), count: client.count + 1}}
    end
  end

  defp forget(client, until) do
    case :queue.peek(client.accepted) do
      {:value, time} when time <= until ->
        forget(%{client | accepted: :queue.drop(client.accepted), count: client.count - 1}, until)

      _ ->
        client
    end
  end
end
