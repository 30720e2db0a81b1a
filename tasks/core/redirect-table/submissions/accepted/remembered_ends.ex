defmodule Solution do
  def follow_redirects(rules, queries, max_hops) do
    table =
      Enum.reduce(rules, %{}, fn [from, to], table ->
        case {plain(from), plain(to)} do
          {path, path} -> Map.delete(table, path)
          {from, to} -> Map.put(table, from, to)
        end
      end)

    {answers, _ends} =
      Enum.map_reduce(queries, %{}, fn query, ends ->
        {finish, ends} = walk(plain(query), table, ends, [])
        {answer(finish, max_hops), ends}
      end)

    answers
  end

  defp plain("/"), do: "/"
  defp plain(path), do: String.replace(path, ~r{/\z}, "")

  defp answer(:loop, _max_hops), do: "loop"
  defp answer({_path, hops}, max_hops) when hops > max_hops, do: "too long"
  defp answer({"", _hops}, _max_hops), do: "gone"
  defp answer({path, hops}, _max_hops), do: "#{path} #{hops}"

  defp walk(path, table, ends, steps) do
    case {ends, table} do
      {%{^path => finish}, _} ->
        remember(steps, finish, ends)

      {_, %{^path => next}} ->
        # Whoever comes here again on the same walk is in a loop.
        walk(next, table, Map.put(ends, path, :loop), [path | steps])

      _ ->
        remember(steps, {path, 0}, ends)
    end
  end

  defp remember([], finish, ends), do: {finish, ends}
  defp remember(steps, :loop, ends), do: {:loop, Map.merge(ends, Map.from_keys(steps, :loop))}

  defp remember([step | steps], {path, hops}, ends),
    do: remember(steps, {path, hops + 1}, Map.put(ends, step, {path, hops + 1}))
end
