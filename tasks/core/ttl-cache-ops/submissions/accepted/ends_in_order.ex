defmodule Solution do
  # Entries are {end, written, value}; `ends` is the set of {end, written, key}. The atom :never sorts after all numbers.
  defstruct capacity: 0, entries: %{}, ends: :gb_sets.empty()

  def ttl_cache_ops(capacity, calls) do
    {answers, _} =
      calls
      |> Enum.with_index()
      |> Enum.map_reduce(%Solution{capacity: capacity}, fn {[time | call], number}, cache ->
        answer(call, time, number, purge(cache, time))
      end)

    answers
  end

  defp answer([0, key], _time, _number, cache) do
    case cache.entries do
      %{^key => {_, _, value}} -> {value, cache}
      _ -> {nil, cache}
    end
  end

  defp answer([1, key, value, ttl], time, number, cache) do
    {evicted, cache} = cache |> remove(key) |> make_room()
    {evicted, insert(cache, key, {end_of(time, ttl), number, value})}
  end

  defp answer([2, key, ttl], time, _number, cache) do
    case cache.entries do
      %{^key => {stop, written, value}} ->
        stop = max(stop, end_of(time, ttl))
        {left(stop, time), cache |> remove(key) |> insert(key, {stop, written, value})}

      _ ->
        {nil, cache}
    end
  end

  defp make_room(cache) when map_size(cache.entries) < cache.capacity, do: {nil, cache}

  defp make_room(cache) do
    {_, _, key} = :gb_sets.smallest(cache.ends)
    {key, remove(cache, key)}
  end

  defp purge(cache, time) do
    with false <- :gb_sets.is_empty(cache.ends),
         {stop, _, key} when stop <= time <- :gb_sets.smallest(cache.ends) do
      cache |> remove(key) |> purge(time)
    else
      _ -> cache
    end
  end

  defp insert(cache, key, {stop, written, _} = entry) do
    ends = :gb_sets.add({stop, written, key}, cache.ends)
    %{cache | entries: Map.put(cache.entries, key, entry), ends: ends}
  end

  defp remove(cache, key) do
    case Map.pop(cache.entries, key) do
      {nil, _} ->
        cache

      {{stop, written, _}, entries} ->
        %{cache | entries: entries, ends: :gb_sets.delete({stop, written, key}, cache.ends)}
    end
  end

  defp end_of(_time, 0), do: :never
  defp end_of(time, ttl), do: time + ttl

  defp left(:never, _time), do: -1
  defp left(stop, time), do: stop - time
end
