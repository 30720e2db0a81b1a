defmodule ListNode do
  @moduledoc "A node of a singly linked list, for programs that do not define their own."
  defstruct val: 0, next: nil
end

defmodule TreeNode do
  @moduledoc "A node of a binary tree, for programs that do not define their own."
  defstruct val: 0, left: nil, right: nil
end

defmodule Codegrade.Driver do
  @moduledoc """
  The Elixir driver: `elixir --erl -noinput -pa KIT -e "Codegrade.Driver.start()" function|unit-test PROGRAM`.

  Theory of operation. One emulator compiles the program in memory and calls it. One process owns the port on
  descriptor 3 and watches; a second one loads the program and runs the cases, so that whatever kills it (a linked
  process, an exit signal) is reported. Every record goes through the port in order, and `halt` with flush waits for the last one.
  Floats that BEAM cannot hold travel as the atoms `:nan`, `:infinity` and `:neg_infinity`. Formats are in docs/wire.md.
  """

  import Bitwise

  @max_depth 64
  @max_text 60_000

  def start do
    [kind, program] = System.argv()
    out = Port.open({:fd, 3, 3}, [:out, :binary])
    input = read_all()
    user = Process.group_leader()
    Process.group_leader(self(), spawn(fn -> streams(user) end))
    {_, watch} = :erlang.spawn_opt(fn -> run(kind, program, input, out) end, [:monitor, min_heap_size: 200_000])

    receive do
      {:DOWN, ^watch, _, _, reason} -> finish(out, ?E, "the process was ended: " <> show(reason))
    end
  end

  # --- records ---

  defp send_record(out, type, payload) do
    Port.command(out, [type, <<IO.iodata_length(payload)::32>>, payload])
  end

  defp finish(out, type, payload) do
    send_record(out, type, payload)
    :erlang.halt(0, flush: true)
    Process.sleep(:infinity)
  end

  defp describe(kind, reason, stack) do
    frames =
      stack
      |> Enum.reject(fn entry -> elem(entry, 0) == __MODULE__ end)
      |> Enum.take(6)
      |> Enum.map(&["\n  ", Exception.format_stacktrace_entry(&1)])

    cut([banner(kind, reason, stack), frames])
  end

  defp banner(:error, reason, stack) do
    error = Exception.normalize(:error, reason, stack)
    [inspect(error.__struct__), ": ", Exception.message(error)]
  end

  defp banner(kind, reason, _), do: ["** (", Atom.to_string(kind), ") ", show(reason)]

  defp cut(text) do
    text |> IO.chardata_to_string() |> String.slice(0, @max_text) |> binary_part_utf8(@max_text)
  end

  defp binary_part_utf8(text, limit) when byte_size(text) <= limit, do: text
  defp binary_part_utf8(text, limit), do: binary_part_utf8(String.slice(text, 0, div(String.length(text), 2)), limit)

  defp show(value), do: value |> inspect(limit: 20, printable_limit: 200, width: 200) |> String.slice(0, 300)

  # --- standard input ---

  defp read_all do
    port = Port.open({:fd, 0, 0}, [:in, :binary, :eof])
    data = collect(port, [])
    Port.close(port)
    data
  end

  defp collect(port, parts) do
    receive do
      {^port, {:data, part}} -> collect(port, [parts | part])
      {^port, :eof} -> IO.iodata_to_binary(parts)
    end
  end

  defp cases(<<count::32, rest::binary>>), do: split(count, rest)
  defp split(0, _), do: []
  defp split(n, <<size::32, case::binary-size(size), rest::binary>>), do: [case | split(n - 1, rest)]

  # The program's standard streams: what it writes goes on, what it reads is at its end (`-noinput` would wait for ever).
  defp streams(user) do
    receive do
      {:io_request, from, ref, request} = message ->
        if reads?(request), do: send(from, {:io_reply, ref, :eof}), else: send(user, message)

      _ ->
        :ok
    end

    streams(user)
  end

  defp reads?({:requests, requests}), do: Enum.any?(requests, &reads?/1)
  defp reads?(request), do: is_tuple(request) and elem(request, 0) in [:get_chars, :get_line, :get_until, :get_password]

  # --- values in ---

  defp parse_type(text) do
    cond do
      String.ends_with?(text, "[]") -> {:list, parse_type(String.slice(text, 0..-3//1))}
      String.ends_with?(text, "?") -> parse_type(String.slice(text, 0..-2//1))
      true -> {String.to_atom(text), nil}
    end
  end

  defp arguments("", [], _), do: []

  defp arguments(data, [kind | kinds], nodes) do
    {value, rest} = decode(data, kind, nodes)
    [value | arguments(rest, kinds, nodes)]
  end

  defp decode(<<?N, rest::binary>>, _, _), do: {nil, rest}
  defp decode(<<?T, rest::binary>>, _, _), do: {true, rest}
  defp decode(<<?F, rest::binary>>, _, _), do: {false, rest}
  defp decode(<<?I, value::signed-64, rest::binary>>, _, _), do: {value, rest}
  defp decode(<<?D, bits::binary-size(8), rest::binary>>, _, _), do: {float(bits), rest}
  # A copy, as a program may keep a short string of a long input.
  defp decode(<<?S, size::32, text::binary-size(size), rest::binary>>, _, _), do: {:binary.copy(text), rest}

  defp decode(<<?J, count::32, rest::binary>>, kind, nodes) do
    size = 8 * count
    <<packed::binary-size(size), rest::binary>> = rest
    values = for <<value::signed-64 <- packed>>, do: value
    {if(elem(kind, 0) == :ListNode, do: linked(values, nodes), else: values), rest}
  end

  defp decode(<<?G, count::32, rest::binary>>, _, _) do
    size = 8 * count
    <<packed::binary-size(size), rest::binary>> = rest
    {for(<<bits::binary-size(8) <- packed>>, do: float(bits)), rest}
  end

  defp decode(<<?L, count::32, rest::binary>>, {name, of}, nodes) do
    {values, rest} = decode_list(count, rest, of || {:int, nil}, nodes, [])
    {if(name == :TreeNode, do: tree(values, nodes), else: values), rest}
  end

  defp decode_list(0, rest, _, _, values), do: {Enum.reverse(values), rest}

  defp decode_list(n, rest, of, nodes, values) do
    {value, rest} = decode(rest, of, nodes)
    decode_list(n - 1, rest, of, nodes, [value | values])
  end

  defp float(<<value::float-64>>), do: value
  defp float(<<0::1, 0x7FF::11, 0::52>>), do: :infinity
  defp float(<<1::1, 0x7FF::11, 0::52>>), do: :neg_infinity
  defp float(_), do: :nan

  defp linked(values, {list_node, _}) do
    values |> Enum.reverse() |> Enum.reduce(nil, fn value, next -> %{list_node | val: value, next: next} end)
  end

  # Level order: `take` gives every node of a level its children, and the next level is built first.
  defp tree([root | values], {_, tree_node}) do
    [node] = level([root], values, tree_node)
    node
  end

  defp level(row, values, base), do: levels([row], values, base)

  defp levels([row | above], values, base) do
    present = Enum.count(row, &(&1 != nil))
    {next, rest} = Enum.split(values, 2 * present)
    if next == [], do: raise_tree(nil_row(present), [row | above], base), else: levels([next, row | above], rest, base)
  end

  defp nil_row(present), do: List.duplicate(nil, 2 * present)

  defp raise_tree(children, [row | above], base) do
    built = join(row, children, base)
    if above == [], do: built, else: raise_tree(built, above, base)
  end

  defp join([], _, _), do: []
  defp join([nil | row], children, base), do: [nil | join(row, children, base)]

  defp join([value | row], children, base) do
    {left, children} = pop(children)
    {right, children} = pop(children)
    [%{base | val: value, left: left, right: right} | join(row, children, base)]
  end

  defp pop([]), do: {nil, []}
  defp pop([child | children]), do: {child, children}

  # --- values out ---

  defp encode(value, kind) do
    put(value, kind, @max_depth)
  catch
    {:opaque, text} -> text(?X, String.slice(text, 0, 500))
  end

  defp text(tag, data), do: [tag, <<byte_size(data)::32>>, data]
  defp opaque(value), do: throw({:opaque, show(value)})

  defp put(nil, _, _), do: "N"
  defp put(true, _, _), do: "T"
  defp put(false, _, _), do: "F"
  defp put(value, _, _) when is_integer(value), do: integer(value)
  defp put(value, _, _) when is_float(value), do: [?D, <<value::float-64>>]
  defp put(:infinity, _, _), do: [?D, <<0x7FF0000000000000::64>>]
  defp put(:neg_infinity, _, _), do: [?D, <<0xFFF0000000000000::64>>]
  defp put(:nan, _, _), do: [?D, <<0x7FF8000000000000::64>>]

  defp put(value, _, _) when is_binary(value) do
    if String.valid?(value), do: text(?S, value), else: opaque(value)
  end

  defp put(value, {:ListNode, _}, depth), do: put_list(linked_values(value, []), {:int, nil}, depth)
  defp put(value, {:TreeNode, _}, depth), do: put_list(tree_values(value), {:int, nil}, depth)
  defp put(value, {_, of}, depth) when is_list(value), do: put_list(value, of || {:int, nil}, depth)
  defp put(value, _, _), do: opaque(value)

  defp put_list(_, _, 0), do: throw({:opaque, "a list nested deeper than #{@max_depth}"})

  defp put_list(values, of, depth) do
    if List.improper?(values), do: opaque(values)

    if Enum.all?(values, &small?/1) do
      [?J, <<length(values)::32>>, for(value <- values, into: <<>>, do: <<value::signed-64>>)]
    else
      [?L, <<length(values)::32>>, for(value <- values, do: put(value, of, depth - 1))]
    end
  end

  defp small?(value), do: is_integer(value) and value >= -0x8000000000000000 and value <= 0x7FFFFFFFFFFFFFFF

  defp integer(value) do
    cond do
      small?(value) -> [?I, <<value::signed-64>>]
      (value >>> 10_000) in [0, -1] -> text(?B, Integer.to_string(value))
      true -> throw({:opaque, "an integer of more than 10000 bits"})
    end
  end

  defp linked_values(nil, values), do: Enum.reverse(values)
  defp linked_values(%{val: value, next: next}, values), do: linked_values(next, [value | values])
  defp linked_values(other, _), do: opaque(other)

  defp tree_values(root) do
    [root] |> tree_level([]) |> Enum.drop_while(&is_nil/1) |> Enum.reverse()
  end

  defp tree_level([], values), do: values

  defp tree_level(row, values) do
    values = Enum.reduce(row, values, fn node, values -> [tree_value(node) | values] end)
    tree_level(Enum.flat_map(row, fn nil -> []; node -> [node.left, node.right] end), values)
  end

  defp tree_value(nil), do: nil
  defp tree_value(%{val: value, left: _, right: _}), do: value
  defp tree_value(other), do: opaque(other)

  # --- programs ---

  defp run(kind, program, input, out) do
    run_kind(kind, program, input, out)
    finish(out, ?D, "")
  catch
    class, reason -> finish(out, ?E, describe(class, reason, __STACKTRACE__))
  end

  defp run_kind("function", program, input, out) do
    [name, kinds, returns | _] = "signature" |> File.read!() |> String.split("\n")
    kinds = kinds |> String.split() |> Enum.map(&parse_type/1)
    returns = parse_type(returns)
    modules = load(program, File.read!(program), out)
    name = String.to_atom(name)
    module = find(modules, name, length(kinds)) || not_found(out, name, length(kinds))
    nodes = {node(modules, ListNode, [:val, :next]), node(modules, TreeNode, [:val, :left, :right])}
    send_record(out, ?L, "")

    for case <- cases(input) do
      send_record(out, ?R, module |> apply(name, arguments(case, kinds, nodes)) |> encode(returns))
    end
  end

  defp run_kind("unit-test", program, input, out) do
    [[secret]] = for case <- cases(input), do: arguments(case, [{:string, nil}], nil)
    test = File.read!("test.exs")
    File.rm("test.exs")
    load(program, File.read!(program), out)
    modules = load("test.exs", test, out)
    module = find(modules, :check, 0) || not_found(out, :check, 0)
    send_record(out, ?L, "")
    module.check()
    send_record(out, ?R, encode(secret, {:string, nil}))
  end

  defp not_found(out, name, arity) do
    finish(out, ?C, "no module of the program, or more than one, defines the function #{name}/#{arity}")
  end

  # The modules that a source defines, the last one first.
  defp load(file, source, out) do
    Code.compiler_options(ignore_module_conflict: true, docs: false, debug_info: false)

    {result, diagnostics} =
      Code.with_diagnostics([log: true], fn ->
        try do
          {:ok, Code.compile_string(source, file)}
        catch
          class, reason -> {class, reason, __STACKTRACE__}
        end
      end)

    case result do
      {:ok, compiled} -> Enum.map(compiled, &elem(&1, 0))
      {class, reason, stack} -> not_loaded(class, reason, stack, diagnostics, out)
    end
  end

  defp not_loaded(:error, %kind{} = reason, stack, diagnostics, out)
       when kind in [CompileError, SyntaxError, TokenMissingError, MismatchedDelimiterError] do
    errors = for %{severity: :error} = d <- diagnostics, do: ["\n", position(d.position), d.message]
    finish(out, ?C, cut([banner(:error, reason, stack) | errors]))
  end

  defp not_loaded(class, reason, stack, _, out), do: finish(out, ?E, describe(class, reason, stack))

  defp position({line, _}), do: "line #{line}: "
  defp position(line), do: "line #{line}: "

  # `Solution` wins; otherwise the only module that exports the function.
  defp find(modules, name, arity) do
    case Enum.filter(modules, &function_exported?(&1, name, arity)) do
      [module] -> module
      several -> if Solution in several, do: Solution
    end
  end

  # An empty node of the program's own struct of that name, at the top or inside a module of it, or else of ours.
  defp node(modules, ours, keys) do
    last = ours |> Module.split() |> List.last()
    own = Enum.find(modules, fn module -> List.last(parts(module)) == last and function_exported?(module, :__struct__, 0) end)
    base = if own, do: own.__struct__(), else: ours.__struct__()
    if Enum.all?(keys, &is_map_key(base, &1)), do: base, else: ours.__struct__()
  end

  defp parts(module) do
    case Atom.to_string(module) do
      "Elixir." <> _ -> Module.split(module)
      name -> [name]
    end
  end
end
