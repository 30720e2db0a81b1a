defmodule Solution do
  # All pieces that ever came stand in one line: `left` of them are outside, the first ones. `lots` is a balanced tree
  # of {pieces before the lot, {their cost, price}}.
  def book_lots(entries) do
    book = %{lots: :gb_trees.empty(), count: 0, cost: 0, left: 0}
    {results, _book} = Enum.map_reduce(entries, book, &carry_out(String.split(&1, " "), &2))
    results
  end

  defp carry_out(["in", amount, price], book) do
    {amount, price} = {String.to_integer(amount), String.to_integer(price)}
    lots = :gb_trees.insert(book.count, {book.cost, price}, book.lots)
    book = %{book | lots: lots, count: book.count + amount, cost: book.cost + amount * price}
    {book.count - book.left, book}
  end

  defp carry_out(["mean"], %{count: same, left: same} = book), do: {0, book}

  defp carry_out(["mean"], book),
    do: {rounded(book.cost - cost_of_first(book, book.left), book.count - book.left), book}

  defp carry_out([kind, amount], book), do: carry_out(kind, String.to_integer(amount), book)

  defp carry_out("peek", amount, %{count: count, left: left} = book) when left + amount <= count do
    {_before, {_cost, price}} = lot_of(book, left + amount - 1)
    {price, book}
  end

  defp carry_out("out", amount, %{count: count, left: left} = book) when left + amount <= count,
    do: {cost_of_first(book, left + amount) - cost_of_first(book, left), %{book | left: left + amount}}

  defp carry_out("back", amount, %{left: left} = book) when amount <= left,
    do: {cost_of_first(book, left) - cost_of_first(book, left - amount), %{book | left: left - amount}}

  defp carry_out(_kind, _amount, book), do: {-1, book}

  # The lot of the piece with so many before it.
  defp lot_of(book, before), do: :gb_trees.smaller(before + 1, book.lots)

  defp cost_of_first(book, count) do
    {start, {cost, price}} = lot_of(book, count)
    cost + (count - start) * price
  end

  # The quotient, a half to the even neighbour.
  defp rounded(cost, count) do
    whole = div(cost, count)
    twice = 2 * rem(cost, count)
    if twice > count or (twice == count and rem(whole, 2) == 1), do: whole + 1, else: whole
  end
end
