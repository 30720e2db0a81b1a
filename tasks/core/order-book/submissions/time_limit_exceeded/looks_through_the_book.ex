defmodule Solution do
  # The book is a list of {side, price, time, id, open}.
  def match_orders(operations) do
    {_, lines, _} = operations |> Enum.map(&String.split/1) |> Enum.reduce({[], [], 0}, &step/2)
    Enum.reverse(lines)
  end

  defp step([word, id | numbers], {book, lines, time}) when word in ["cancel", "amend"] do
    case {Enum.find(book, &(elem(&1, 3) == id)), Enum.map(numbers, &String.to_integer/1)} do
      {nil, _} ->
        {book, ["unknown #{id}" | lines], time}

      {order, []} ->
        {List.delete(book, order), lines, time}

      {{side, price, at, _, open} = order, [quantity, price]} when quantity <= open ->
        {[{side, price, at, id, quantity} | List.delete(book, order)], lines, time}

      {{side, _, _, _, _} = order, [quantity, price]} ->
        come_in({List.delete(book, order), lines, time}, side, id, quantity, price, true)
    end
  end

  defp step([word, id, quantity, price], {book, lines, time} = state) do
    {quantity, price} = {String.to_integer(quantity), String.to_integer(price)}
    [side | all] = String.split(word, "-")
    there = book |> Enum.filter(&fits?(&1, side, price)) |> Enum.map(&elem(&1, 4)) |> Enum.sum()

    if all != [] and there < quantity,
      do: {book, ["killed #{id}" | lines], time},
      else: come_in(state, side, id, quantity, price, all == [])
  end

  defp fits?({its, p, _, _, _}, side, price),
    do: its != side and if(side == "buy", do: p <= price, else: p >= price)

  defp come_in({book, lines, time}, _, _, 0, _, _), do: {book, lines, time}

  defp come_in({book, lines, time}, side, id, quantity, price, rest?) do
    sign = if side == "buy", do: 1, else: -1

    case book |> Enum.filter(&fits?(&1, side, price)) |> Enum.min_by(fn {_, p, t, _, _} -> {sign * p, t} end, fn -> nil end) do
      nil ->
        {if(rest?, do: [{side, price, time, id, quantity} | book], else: book), lines, time + 1}

      {its, p, t, other, open} = order ->
        traded = min(open, quantity)
        book = List.delete(book, order)
        book = if open > traded, do: [{its, p, t, other, open - traded} | book], else: book
        come_in({book, ["#{id} #{other} #{traded} #{p}" | lines], time}, side, id, quantity - traded, price, rest?)
    end
  end
end
