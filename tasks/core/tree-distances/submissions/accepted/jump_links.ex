defmodule Solution do
  # A village knows the villages above it: its parent and its jump, which leads equally far up for all of a depth.
  defmodule Village do
    defstruct [:id, :parent, :jump, depth: 0, far: 0]
  end

  def first_beyond(roads, queries) do
    links =
      roads
      |> Enum.flat_map(fn [a, b, length] -> [{a, {b, length}}, {b, {a, length}}] end)
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    villages = hang([%Village{id: 0}], links, %{})

    Enum.map(queries, fn [start, goal, distance] ->
      answer(villages[start], villages[goal], distance)
    end)
  end

  defp hang([], _links, villages), do: villages

  defp hang([village | open], links, villages) do
    above = village.parent && village.parent.id

    links
    |> Map.get(village.id, [])
    |> Enum.reject(fn {child, _length} -> child == above end)
    |> Enum.reduce(open, fn {child, length}, open ->
      [
        %Village{
          id: child,
          parent: village,
          jump: jump(village),
          depth: village.depth + 1,
          far: village.far + length
        }
        | open
      ]
    end)
    |> hang(links, Map.put(villages, village.id, village))
  end

  defp jump(%Village{depth: depth, jump: %{depth: near, jump: %{depth: farther} = jump}})
       when depth - near == near - farther,
       do: jump

  defp jump(village), do: village

  defp answer(start, goal, distance) do
    top = meeting(start, goal).far

    cond do
      distance > start.far + goal.far - 2 * top ->
        -1

      distance <= start.far - top ->
        climb(start, &(start.far - &1.far >= distance)).id

      true ->
        climb(goal, &(&1.parent == nil or start.far - 2 * top + &1.parent.far < distance)).id
    end
  end

  defp meeting(a, b) do
    level = min(a.depth, b.depth)
    together(climb(a, &(&1.depth <= level)), climb(b, &(&1.depth <= level)))
  end

  defp together(%{id: id} = village, %{id: id}), do: village
  defp together(%{jump: %{id: id}} = a, %{jump: %{id: id}} = b), do: together(a.parent, b.parent)
  defp together(a, b), do: together(a.jump, b.jump)

  # The first village on the way up for which a test holds that holds for all above, too.
  defp climb(village, found) do
    cond do
      found.(village) -> village
      found.(village.jump) -> climb(village.parent, found)
      true -> climb(village.jump, found)
    end
  end
end
