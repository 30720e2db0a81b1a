defmodule Solution do
  import Bitwise

  def two_shifts(n, apart, together) do
    links =
      (Enum.flat_map(apart, &both_ways(&1, 1)) ++ Enum.flat_map(together, &both_ways(&1, 0)))
      |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))

    case groups(Enum.take(0..n, n), links) do
      :contradiction -> nil
      groups -> divide(n, groups)
    end
  end

  defp both_ways([p, q], differs), do: [{p, {q, differs}}, {q, {p, differs}}]

  # Each group as its two sides; its first person is on the first one.
  defp groups(people, links) do
    result =
      Enum.reduce_while(people, {[], %{}}, fn start, {groups, sides} ->
        if is_map_key(sides, start) do
          {:cont, {groups, sides}}
        else
          case gather([start], [], Map.put(sides, start, 0), links) do
            :contradiction -> {:halt, :contradiction}
            {members, sides} -> {:cont, {[Enum.split_with(members, &(sides[&1] == 0)) | groups], sides}}
          end
        end
      end)

    with {groups, _sides} <- result, do: Enum.reverse(groups)
  end

  defp gather([], members, sides, _links), do: {members, sides}

  defp gather([person | open], members, sides, links) do
    wanted = for {other, differs} <- Map.get(links, person, []), do: {other, bxor(sides[person], differs)}

    if Enum.any?(wanted, fn {other, side} -> Map.get(sides, other, side) != side end) or
         length(Enum.uniq(wanted)) > length(Enum.uniq_by(wanted, &elem(&1, 0))) do
      :contradiction
    else
      new = wanted |> Enum.uniq() |> Enum.reject(fn {other, _} -> is_map_key(sides, other) end)
      gather(Enum.map(new, &elem(&1, 0)) ++ open, [person | members], Map.merge(sides, Map.new(new)), links)
    end
  end

  defp divide(n, groups) do
    # Bit k says whether these groups can put k people into shift A: for all groups, for all but the first, and so on.
    [all | rests] =
      groups
      |> Enum.reverse()
      |> Enum.reduce([1], fn {first, second}, [rest | _] = possible ->
        [bor(rest <<< length(first), rest <<< length(second)) | possible]
      end)

    nearest = 0..n |> Enum.filter(&has?(all, &1)) |> Enum.min_by(&abs(n - 2 * &1))

    {sides, _sizes} =
      groups
      |> Enum.zip(rests)
      |> Enum.map_reduce([nearest, n - nearest], fn {{first, second}, rest}, sizes ->
        case without(sizes, first, rest) do
          [] -> {second, without(sizes, second, rest)}
          left -> {first, left}
        end
      end)

    in_a = sides |> List.flatten() |> MapSet.new()
    Enum.map_join(Enum.take(0..n, n), &if(&1 in in_a, do: "A", else: "B"))
  end

  defp without(sizes, side, rest) do
    for size <- sizes, left = size - length(side), left >= 0 and has?(rest, left), do: left
  end

  defp has?(bits, at), do: band(bits >>> at, 1) == 1
end
