defmodule Solution do
  @number "([0-9]+)"
  @word "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
  @build "[0-9A-Za-z-]+"
  @version "#{@number}\\.#{@number}\\.#{@number}(?:-(#{@word}(?:\\.#{@word})*))?(?:\\+#{@build}(?:\\.#{@build})*)?"

  # A version is {numbers, stage}, where the stage is {0, words} for a preview and {1, []} for a release. So the order of
  # terms is the order of versions: numbers are lower than texts, too.

  def pick_version(versions, wanted) do
    regex = Regex.compile!("\\A#{@version}\\z")
    alternatives = wanted |> String.split("||") |> Enum.map(fn terms -> terms |> String.split() |> Enum.map(&term(&1, regex)) end)

    versions
    |> Enum.map(&{version(&1, regex), &1})
    |> Enum.filter(fn {version, _} -> version && Enum.any?(alternatives, &meets?(version, &1)) end)
    |> Enum.max_by(&elem(&1, 0), fn -> {nil, nil} end)
    |> elem(1)
  end

  defp version(text, regex) do
    case Regex.run(regex, text, capture: :all_but_first) do
      nil -> nil
      [_, _, _] = numbers -> {integers(numbers), {1, []}}
      [major, minor, patch, preview] -> {integers([major, minor, patch]), {0, preview |> String.split(".") |> Enum.map(&word/1)}}
    end
  end

  defp integers(texts), do: Enum.map(texts, &String.to_integer/1)

  defp word(text) do
    case Integer.parse(text) do
      {number, ""} when binary_part(text, 0, 1) != "-" -> number
      _ -> text
    end
  end

  # A term is a function that says whether a version meets it, and the numbers of its version if that is a preview.
  defp term("*", _), do: {fn _ -> true end, nil}

  defp term(text, regex) do
    case Regex.run(~r/\A([0-9.]+)\.x\z/, text) do
      [_, fixed] ->
        numbers = fixed |> String.split(".") |> integers()
        {between(release(numbers), release(bumped(numbers, length(numbers)))), nil}

      nil ->
        [_, sign, text] = Regex.run(~r/\A([<>=~^]*)(.*)\z/, text)
        {numbers, stage} = version = version(text, regex)
        {compare(sign, version), if(match?({0, _}, stage), do: numbers)}
    end
  end

  defp compare("<", bound), do: &(&1 < bound)
  defp compare("<=", bound), do: &(&1 <= bound)
  defp compare(">", bound), do: &(&1 > bound)
  defp compare(">=", bound), do: &(&1 >= bound)
  defp compare("~", {numbers, _} = low), do: between(low, release(bumped(numbers, 2)))
  defp compare("^", {[0, 0, _] = numbers, _} = low), do: between(low, release(bumped(numbers, 3)))
  defp compare("^", {[0, _, _] = numbers, _} = low), do: between(low, release(bumped(numbers, 2)))
  defp compare("^", {numbers, _} = low), do: between(low, release(bumped(numbers, 1)))
  defp compare(_, bound), do: &(&1 == bound)

  defp between(low, high), do: &(&1 >= low and &1 < high)

  defp release(numbers), do: {Enum.take(numbers ++ [0, 0], 3), {1, []}}

  # The first so many numbers, with the last of them one larger.
  defp bumped(numbers, count), do: numbers |> Enum.take(count) |> List.update_at(-1, &(&1 + 1))

  defp meets?({numbers, stage} = version, terms) do
    Enum.all?(terms, fn {holds, _} -> holds.(version) end) and
      (stage == {1, []} or Enum.any?(terms, fn {_, preview} -> preview == numbers end))
  end
end
