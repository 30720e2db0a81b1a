defmodule Solution do
  def ring_groups(codes) do
    codes
    |> Enum.reduce([], fn code, groups -> add(groups, code) end)
    |> Enum.map(&Enum.reverse/1)
  end

  defp add([], code), do: [[code]]

  defp add([group | rest], code) do
    first = List.last(group)

    if String.length(first) == String.length(code) and String.contains?(first <> first, code) do
      [[code | group] | rest]
    else
      [group | add(rest, code)]
    end
  end
end
