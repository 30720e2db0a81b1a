defmodule Solution do
  defstruct balances: %{}, postings: %{}, rejected: []

  def settle_ledger(entries) do
    ledger =
      entries
      |> Enum.with_index(1)
      |> Enum.reduce(%Solution{}, fn {entry, number}, ledger ->
        case entry |> String.split() |> carry_out(ledger) do
          :rejected -> %{ledger | rejected: ["rejected #{number}" | ledger.rejected]}
          ledger -> ledger
        end
      end)

    balances = ledger.balances |> Enum.sort() |> Enum.map(fn {name, cents} -> "#{name} #{written(cents)}" end)
    balances ++ Enum.reverse(ledger.rejected)
  end

  defp carry_out(["open", name], %{balances: balances}) when is_map_key(balances, name), do: :rejected
  defp carry_out(["open", name], ledger), do: put_in(ledger.balances[name], 0)

  defp carry_out(["reverse", id], ledger) do
    case ledger.postings do
      %{^id => [_ | _] = moves} ->
        book(%{ledger | postings: Map.put(ledger.postings, id, [])}, Enum.map(moves, fn {name, cents} -> {name, -cents} end))

      _ ->
        :rejected
    end
  end

  defp carry_out([_kind, id | _], %{postings: postings}) when is_map_key(postings, id), do: :rejected

  defp carry_out([kind, id, source | words], ledger) do
    moves = moves(kind, words)
    total = moves |> Enum.map(&elem(&1, 1)) |> Enum.sum()
    moves = [{source, -total} | moves]
    names = Enum.map(moves, &elem(&1, 0))

    if Enum.uniq(names) == names and Enum.all?(names, &is_map_key(ledger.balances, &1)),
      do: book(%{ledger | postings: Map.put(ledger.postings, id, moves)}, moves),
      else: :rejected
  end

  defp book(ledger, moves) do
    balances =
      Enum.reduce(moves, ledger.balances, fn {name, cents}, balances -> Map.update!(balances, name, &(&1 + cents)) end)

    %{ledger | balances: balances}
  end

  defp moves("pay", [target, amount]) do
    {sign, cents} = parsed(amount)
    [{target, sign * cents}]
  end

  defp moves("fee", [target, amount, rate]) do
    {sign, cents} = parsed(amount)
    product = cents * String.to_integer(rate)
    whole = div(product, 10_000)
    rounded = if rem(product, 10_000) + rem(whole, 2) > 5_000, do: whole + 1, else: whole
    [{target, sign * rounded}]
  end

  defp moves("share", [amount | targets]) do
    {sign, cents} = parsed(amount)
    count = length(targets)
    {more, less} = Enum.split(targets, rem(cents, count))
    each = div(cents, count)
    Enum.map(more, &{&1, sign * (each + 1)}) ++ Enum.map(less, &{&1, sign * each})
  end

  defp parsed("-" <> amount), do: put_elem(parsed(amount), 0, -1)

  defp parsed(amount) do
    {units, digits} =
      case String.split(amount, ".") do
        [units] -> {units, ""}
        [units, digits] -> {units, digits}
      end

    {1, String.to_integer(units <> String.pad_trailing(digits, 2, "0"))}
  end

  defp written(cents) when cents < 0, do: "-" <> written(-cents)
  defp written(cents), do: "#{div(cents, 100)}.#{cents |> rem(100) |> Integer.to_string() |> String.pad_leading(2, "0")}"
end
