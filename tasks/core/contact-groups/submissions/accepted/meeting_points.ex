defmodule Solution do
  def contact_groups(records, limit) do
    contacts =
      for {record, number} <- Enum.with_index(records), into: %{} do
        {number, record |> Enum.map(&plain/1) |> Enum.reject(&(&1 == "")) |> Enum.uniq()}
      end

    holders =
      for({number, keys} <- contacts, key <- keys, do: {key, number})
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
      |> Map.reject(fn {_key, numbers} -> length(numbers) > limit end)

    numbers = Enum.take(0..length(records), length(records))

    first =
      Enum.reduce(numbers, %{}, fn start, first ->
        if is_map_key(first, start),
          do: first,
          else: spread([start], start, contacts, holders, Map.put(first, start, start))
      end)

    Enum.map(numbers, &first[&1])
  end

  defp plain(contact), do: contact |> String.replace(" ", "") |> String.downcase(:ascii)

  defp spread([], _start, _contacts, _holders, first), do: first

  defp spread([number | open], start, contacts, holders, first) do
    {open, first} =
      for key <- contacts[number],
          other <- Map.get(holders, key, []),
          reduce: {open, first} do
        {open, first} when is_map_key(first, other) -> {open, first}
        {open, first} -> {[other | open], Map.put(first, other, start)}
      end

    spread(open, start, contacts, holders, first)
  end
end
