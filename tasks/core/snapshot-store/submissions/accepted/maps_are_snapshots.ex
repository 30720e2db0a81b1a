defmodule Solution do
  # A map never changes, so that a snapshot is the map itself. An open transaction keeps the store and the snapshots that
  # there were before it.
  defstruct store: %{}, snapshots: %{}, taken: 0, open: [], lines: []

  def run_store(operations) do
    operations
    |> Enum.reduce(%Solution{}, fn operation, state -> operation |> String.split() |> run(state) end)
    |> then(&Enum.reverse(&1.lines))
  end

  defp run(["set", key, value], state), do: %{state | store: Map.put(state.store, key, value)}
  defp run(["delete", key], state), do: %{state | store: Map.delete(state.store, key)}
  defp run(["get", key], state), do: write(state, Map.get(state.store, key, "-"))
  defp run(["count"], state), do: write(state, map_size(state.store))
  defp run(["begin"], state), do: %{state | open: [{state.store, state.snapshots} | state.open]}
  defp run(["commit"], %{open: [_ | open]} = state), do: %{state | open: open}

  defp run(["rollback"], %{open: [{store, snapshots} | open]} = state),
    do: %{state | store: store, snapshots: snapshots, open: open}

  defp run(["snapshot"], %{taken: taken} = state) do
    number = taken + 1
    write(%{state | taken: number, snapshots: Map.put(state.snapshots, number, state.store)}, number)
  end

  defp run(["read", key, number], state) do
    case state.snapshots[String.to_integer(number)] do
      nil -> write(state, "error")
      store -> write(state, Map.get(store, key, "-"))
    end
  end

  defp run(["restore", number], state) do
    case state.snapshots[String.to_integer(number)] do
      nil -> write(state, "error")
      store -> %{state | store: store}
    end
  end

  defp run(_closes_nothing, state), do: write(state, "error")

  defp write(state, line), do: %{state | lines: [to_string(line) | state.lines]}
end
