defmodule Solution do
  def follow_redirects(rules, queries, max_hops) do
    table = Map.new(rules, fn [a, b] -> {norm(a), norm(b)} end)

    Enum.map(queries, fn q ->
      case go(norm(q), table, 0, map_size(table)) do
        :loop -> "loop"
        {_, h} when h > max_hops -> "too long"
        {"", _} -> "gone"
        {p, h} -> "#{p} #{h}"
      end
    end)
  end

  defp norm("/"), do: "/"
  defp norm(p), do: if(String.ends_with?(p, "/"), do: String.slice(p, 0..-2//1), else: p)

  defp go(_, _, h, n) when h > n, do: :loop

  defp go(p, table, h, n) do
    case table do
      %{^p => q} -> go(q, table, h + 1, n)
      _ -> {p, h}
    end
  end
end
