defmodule Solution do
  # The suffix automaton maps each state to {transitions, link, length of its longest text}; state 0 is the empty text.

  def ranked_passage(text, times, rank) do
    start = {%{0 => {%{}, nil, 0}}, 0, []}
    {states, _, copies} = for <<letter <- text>>, reduce: start, do: (automaton -> extend(automaton, letter))

    longest_first =
      states
      |> Enum.map(fn {state, {after_it, link, length}} -> {-length, state, link, Map.values(after_it)} end)
      |> Enum.sort_by(&elem(&1, 1))

    longest_first
    |> seen(Map.new(copies, &{&1, 0}))
    |> passages(longest_first, times)
    |> walk(states, 0, rank, [])
  end

  defp extend({states, last, copies}, letter) do
    new = map_size(states)
    {_, _, length} = states[last]

    case redirect(states, last, letter, nil, new) do
      {states, nil} ->
        {Map.put(states, new, {%{}, 0, length + 1}), new, copies}

      {states, state} ->
        {after_it, _, length_before} = states[state]
        shared = after_it[letter]

        case states[shared] do
          {_, _, length_after} when length_after == length_before + 1 ->
            {Map.put(states, new, {%{}, shared, length + 1}), new, copies}

          {after_shared, link, length_after} ->
            copy = new + 1

            {states, _} =
              states
              |> Map.put(new, {%{}, copy, length + 1})
              |> Map.put(copy, {after_shared, link, length_before + 1})
              |> Map.put(shared, {after_shared, copy, length_after})
              |> redirect(state, letter, shared, copy)

            {states, new, [copy | copies]}
        end
    end
  end

  # Sends the letter to `new` instead of `old`, from the state on along the links, and stops where it leads elsewhere.
  defp redirect(states, nil, _, _, _), do: {states, nil}

  defp redirect(states, state, letter, old, new) do
    {after_it, link, length} = states[state]

    if after_it[letter] == old,
      do: states |> Map.put(state, {Map.put(after_it, letter, new), link, length}) |> redirect(link, letter, old, new),
      else: {states, state}
  end

  # From how many positions on the texts of a state can be read: once by itself, unless it is a copy, and then as those
  # states that are linked to it.
  defp seen(longest_first, copies) do
    Enum.reduce(longest_first, copies, fn {_, state, link, _}, seen ->
      seen = Map.put_new(seen, state, 1)
      times = seen[state]
      Map.update(seen, link, times + if(is_map_key(copies, link), do: 0, else: 1), &(&1 + times))
    end)
  end

  # For each state: the passages that begin with a text of it and may go on from there, itself included.
  defp passages(seen, longest_first, times) do
    Enum.reduce(longest_first, %{}, fn {_, state, _, after_it}, passages ->
      if seen[state] >= times,
        do: Map.put(passages, state, 1 + (after_it |> Enum.map(&Map.get(passages, &1, 0)) |> Enum.sum())),
        else: passages
    end)
  end

  defp walk(_, _, _, 0, letters), do: letters |> Enum.reverse() |> List.to_string()

  defp walk(passages, states, state, rank, letters) do
    states[state]
    |> elem(0)
    |> Enum.sort()
    |> Enum.reduce_while(rank, fn {letter, next}, rank ->
      count = Map.get(passages, next, 0)
      if rank <= count, do: {:halt, {letter, next, rank}}, else: {:cont, rank - count}
    end)
    |> case do
      {letter, next, rank} -> walk(passages, states, next, rank - 1, [letter | letters])
      _ -> nil
    end
  end
end
