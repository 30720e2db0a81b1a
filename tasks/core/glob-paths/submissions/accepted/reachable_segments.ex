defmodule Solution do
  def matching_paths(pattern, paths) do
    parts = pattern |> String.split("/") |> Enum.map(&part/1)
    Enum.filter(paths, &path_fits?(parts, &1 |> String.split("/") |> Enum.map(fn s -> String.to_charlist(s) end)))
  end

  defp part("**"), do: :any_segments
  defp part(text), do: {String.starts_with?(text, "."), text |> String.to_charlist() |> tokens()}

  defp tokens([]), do: []
  defp tokens([?* | rest]), do: [:star | tokens(rest)]
  defp tokens([?? | rest]), do: [{:except, []} | tokens(rest)]

  defp tokens([?[ | rest]) do
    {listed, [?] | rest]} = Enum.split_while(rest, &(&1 != ?]))
    [class(listed) | tokens(rest)]
  end

  defp tokens([point | rest]), do: [{:only, [point..point]} | tokens(rest)]

  defp class([?! | listed]), do: {:except, ranges(listed)}
  defp class(listed), do: {:only, ranges(listed)}

  defp ranges([low, ?-, high | rest]), do: [low..high | ranges(rest)]
  defp ranges([point | rest]), do: [point..point | ranges(rest)]
  defp ranges([]), do: []

  # The pattern parts are followed with the list of all the rests of the path that may still be open.
  defp path_fits?(parts, segments) do
    parts
    |> Enum.reduce([segments], fn
      :any_segments, rests -> rests |> Enum.flat_map(&open_rests/1) |> Enum.uniq_by(&length/1)
      part, rests -> for [segment | rest] <- rests, segment_fits?(part, segment), do: rest
    end)
    |> Enum.member?([])
  end

  defp open_rests([[first | _] | rest] = segments) when first != ?., do: [segments | open_rests(rest)]
  defp open_rests(segments), do: [segments]

  defp segment_fits?({false, _}, [?. | _]), do: false
  defp segment_fits?({_, tokens}, segment), do: fits?(tokens, segment, nil)

  # What is behind the last star, and where that star stopped, is kept as a pair.
  defp fits?([:star | tokens], segment, _), do: fits?(tokens, segment, {tokens, segment})
  defp fits?([], [], _), do: true

  defp fits?([token | tokens], [point | segment], back) do
    if takes?(token, point), do: fits?(tokens, segment, back), else: back(back)
  end

  defp fits?(_, [], _), do: false
  defp fits?([], _, back), do: back(back)

  defp back({tokens, [_ | segment]}), do: fits?(tokens, segment, {tokens, segment})
  defp back(_), do: false

  defp takes?({:only, ranges}, point), do: Enum.any?(ranges, &(point in &1))
  defp takes?({:except, ranges}, point), do: not Enum.any?(ranges, &(point in &1))
end
