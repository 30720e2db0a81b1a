defmodule Solution do
  def merge_logs(logs, quiet) do
    logs
    |> Enum.flat_map(&read/1)
    |> Enum.sort_by(&elem(&1, 0))
    |> Enum.reduce([], fn {time, message}, kept ->
      repeated? = kept |> Enum.take_while(fn {t, _} -> t > time - quiet end) |> Enum.any?(fn {_, m} -> m == message end)
      if repeated?, do: kept, else: [{time, message} | kept]
    end)
    |> Enum.reverse()
    |> Enum.map(fn {time, message} -> "#{time} #{message}" end)
  end

  defp read(log) do
    {records, _, _} =
      Enum.reduce(log, {[], 0, false}, fn
        "\t" <> more, {[{time, message} | rest], last, true} ->
          {[{time, message <> " | " <> more} | rest], last, true}

        "\t" <> _, state ->
          state

        line, {records, last, _} ->
          case Regex.run(~r/^(0|[1-9][0-9]{0,17}) (.+)$/su, line) do
            [_, digits, message] ->
              time = max(last, String.to_integer(digits))
              {[{time, message} | records], time, true}

            nil ->
              {records, last, false}
          end
      end)

    Enum.reverse(records)
  end
end
