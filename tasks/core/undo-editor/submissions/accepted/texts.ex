defmodule Solution do
  # Texts are lists of code points, the last one first, so that the states share what they have in common.
  # `done` is {count, changes}; the forgotten ones stay at its end and are never reached.
  def edit_text(operations, limit) do
    {text, _done, _count, _undone} = Enum.reduce(operations, {[], [], 0, []}, &carry_out(&1, &2, limit))
    text |> Enum.reverse() |> List.to_string()
  end

  defp carry_out("undo", {text, [before | done], count, undone}, _limit) when count > 0,
    do: {before, done, count - 1, [text | undone]}

  defp carry_out("redo", {text, done, count, [again | undone]}, limit),
    do: {again, [text | done], min(count + 1, limit), undone}

  defp carry_out("type " <> typed, state, limit), do: typed |> String.to_charlist() |> Enum.reverse() |> type(state, limit)
  defp carry_out("delete " <> count, state, limit), do: count |> String.to_integer() |> delete(state, limit)
  defp carry_out(_nothing_to_do, state, _limit), do: state

  defp type([], state, _limit), do: state
  defp type(typed, {text, _, _, _} = state, limit), do: change(state, typed ++ text, limit)

  defp delete(0, state, _limit), do: state
  defp delete(_count, {[], _, _, _} = state, _limit), do: state
  defp delete(count, {text, _, _, _} = state, limit), do: change(state, Enum.drop(text, count), limit)

  defp change({text, done, count, _undone}, changed, limit), do: {changed, [text | done], min(count + 1, limit), []}
end
