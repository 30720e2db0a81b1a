defmodule Solution do
  def settle_ledger(entries) do
    {balances, _, rejected} =
      entries
      |> Enum.map(&String.split/1)
      |> Enum.with_index(1)
      |> Enum.reduce({%{}, %{}, []}, fn {[kind, id | rest], number}, {balances, done, rejected} ->
        cond do
          kind == "open" and not Map.has_key?(balances, id) ->
            {Map.put(balances, id, 0), done, rejected}

          kind == "reverse" and Map.get(done, id, []) != [] ->
            moves = Enum.map(done[id], fn {name, cents} -> {name, -cents} end)
            {book(moves, balances), Map.put(done, id, []), rejected}

          kind in ["pay", "fee", "share"] and not Map.has_key?(done, id) ->
            moves = moves(kind, rest)
            {book(moves, balances), Map.put(done, id, moves), rejected}

          true ->
            {balances, done, ["rejected #{number}" | rejected]}
        end
      end)

    lines = for {name, cents} <- Enum.sort(balances), do: name <> " " <> :erlang.float_to_binary(cents / 100, decimals: 2)
    lines ++ Enum.reverse(rejected)
  end

  defp book(moves, balances),
    do: Enum.reduce(moves, balances, fn {name, cents}, balances -> Map.update!(balances, name, &(&1 + cents)) end)

  defp moves("pay", [from, to, amount]), do: [{from, -cents(amount)}, {to, cents(amount)}]

  defp moves("fee", [from, to, amount, rate]) do
    product = cents(amount) * String.to_integer(rate)
    sign = if product < 0, do: -1, else: 1
    {whole, rest} = {div(abs(product), 10_000), rem(abs(product), 10_000)}
    part = if rest > 5_000 or (rest == 5_000 and rem(whole, 2) == 1), do: whole + 1, else: whole
    [{from, -sign * part}, {to, sign * part}]
  end

  defp moves("share", [from, amount | to]) do
    cents = cents(amount)
    sign = if cents < 0, do: -1, else: 1
    {each, left} = {div(abs(cents), length(to)), rem(abs(cents), length(to))}
    shares = for {name, i} <- Enum.with_index(to), do: {name, sign * if(i < left, do: each + 1, else: each)}
    [{from, -cents} | shares]
  end

  defp cents(amount) do
    {value, ""} = Float.parse(amount)
    round(value * 100)
  end
end
