defmodule Solution do
  def direct_reports(above, vacant) do
    below = above |> Enum.with_index() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    empty = vacant |> Enum.with_index() |> Map.new(fn {vacant?, post} -> {post, vacant?} end)

    reports =
      below
      |> Map.get(-1, [])
      |> Enum.flat_map(fn top -> leaders([{top, nil}], below, empty, [], []) end)
      |> Enum.frequencies()

    vacant
    |> Enum.with_index()
    |> Enum.map(fn
      {true, _post} -> -1
      {false, post} -> Map.get(reports, post, 0)
    end)
  end

  # The leader of everybody who has one, for the posts of one chart.
  defp leaders([], _below, _empty, found, []), do: found

  defp leaders([], _below, _empty, found, unled),
    do: List.duplicate(Enum.min(unled), length(unled) - 1) ++ found

  defp leaders([{post, boss} | open], below, empty, found, unled) do
    lower = Map.get(below, post, [])

    case {empty[post], boss} do
      {true, _} -> leaders(visits(lower, boss, open), below, empty, found, unled)
      {false, nil} -> leaders(visits(lower, post, open), below, empty, found, [post | unled])
      {false, _} -> leaders(visits(lower, post, open), below, empty, [boss | found], unled)
    end
  end

  defp visits(lower, boss, open), do: Enum.reduce(lower, open, &[{&1, boss} | &2])
end
