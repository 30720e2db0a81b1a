defmodule Solution do
  @low -0x8000000000000000
  @high 0x7FFFFFFFFFFFFFFF

  defstruct at: 0, stack: [], height: 0, returns: [], input: []

  def run_code(code, input, max_steps) do
    code = code |> Enum.map(&parse/1) |> List.to_tuple()
    run(%__MODULE__{input: input}, code, max_steps)
  catch
    :fault -> nil
  end

  defp parse(line) do
    case String.split(line) do
      [name] -> String.to_atom(name)
      [name, number] -> {String.to_atom(name), String.to_integer(number)}
    end
  end

  defp run(%{at: at} = machine, code, _left) when at == tuple_size(code), do: top(machine)
  defp run(_machine, _code, 0), do: throw(:fault)

  defp run(machine, code, left) do
    case elem(code, machine.at) do
      :halt ->
        top(machine)

      instruction ->
        %{machine | at: machine.at + 1}
        |> step(instruction)
        |> check(tuple_size(code))
        |> run(code, left - 1)
    end
  end

  defp top(%{stack: [a | _]}), do: a
  defp top(_machine), do: throw(:fault)

  defp check(%{height: height, at: at} = machine, length) when height <= 1000 and at in 0..length//1, do: machine
  defp check(_machine, _length), do: throw(:fault)

  defp step(machine, {:push, number}), do: push(machine, number)
  defp step(%{stack: [_ | stack]} = machine, :pop), do: %{machine | stack: stack, height: machine.height - 1}
  defp step(%{stack: [a | _]} = machine, :dup), do: push(machine, a)
  defp step(%{stack: [a, b | stack]} = machine, :swap), do: %{machine | stack: [b, a | stack]}

  defp step(%{stack: stack, height: height} = machine, {:pick, depth}) when depth < height,
    do: push(machine, Enum.at(stack, depth))

  defp step(%{input: [number | input]} = machine, :read), do: push(%{machine | input: input}, number)
  defp step(machine, {:jump, to}), do: %{machine | at: to}

  defp step(%{stack: [a | stack]} = machine, {:zero, to}) do
    machine = %{machine | stack: stack, height: machine.height - 1}
    if a == 0, do: %{machine | at: to}, else: machine
  end

  defp step(%{returns: returns} = machine, {:call, to}) when length(returns) < 100,
    do: %{machine | returns: [machine.at | returns], at: to}

  defp step(%{returns: [at | returns]} = machine, :ret), do: %{machine | returns: returns, at: at}

  defp step(%{stack: [a, b | stack]} = machine, name) when name in [:add, :sub, :mul, :div, :rem, :less] do
    case calculate(name, b, a) do
      result when result in @low..@high -> %{machine | stack: [result | stack], height: machine.height - 1}
      _ -> throw(:fault)
    end
  end

  defp step(_machine, _instruction), do: throw(:fault)

  defp push(machine, number), do: %{machine | stack: [number | machine.stack], height: machine.height + 1}

  defp calculate(:add, b, a), do: b + a
  defp calculate(:sub, b, a), do: b - a
  defp calculate(:mul, b, a), do: b * a
  defp calculate(:less, b, a), do: if(b < a, do: 1, else: 0)
  defp calculate(_name, _b, 0), do: throw(:fault)
  defp calculate(:div, b, a), do: div(b, a)
  defp calculate(:rem, b, a), do: rem(b, a)
end
