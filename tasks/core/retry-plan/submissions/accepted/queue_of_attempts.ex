defmodule Solution do
  import Bitwise

  # Attempts are {time, request, failed before, start, failures} in an ordered set; `left` is what has not been used of the
  # jitter list since its last beginning.
  def plan_retries(requests, policy, jitter) do
    attempts =
      requests
      |> Enum.with_index()
      |> Enum.map(fn {[start, failures], number} -> {start, number, 0, start, failures} end)
      |> :gb_sets.from_list()

    succeeded = run(attempts, List.to_tuple(policy), List.last(policy), {jitter, jitter}, %{})
    for number <- 0..(length(requests) - 1)//1, do: Map.get(succeeded, number, -1)
  end

  defp run(attempts, {base, cap, retries, deadline, tokens} = policy, purse, jitter, succeeded) do
    case next(attempts) do
      nil ->
        succeeded

      {{now, number, failures, _start, failures}, attempts} ->
        purse = if failures > 0, do: min(purse + 1, tokens), else: purse
        run(attempts, policy, purse, jitter, Map.put(succeeded, number, now))

      {{now, number, failed, start, failures}, attempts} when failed < retries and purse > 0 ->
        {percent, jitter} = draw(jitter)
        delay = min(base <<< failed, cap)
        retry = now + delay - div(delay * percent, 100)

        if retry <= start + deadline do
          attempts = :gb_sets.add({retry, number, failed + 1, start, failures}, attempts)
          run(attempts, policy, purse - 1, jitter, succeeded)
        else
          run(attempts, policy, purse, jitter, succeeded)
        end

      {_given_up, attempts} ->
        run(attempts, policy, purse, jitter, succeeded)
    end
  end

  defp next(attempts), do: if(:gb_sets.is_empty(attempts), do: nil, else: :gb_sets.take_smallest(attempts))

  defp draw({[], all}), do: draw({all, all})
  defp draw({[percent | left], all}), do: {percent, {left, all}}
end
