defmodule Solution do
  def plan_retries(requests, [base, cap, retries, deadline, tokens], jitter) do
    queue = requests |> Enum.with_index() |> Enum.map(fn {[s, _], i} -> {s, i, 0} end) |> Enum.sort()
    reqs = List.to_tuple(requests)
    done = go(queue, reqs, {base, cap, retries, deadline, tokens}, tokens, Stream.cycle(jitter) |> Enum.take(3000), %{})
    for i <- 0..(tuple_size(reqs) - 1)//1, do: Map.get(done, i, -1)
  end

  defp go([], _, _, _, _, done), do: done

  defp go([{now, i, k} | queue], reqs, {base, cap, retries, deadline, tokens} = p, purse, jitter, done) do
    [start, failures] = elem(reqs, i)

    cond do
      k == failures ->
        go(queue, reqs, p, if(k > 0, do: min(purse + 1, tokens), else: purse), jitter, Map.put(done, i, now))

      k >= retries or purse == 0 ->
        go(queue, reqs, p, purse, jitter, done)

      true ->
        [j | jitter] = jitter
        delay = min(base * Integer.pow(2, k), cap)
        next = now + delay - div(delay * j, 100)
        queue = if next <= start + deadline, do: Enum.sort([{next, i, k + 1} | queue]), else: queue
        go(queue, reqs, p, purse - 1, jitter, done)
    end
  end
end
