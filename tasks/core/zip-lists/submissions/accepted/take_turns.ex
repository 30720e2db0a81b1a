defmodule Solution do
  def pass_gate(first, second, modulus) do
    first
    |> passed(second, modulus, [])
    |> Enum.reduce(nil, &%ListNode{val: &1, next: &2})
  end

  # The tickets that passed, the last one first. The first argument is the line whose turn it is.
  defp passed(nil, nil, _modulus, done), do: done
  defp passed(nil, other, modulus, done), do: passed(other, nil, modulus, done)

  defp passed(%ListNode{val: ticket, next: here}, other, modulus, done) do
    other = send_home(other, ticket)

    if rem(ticket, modulus) == 0,
      do: passed(here, other, modulus, [ticket | done]),
      else: passed(other, here, modulus, [ticket | done])
  end

  defp send_home(%ListNode{val: ticket, next: rest}, ticket), do: rest
  defp send_home(line, _ticket), do: line
end
