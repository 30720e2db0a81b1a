defmodule Side do
  @moduledoc "The open quantities of one side by level from 1, the best price first, in a Fenwick tree."
  import Bitwise

  defstruct [:tree, :size]

  def new(size), do: %Side{tree: :atomics.new(size + 1, signed: true), size: size}

  def change(%Side{size: size}, level, _quantity) when level > size, do: :ok

  def change(side, level, quantity) do
    :atomics.add(side.tree, level, quantity)
    change(side, level + (level &&& -level), quantity)
  end

  def volume_to(_side, 0), do: 0
  def volume_to(side, level), do: :atomics.get(side.tree, level) + volume_to(side, level &&& level - 1)

  @doc "The first level with an open order, or one past the last."
  def best_level(side), do: descend(side, 0, 1 <<< 17) + 1

  defp descend(_side, before, 0), do: before

  defp descend(side, before, step) do
    if before + step <= side.size and :atomics.get(side.tree, before + step) == 0,
      do: descend(side, before + step, step >>> 1),
      else: descend(side, before, step >>> 1)
  end
end

defmodule Solution do
  # An order in the book is orders[id] = {side, price, open, stamp}; a level's queue holds {id, stamp}, also of orders that
  # have left since.
  defstruct [:levels_of, :count, :sides, orders: %{}, queues: %{}, stamp: 0, lines: []]

  def match_orders(operations) do
    requests = Enum.map(operations, &String.split(&1, " "))
    prices = for [_, _, _, price] <- requests, uniq: true, do: String.to_integer(price)
    levels_of = prices |> Enum.sort() |> Enum.with_index(1) |> Map.new()
    count = map_size(levels_of)
    sides = %{buy: Side.new(count), sell: Side.new(count)}
    book = %Solution{levels_of: levels_of, count: count, sides: sides}
    Enum.reduce(requests, book, &carry_out/2).lines |> Enum.reverse()
  end

  defp carry_out([word, id, quantity, price], book) when word != "amend" do
    {quantity, price} = {String.to_integer(quantity), String.to_integer(price)}

    case word do
      "buy" -> come_in(book, id, :buy, quantity, price)
      "sell" -> come_in(book, id, :sell, quantity, price)
      "buy-all" -> at_once(book, id, :buy, quantity, price)
      "sell-all" -> at_once(book, id, :sell, quantity, price)
    end
  end

  defp carry_out([_, id | _], %{orders: orders} = book) when not is_map_key(orders, id), do: write(book, "unknown #{id}")
  defp carry_out(["cancel", id], book), do: leave(book, id)

  defp carry_out(["amend", id, quantity, price], book) do
    {quantity, price} = {String.to_integer(quantity), String.to_integer(price)}

    case book.orders[id] do
      {_side, ^price, open, _stamp} when quantity <= open -> change(book, id, quantity - open)
      {side, _price, _open, _stamp} -> book |> leave(id) |> come_in(id, side, quantity, price)
    end
  end

  defp come_in(book, id, side, quantity, price) do
    case trade(book, id, partner(side), quantity, price) do
      {book, 0} -> book
      {book, open} -> rest(book, id, side, open, price)
    end
  end

  defp at_once(book, id, side, quantity, price) do
    partners = partner(side)

    if Side.volume_to(book.sides[partners], level(book, partners, price)) >= quantity,
      do: book |> trade(id, partners, quantity, price) |> elem(0),
      else: write(book, "killed #{id}")
  end

  defp rest(%{stamp: stamp} = book, id, side, open, price) do
    level = level(book, side, price)
    Side.change(book.sides[side], level, open)
    queue = Map.get(book.queues, {side, level}, :queue.new())

    %{
      book
      | orders: Map.put(book.orders, id, {side, price, open, stamp}),
        queues: Map.put(book.queues, {side, level}, :queue.in({id, stamp}, queue)),
        stamp: stamp + 1
    }
  end

  defp trade(book, _id, _partners, 0, _price), do: {book, 0}

  defp trade(book, id, partners, open, price) do
    level = Side.best_level(book.sides[partners])

    if level > level(book, partners, price) do
      {book, open}
    else
      {partner, book} = first_in_queue(book, {partners, level})
      {_, its_price, its_open, _} = book.orders[partner]
      quantity = min(open, its_open)

      book
      |> write("#{id} #{partner} #{quantity} #{its_price}")
      |> change(partner, -quantity)
      |> trade(id, partners, open - quantity, price)
    end
  end

  defp first_in_queue(book, place) do
    {:value, {id, stamp}} = :queue.peek(book.queues[place])

    case book.orders do
      %{^id => {_, _, _, ^stamp}} -> {id, book}
      _ -> first_in_queue(%{book | queues: Map.update!(book.queues, place, &:queue.drop/1)}, place)
    end
  end

  defp leave(book, id), do: change(book, id, -elem(book.orders[id], 2))

  # Changes the open quantity of an order in the book; it leaves when nothing is open.
  defp change(book, id, quantity) do
    {side, price, open, stamp} = book.orders[id]
    Side.change(book.sides[side], level(book, side, price), quantity)

    if open + quantity == 0,
      do: %{book | orders: Map.delete(book.orders, id)},
      else: %{book | orders: Map.put(book.orders, id, {side, price, open + quantity, stamp})}
  end

  defp level(book, :sell, price), do: book.levels_of[price]
  defp level(book, :buy, price), do: book.count + 1 - book.levels_of[price]

  defp partner(:buy), do: :sell
  defp partner(:sell), do: :buy

  defp write(book, line), do: %{book | lines: [line | book.lines]}
end
