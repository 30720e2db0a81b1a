defmodule Solution do
  # Entries are {value, pins, last use}; `loose` maps the last uses of entries without pins to their keys.
  defstruct capacity: 0, entries: %{}, loose: :gb_trees.empty(), clock: 0

  def lru_cache_ops(capacity, operations) do
    {answers, _} =
      Enum.map_reduce(operations, %Solution{capacity: capacity}, fn operation, cache ->
        [name, key | value] = String.split(operation)
        answer(name, key, value, Map.get(cache.entries, key), cache)
      end)

    answers
  end

  defp answer("put", key, [value], nil, cache) when map_size(cache.entries) < cache.capacity,
    do: {"ok", use_entry(cache, key, {value, 0, nil})}

  defp answer("put", key, [value], nil, cache) do
    if :gb_trees.is_empty(cache.loose) do
      {"full", cache}
    else
      {_, oldest, _} = :gb_trees.take_smallest(cache.loose)
      {"evicted #{oldest}", cache |> remove(oldest) |> use_entry(key, {value, 0, nil})}
    end
  end

  defp answer(_name, _key, _value, nil, cache), do: {"-", cache}
  defp answer("get", key, [], {value, _, _} = entry, cache), do: {value, use_entry(cache, key, entry)}

  defp answer("put", key, [value], {_, pins, used}, cache),
    do: {"ok", use_entry(cache, key, {value, pins, used})}

  defp answer("pin", key, [], {value, pins, used}, cache) do
    {"ok", %{cache | entries: Map.put(cache.entries, key, {value, pins + 1, used}), loose: loosen(cache.loose, used)}}
  end

  defp answer("unpin", _key, [], {_, 0, _}, cache), do: {"-", cache}
  defp answer("unpin", key, [], {value, 1, used}, cache), do: {"ok", use_entry(cache, key, {value, 0, used})}

  defp answer("unpin", key, [], {value, pins, used}, cache),
    do: {"ok", %{cache | entries: Map.put(cache.entries, key, {value, pins - 1, used})}}

  defp answer("drop", key, [], {_, 0, _}, cache), do: {"ok", remove(cache, key)}
  defp answer("drop", _key, [], _pinned, cache), do: {"pinned", cache}

  defp use_entry(cache, key, {value, pins, used}) do
    loose = loosen(cache.loose, used)
    loose = if pins == 0, do: :gb_trees.insert(cache.clock, key, loose), else: loose
    entries = Map.put(cache.entries, key, {value, pins, cache.clock})
    %{cache | entries: entries, loose: loose, clock: cache.clock + 1}
  end

  defp remove(cache, key) do
    {{_, _, used}, entries} = Map.pop!(cache.entries, key)
    %{cache | entries: entries, loose: loosen(cache.loose, used)}
  end

  defp loosen(loose, used), do: :gb_trees.delete_any(used, loose)
end
