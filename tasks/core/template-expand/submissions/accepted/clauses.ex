defmodule Solution do
  def expand(template, names, values) do
    {expansion, ""} = template(template, [], [], names |> Enum.zip(values) |> Map.new())
    expansion
  catch
    :malformed -> nil
  end

  # Expands up to one of the ends or to the end of the text; the expansion is nil where it fails.
  defp template(<<sign, rest::binary>> = text, ends, parts, known) do
    if sign in ends do
      {joined(parts), text}
    else
      {part, rest} = part(sign, rest, known)
      template(rest, ends, [part | parts], known)
    end
  end

  defp template("", _, parts, _), do: {joined(parts), ""}

  defp part(?{, rest, known), do: placeholder(rest, known)
  defp part(?}, _, _), do: throw(:malformed)
  defp part(?\\, <<sign, rest::binary>>, _) when sign in ~c"\\{}|", do: {sign, rest}
  defp part(?\\, _, _), do: throw(:malformed)
  defp part(sign, rest, _), do: {sign, rest}

  defp joined(parts) do
    if nil not in parts, do: parts |> Enum.reverse() |> IO.iodata_to_binary()
  end

  defp placeholder(text, known) do
    {name, rest} = template(text, ~c"|}", [], known)
    value = known[name]

    case rest do
      "}" <> rest -> {value, rest}
      "|" <> rest -> or_default(value, template(rest, ~c"}", [], known))
      "" -> throw(:malformed)
    end
  end

  defp or_default(value, {default, "}" <> rest}), do: {if(value in [nil, ""], do: default, else: value), rest}
  defp or_default(_, {_, ""}), do: throw(:malformed)
end
