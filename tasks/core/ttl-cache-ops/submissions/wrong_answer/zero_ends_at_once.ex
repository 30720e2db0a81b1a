defmodule Solution do
  def ttl_cache_ops(capacity, calls) do
    calls
    |> Enum.with_index()
    |> Enum.map_reduce(%{}, fn {[now, kind, key | rest], number}, cache ->
      cache = Map.filter(cache, fn {_, {_, stop, _}} -> stop > now end)

      case {kind, rest, cache[key]} do
        {0, _, nil} ->
          {nil, cache}

        {0, _, {value, _, _}} ->
          {value, cache}

        {1, [value, ttl], nil} when map_size(cache) >= capacity ->
          {victim, _} = Enum.min_by(cache, fn {_, {_, stop, at}} -> {stop, at} end)
          {victim, cache |> Map.delete(victim) |> Map.put(key, {value, now + ttl, number})}

        {1, [value, ttl], _} ->
          {nil, Map.put(cache, key, {value, now + ttl, number})}

        {2, _, nil} ->
          {nil, cache}

        {2, [ttl], {value, stop, at}} ->
          stop = max(stop, now + ttl)
          {stop - now, Map.put(cache, key, {value, stop, at})}
      end
    end)
    |> elem(0)
  end
end
