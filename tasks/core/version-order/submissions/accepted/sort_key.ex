defmodule Solution do
  @stages %{"alpha" => 0, "beta" => 1, "rc" => 2, "" => 3, "fix" => 4}

  def newest_first(versions), do: Enum.sort_by(versions, &age/1, :desc)

  defp age("v" <> version), do: age(version)

  defp age(version) do
    [numbers | stage] = String.split(version, "-")
    {rank, count} = stage_of(stage)
    {places(numbers), rank, count}
  end

  defp places(numbers) do
    numbers
    |> String.split(".")
    |> Enum.map(&String.to_integer/1)
    |> Stream.concat(Stream.cycle([0]))
    |> Enum.take(8)
  end

  defp stage_of([]), do: {@stages[""], 1}

  defp stage_of([stage]) do
    [_, word, count] = Regex.run(~r/^([a-z]+)([0-9]*)$/, stage)
    {@stages[word], if(count == "", do: 1, else: String.to_integer(count))}
  end
end
