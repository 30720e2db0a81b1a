defmodule Solution do
  def run_store(operations) do
    {_, _, _, _, lines} =
      Enum.reduce(operations, {%{}, %{}, 0, [], []}, fn op, {store, snaps, taken, open, lines} ->
        case String.split(op) do
          ["set", k, v] -> {Map.put(store, k, v), snaps, taken, open, lines}
          ["delete", k] -> {Map.delete(store, k), snaps, taken, open, lines}
          ["get", k] -> {store, snaps, taken, open, [Map.get(store, k, "-") | lines]}
          ["count"] -> {store, snaps, taken, open, ["#{map_size(store)}" | lines]}
          ["begin"] -> {store, snaps, taken, [{store, snaps} | open], lines}
          ["commit"] -> {store, snaps, taken, tl(open), lines}
          ["rollback"] ->
            [{store, snaps} | open] = open
            {store, snaps, taken, open, lines}
          ["snapshot"] -> {store, Map.put(snaps, taken + 1, store), taken + 1, open, ["#{taken + 1}" | lines]}
          ["read", k, n] ->
            snap = snaps[String.to_integer(n)]
            {store, snaps, taken, open, [if(snap, do: Map.get(snap, k, "-"), else: "error") | lines]}
          ["restore", n] ->
            case snaps[String.to_integer(n)] do
              nil -> {store, snaps, taken, open, ["error" | lines]}
              snap -> {snap, snaps, taken, open, lines}
            end
        end
      end)

    Enum.reverse(lines)
  end
end
