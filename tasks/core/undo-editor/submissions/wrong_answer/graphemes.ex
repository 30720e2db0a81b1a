defmodule Solution do
  def edit_text(operations, limit) do
    {text, _, _} = Enum.reduce(operations, {"", [], []}, &step(&1, &2, limit))
    text
  end

  defp step("undo", {text, [last | done], undone}, _), do: {last, done, [text | undone]}
  defp step("redo", {text, done, [next | undone]}, limit), do: {next, Enum.take([text | done], limit), undone}
  defp step("type " <> more, {text, _, _} = s, limit) when more != "", do: change(s, text <> more, limit)

  defp step("delete " <> n, {text, _, _} = s, limit) when text != "" and n != "0" do
    change(s, String.slice(text, 0, max(String.length(text) - String.to_integer(n), 0)), limit)
  end

  defp step(_, state, _), do: state

  defp change({text, done, _}, new, limit), do: {new, Enum.take([text | done], limit), []}
end
