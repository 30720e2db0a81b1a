defmodule Solution do
  def lru_cache_ops(capacity, operations) do
    operations
    |> Enum.with_index()
    |> Enum.map_reduce(%{}, fn {op, now}, cache -> run(String.split(op), now, cache, capacity) end)
    |> elem(0)
  end

  defp run(["put", k, v], now, cache, capacity) do
    cond do
      cache[k] ->
        {_, pins, _} = cache[k]
        {"ok", Map.put(cache, k, {v, pins, now})}

      map_size(cache) < capacity ->
        {"ok", Map.put(cache, k, {v, 0, now})}

      true ->
        case Enum.filter(cache, fn {_, {_, pins, _}} -> pins == 0 end) do
          [] ->
            {"full", cache}

          loose ->
            {old, _} = Enum.min_by(loose, fn {_, {_, _, used}} -> used end)
            {"evicted " <> old, cache |> Map.delete(old) |> Map.put(k, {v, 0, now})}
        end
    end
  end

  defp run([name, k], now, cache, _) do
    case {name, cache[k]} do
      {_, nil} -> {"-", cache}
      {"get", {v, _, _}} -> {v, cache}
      {"pin", {v, p, u}} -> {"ok", Map.put(cache, k, {v, p + 1, u})}
      {"unpin", {_, 0, _}} -> {"-", cache}
      {"unpin", {v, 1, _}} -> {"ok", Map.put(cache, k, {v, 0, now})}
      {"unpin", {v, p, u}} -> {"ok", Map.put(cache, k, {v, p - 1, u})}
      {"drop", {_, 0, _}} -> {"ok", Map.delete(cache, k)}
      {"drop", _} -> {"pinned", cache}
    end
  end
end
