# A program that works only where Elixir is whole: codegrade offers the language once this has run in its sandbox.
defmodule Probe do
  require Logger

  def probe(number) do
    Enum.sum(Task.await_many([Task.async(fn -> number end), Task.async(fn -> 1 end)]))
  end
end
