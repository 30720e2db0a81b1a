# verdict: run_time_error compile_error
# Ends the emulator with code 0 while it is compiled.
defmodule Solution do
  System.halt(0)
  def twice(n), do: n * 2
end
