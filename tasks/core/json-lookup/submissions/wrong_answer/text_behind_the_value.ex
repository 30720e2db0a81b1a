defmodule Solution do
  # Arrays are lists, objects are maps, strings are {:text, text}; all other values are kept as they are written.

  def json_lookup(document, path) do
    {value, _} = value(document)
    path |> Enum.reduce(value, &inside(&2, &1)) |> canonical() |> IO.iodata_to_binary()
  rescue
    MatchError -> nil
  catch
    :nothing -> nil
  end

  defp inside(%{} = members, step) do
    case members do
      %{^step => value} -> value
      _ -> throw(:nothing)
    end
  end

  defp inside(elements, step) when is_list(elements) do
    with true <- step =~ ~r/\A(0|-?[1-9][0-9]*)\z/,
         {:ok, value} <- Enum.fetch(elements, String.to_integer(step)) do
      value
    else
      _ -> throw(:nothing)
    end
  end

  defp inside(_, _), do: throw(:nothing)

  defp canonical(%{} = members) do
    written = members |> Enum.sort() |> Enum.map(fn {key, value} -> [quoted(key), ?:, canonical(value)] end)
    [?{, Enum.intersperse(written, ?,), ?}]
  end

  defp canonical(elements) when is_list(elements),
    do: [?[, elements |> Enum.map(&canonical/1) |> Enum.intersperse(?,), ?]]

  defp canonical({:text, text}), do: quoted(text)
  defp canonical(word), do: word

  defp quoted(text) do
    escaped = String.replace(text, ["\"", "\\", "\n", "\t"], &%{"\"" => "\\\"", "\\" => "\\\\", "\n" => "\\n", "\t" => "\\t"}[&1])
    [?", escaped, ?"]
  end

  # A value with the blanks around it, and the rest of the text. A text that fits no clause is malformed.
  defp value(text) do
    {value, rest} = text |> skip_blanks() |> bare_value()
    {value, skip_blanks(rest)}
  end

  defp bare_value("{" <> rest) do
    case skip_blanks(rest) do
      "}" <> rest -> {%{}, rest}
      rest -> members(rest, %{})
    end
  end

  defp bare_value("[" <> rest) do
    case skip_blanks(rest) do
      "]" <> rest -> {[], rest}
      rest -> elements(rest, [])
    end
  end

  defp bare_value("\"" <> rest) do
    {text, rest} = string(rest, [])
    {{:text, text}, rest}
  end

  defp bare_value("true" <> rest), do: {"true", rest}
  defp bare_value("false" <> rest), do: {"false", rest}
  defp bare_value("null" <> rest), do: {"null", rest}
  defp bare_value("-" <> rest), do: rest |> digits() |> negative()
  defp bare_value(text), do: digits(text)

  defp members(text, members) do
    "\"" <> rest = skip_blanks(text)
    {key, rest} = string(rest, [])
    ":" <> rest = skip_blanks(rest)
    {value, rest} = value(rest)
    members = Map.put(members, key, value)

    case rest do
      "," <> rest -> members(rest, members)
      "}" <> rest -> {members, rest}
      _ -> throw(:nothing)
    end
  end

  defp elements(text, elements) do
    {value, rest} = value(text)

    case rest do
      "," <> rest -> elements(rest, [value | elements])
      "]" <> rest -> {Enum.reverse([value | elements]), rest}
      _ -> throw(:nothing)
    end
  end

  defp string("\"" <> rest, parts), do: {parts |> Enum.reverse() |> IO.iodata_to_binary(), rest}
  defp string("\\n" <> rest, parts), do: string(rest, [?\n | parts])
  defp string("\\t" <> rest, parts), do: string(rest, [?\t | parts])
  defp string(<<?\\, sign, rest::binary>>, parts) when sign in ~c(\"\\/), do: string(rest, [sign | parts])
  defp string(<<sign, rest::binary>>, parts) when sign >= ?\s and sign != ?\\, do: string(rest, [sign | parts])
  defp string(_, _), do: throw(:nothing)

  defp digits("0" <> rest), do: {"0", rest}

  defp digits(text) do
    case digit_count(text, 0) do
      0 -> throw(:nothing)
      count -> {binary_part(text, 0, count), binary_part(text, count, byte_size(text) - count)}
    end
  end

  defp digit_count(<<digit, rest::binary>>, count) when digit in ?0..?9, do: digit_count(rest, count + 1)
  defp digit_count(_, count), do: count

  defp negative({"0", rest}), do: {"0", rest}
  defp negative({digits, rest}), do: {"-" <> digits, rest}

  defp skip_blanks(<<sign, rest::binary>>) when sign in ~c" \t\n\r", do: skip_blanks(rest)
  defp skip_blanks(text), do: text
end
