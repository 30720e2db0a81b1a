defmodule Solution do
  # Entries are {value, pins, last use}. `uses` is a queue of {key, use}; a use that is no longer an entry's last is stale.
  defstruct capacity: 0, entries: %{}, uses: :queue.new(), clock: 0

  def lru_cache_ops(capacity, operations) do
    {answers, _} =
      Enum.map_reduce(operations, %Solution{capacity: capacity}, fn operation, cache ->
        [name, key | value] = String.split(operation, " ")
        answer(name, key, value, Map.get(cache.entries, key), cache)
      end)

    answers
  end

  defp answer("put", key, [value], nil, cache) when map_size(cache.entries) < cache.capacity,
    do: {"ok", use_entry(cache, key, value, 0)}

  defp answer("put", key, [value], nil, cache) do
    case evict(cache) do
      {nil, cache} -> {"full", cache}
      {oldest, cache} -> {"evicted " <> oldest, use_entry(cache, key, value, 0)}
    end
  end

  defp answer(_name, _key, _value, nil, cache), do: {"-", cache}
  defp answer("get", key, [], {value, pins, _}, cache), do: {value, use_entry(cache, key, value, pins)}
  defp answer("put", key, [value], {_, pins, _}, cache), do: {"ok", use_entry(cache, key, value, pins)}
  defp answer("pin", key, [], {value, pins, used}, cache), do: {"ok", store(cache, key, {value, pins + 1, used})}
  defp answer("unpin", _key, [], {_, 0, _}, cache), do: {"-", cache}
  defp answer("unpin", key, [], {value, 1, _}, cache), do: {"ok", use_entry(cache, key, value, 0)}
  defp answer("unpin", key, [], {value, pins, used}, cache), do: {"ok", store(cache, key, {value, pins - 1, used})}

  defp answer("drop", key, [], {_, 0, _}, cache),
    do: {"ok", %{cache | entries: Map.delete(cache.entries, key)}}

  defp answer("drop", _key, [], _pinned, cache), do: {"pinned", cache}

  defp use_entry(%{clock: now} = cache, key, value, pins) do
    store(%{cache | uses: :queue.in({key, now}, cache.uses), clock: now + 1}, key, {value, pins, now})
  end

  defp store(cache, key, entry), do: %{cache | entries: Map.put(cache.entries, key, entry)}

  # An entry that is pinned is used again when it loses its last pin.
  defp evict(cache) do
    case :queue.out(cache.uses) do
      {:empty, _} ->
        {nil, cache}

      {{:value, {key, use}}, uses} ->
        case cache.entries do
          %{^key => {_, 0, ^use}} -> {key, %{cache | uses: uses, entries: Map.delete(cache.entries, key)}}
          _ -> evict(%{cache | uses: uses})
        end
    end
  end
end
