defmodule Solution do
  import Bitwise

  # Positions are the letters and dots of the pattern, each copy for itself; sets of positions are integers. A span is
  # {stands for the empty text?, positions where a text may begin, positions where one may end}.

  def longest_matches(pattern, texts) do
    {node, ""} = alternatives(pattern)
    {{empty, first, last}, machine} = span(node, {[], %{}})
    {letters, follow} = machine
    by_letter = letters |> Enum.reverse() |> Enum.with_index() |> Enum.group_by(&elem(&1, 0), &elem(&1, 1))
    best = if empty, do: 0, else: -1
    Enum.map(texts, &longest(&1, 1, first, best, {by_letter, follow, last}))
  end

  defp alternatives(text) do
    {node, rest} = sequence(text, :empty)
    more_alternatives(node, rest)
  end

  defp more_alternatives(node, "|" <> rest) do
    {right, rest} = sequence(rest, :empty)
    more_alternatives({:or, node, right}, rest)
  end

  defp more_alternatives(node, rest), do: {node, rest}

  defp sequence(<<sign, _::binary>> = text, node) when sign not in ~c"|)" do
    {next, rest} = text |> atom() |> repeated()
    sequence(rest, {:then, node, next})
  end

  defp sequence(rest, node), do: {node, rest}

  defp atom("(" <> rest) do
    {node, ")" <> rest} = alternatives(rest)
    {node, rest}
  end

  defp atom(<<letter, rest::binary>>), do: {{:letter, letter}, rest}

  defp repeated({node, "*" <> rest}), do: repeated({{:or, {:loop, node}, :empty}, rest})
  defp repeated({node, "+" <> rest}), do: repeated({{:loop, node}, rest})
  defp repeated({node, "?" <> rest}), do: repeated({{:or, node, :empty}, rest})

  defp repeated({node, "{" <> rest}) do
    {least, "," <> rest} = Integer.parse(rest)
    {most, "}" <> rest} = Integer.parse(rest)
    copies = List.duplicate(node, least) ++ List.duplicate({:or, node, :empty}, most - least)
    repeated({Enum.reduce(copies, :empty, &{:then, &2, &1}), rest})
  end

  defp repeated(parsed), do: parsed

  defp span(:empty, machine), do: {{true, 0, 0}, machine}

  defp span({:letter, letter}, {letters, follow}) do
    position = map_size(follow)
    {{false, 1 <<< position, 1 <<< position}, {[letter | letters], Map.put(follow, position, 0)}}
  end

  defp span({:or, left, right}, machine) do
    {{empty, first, last}, machine} = span(left, machine)
    {{other_empty, other_first, other_last}, machine} = span(right, machine)
    {{empty or other_empty, first ||| other_first, last ||| other_last}, machine}
  end

  defp span({:then, left, right}, machine) do
    {{left_empty, left_first, left_last}, machine} = span(left, machine)
    {{right_empty, right_first, right_last}, machine} = span(right, machine)
    first = if left_empty, do: left_first ||| right_first, else: left_first
    last = if right_empty, do: left_last ||| right_last, else: right_last
    {{left_empty and right_empty, first, last}, connect(machine, left_last, right_first)}
  end

  defp span({:loop, node}, machine) do
    {{_, first, last} = span, machine} = span(node, machine)
    {span, connect(machine, last, first)}
  end

  defp connect({letters, follow}, ends, starts) do
    {letters, ends |> positions() |> Enum.reduce(follow, fn p, follow -> %{follow | p => follow[p] ||| starts} end)}
  end

  defp positions(set), do: positions(set, 0)
  defp positions(0, _), do: []
  defp positions(set, p) when (set &&& 1) == 1, do: [p | positions(set >>> 1, p + 1)]
  defp positions(set, p), do: positions(set >>> 1, p + 1)

  defp longest("", _, _, best, _), do: best
  defp longest(_, _, 0, best, _), do: best

  defp longest(<<letter, rest::binary>>, length, reachable, best, {by_letter, follow, last} = machine) do
    taken =
      for own <- [letter, ?.],
          p <- Map.get(by_letter, own, []),
          (reachable >>> p &&& 1) == 1,
          reduce: 0,
          do: (taken -> taken ||| 1 <<< p)

    next = taken |> positions() |> Enum.reduce(0, fn p, next -> next ||| follow[p] end)
    longest(rest, length + 1, next, if((taken &&& last) != 0 and rest == "", do: length, else: best), machine)
  end
end
