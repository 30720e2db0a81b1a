from bisect import bisect_left
from collections import deque
from dataclasses import dataclass


@dataclass
class Order:
    id: str
    side: "Side"
    open: int
    price: int


class Side:
    """The orders of one side in levels from the best price to the worst, with a Fenwick tree over their open quantities."""

    def __init__(self, prices: list[int], direction: int):
        self.direction = direction
        self.prices = prices  # direction * price, rising: the best price for a partner comes first
        self.levels: list[deque[Order]] = [deque() for _ in prices]
        self.tree = [0] * (len(prices) + 1)
        self.top = 1 << len(prices).bit_length()
        self.partner: Side = self

    def level_of(self, price: int) -> int:
        return bisect_left(self.prices, self.direction * price)

    def change(self, level: int, quantity: int) -> None:
        level += 1
        while level < len(self.tree):
            self.tree[level] += quantity
            level += level & -level

    def volume_to(self, level: int) -> int:
        total, at = 0, level + 1
        while at:
            total += self.tree[at]
            at &= at - 1
        return total

    def best_level(self) -> int:
        """The first level with an open order; the number of levels if there is none."""
        at, step = 0, self.top
        while step := step >> 1:
            if at + step < len(self.tree) and self.tree[at + step] == 0:
                at += step
        return at


def match_orders(operations: list[str]) -> list[str]:
    requests = [operation.split() for operation in operations]
    prices = sorted({int(request[3]) for request in requests if len(request) == 4})
    sell = Side(prices, 1)
    buy = Side([-price for price in reversed(prices)], -1)
    buy.partner, sell.partner = sell, buy
    sides = {"buy": buy, "sell": sell}
    book: dict[str, Order] = {}
    lines: list[str] = []

    def leave(order: Order) -> None:
        order.side.change(order.side.level_of(order.price), -order.open)
        order.open = 0
        del book[order.id]

    def come_in(order: Order) -> None:
        partners = order.side.partner
        worst = partners.level_of(order.price)
        while order.open and (level := partners.best_level()) <= worst < len(prices):
            waiting = partners.levels[level]
            while not waiting[0].open:
                waiting.popleft()
            partner = waiting[0]
            quantity = min(order.open, partner.open)
            lines.append(f"{order.id} {partner.id} {quantity} {partner.price}")
            order.open -= quantity
            partner.open -= quantity
            partners.change(level, -quantity)
            if not partner.open:
                del book[partner.id]

    def rest(order: Order) -> None:
        if order.open:
            level = order.side.level_of(order.price)
            order.side.levels[level].append(order)
            order.side.change(level, order.open)
            book[order.id] = order

    for word, id, *numbers in requests:
        if word in ("cancel", "amend"):
            old = book.get(id)
            if old is None:
                lines.append(f"unknown {id}")
            elif word == "cancel":
                leave(old)
            else:
                quantity, price = map(int, numbers)
                if price == old.price and quantity <= old.open:
                    old.side.change(old.side.level_of(price), quantity - old.open)
                    old.open = quantity
                else:
                    leave(old)
                    order = Order(id, old.side, quantity, price)
                    come_in(order)
                    rest(order)
        else:
            order = Order(id, sides[word.removesuffix("-all")], *map(int, numbers))
            partners = order.side.partner
            if not word.endswith("-all"):
                come_in(order)
                rest(order)
            elif partners.volume_to(partners.level_of(order.price)) >= order.open:
                come_in(order)
            else:
                lines.append(f"killed {id}")
    return lines
