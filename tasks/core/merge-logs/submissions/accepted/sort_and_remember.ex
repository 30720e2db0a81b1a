defmodule Solution do
  def merge_logs(logs, quiet) do
    {kept, _} =
      logs
      |> Enum.flat_map(&records/1)
      |> Enum.sort_by(fn {time, _} -> time end)
      |> Enum.reduce({[], %{}}, fn {time, message}, {kept, kept_at} ->
        case kept_at do
          %{^message => last} when last > time - quiet -> {kept, kept_at}
          _ -> {["#{time} #{message}" | kept], Map.put(kept_at, message, time)}
        end
      end)

    Enum.reverse(kept)
  end

  # The records of a log are gathered last first; a corrupt line stands among them as :corrupt.
  defp records(log) do
    log
    |> Enum.reduce({[], 0}, &read/2)
    |> elem(0)
    |> Enum.reduce([], fn
      :corrupt, records -> records
      {time, parts}, records -> [{time, parts |> Enum.reverse() |> Enum.join(" | ")} | records]
    end)
  end

  defp read("\t" <> text, {[{time, parts} | lines], last}), do: {[{time, [text | parts]} | lines], last}
  defp read("\t" <> _, state), do: state

  defp read(line, {lines, last}) do
    case Regex.run(~r/\A(0|[1-9][0-9]{0,17}) (.+)\z/su, line, capture: :all_but_first) do
      [digits, message] ->
        time = max(last, String.to_integer(digits))
        {[{time, [message]} | lines], time}

      nil ->
        {[:corrupt | lines], last}
    end
  end
end
