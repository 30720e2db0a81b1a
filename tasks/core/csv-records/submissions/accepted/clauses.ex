defmodule Solution do
  def csv_records(text) do
    with {:ok, records} <- records(text, []),
         true <- Enum.all?(records, &(length(&1) == length(hd(records)))) do
      records
    else
      _ -> nil
    end
  end

  defp records("", records), do: {:ok, Enum.reverse(records)}
  defp records("\n" <> rest, records), do: records(rest, records)
  defp records("\r\n" <> rest, records), do: records(rest, records)
  defp records("#" <> rest, records), do: rest |> after_line() |> records(records)

  defp records(text, records) do
    with {:ok, fields, rest} <- record(text, []), do: records(rest, [fields | records])
  end

  defp after_line(text) do
    case String.split(text, "\n", parts: 2) do
      [_, rest] -> rest
      [_] -> ""
    end
  end

  defp record(text, fields) do
    with {:ok, value, rest} <- text |> skip_blanks() |> field() do
      case rest do
        "," <> rest -> record(rest, [value | fields])
        "\n" <> rest -> {:ok, Enum.reverse([value | fields]), rest}
        "\r\n" <> rest -> {:ok, Enum.reverse([value | fields]), rest}
        "" -> {:ok, Enum.reverse([value | fields]), ""}
        _ -> :malformed
      end
    end
  end

  defp field("\"" <> content), do: quoted(content, [])

  defp field(text) do
    size = bare_size(text, 0)
    <<bare::binary-size(size), rest::binary>> = text
    {:ok, trim_end(bare, size), rest}
  end

  defp quoted(content, pieces) do
    case :binary.split(content, "\"") do
      [piece, "\"" <> rest] -> quoted(rest, [pieces, piece, ?"])
      [piece, rest] -> {:ok, IO.iodata_to_binary([pieces, piece]), skip_blanks(rest)}
      [_] -> :malformed
    end
  end

  defp bare_size(<<sign, rest::binary>>, size) when sign not in ~c",\"\r\n", do: bare_size(rest, size + 1)
  defp bare_size(_, size), do: size

  defp trim_end(bare, size) when size > 0 and binary_part(bare, size - 1, 1) in [" ", "\t"], do: trim_end(bare, size - 1)
  defp trim_end(bare, size), do: binary_part(bare, 0, size)

  defp skip_blanks(<<sign, rest::binary>>) when sign in ~c" \t", do: skip_blanks(rest)
  defp skip_blanks(text), do: text
end
