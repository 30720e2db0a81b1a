defmodule Solution do
  def leap_term(start, _usual, _leap, _every, n, modulus) when n < length(start),
    do: start |> Enum.at(n) |> Integer.mod(modulus)

  def leap_term(start, usual, leap, every, n, modulus) do
    k = length(start)
    {usual, leap} = {step(usual), step(leap)}
    first_leap = div(k + every - 1, every) * every

    # The last k terms, the latest first, and a 1.
    state = Enum.map(Enum.reverse(start) ++ [1], &[&1])

    [[term] | _] =
      if first_leap > n do
        often(state, usual, n - k + 1, modulus)
      else
        round = times(leap, often(identity(k + 1), usual, every - 1, modulus), modulus)

        state
        |> often(usual, first_leap - k, modulus)
        |> then(&times(leap, &1, modulus))
        |> often(round, div(n - first_leap, every), modulus)
        |> often(usual, rem(n - first_leap, every), modulus)
      end

    Integer.mod(term, modulus)
  end

  defp step(coefficients) do
    unit = coefficients |> length() |> identity()
    [coefficients | Enum.drop(unit, -2)] ++ Enum.take(unit, -1)
  end

  defp identity(size), do: for(i <- 1..size, do: for(j <- 1..size, do: if(i == j, do: 1, else: 0)))

  # What the matrix makes of the state when it is applied so often; powers of one matrix commute.
  defp often(state, _matrix, 0, _modulus), do: state

  defp often(state, matrix, count, modulus) do
    state = if rem(count, 2) == 1, do: times(matrix, state, modulus), else: state
    often(state, times(matrix, matrix, modulus), div(count, 2), modulus)
  end

  defp times(a, b, modulus) do
    columns = Enum.zip_with(b, & &1)

    for row <- a do
      for column <- columns, do: row |> Enum.zip_with(column, &*/2) |> Enum.sum() |> Integer.mod(modulus)
    end
  end
end
