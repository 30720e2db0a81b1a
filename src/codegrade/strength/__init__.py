"""Are a task's cases strong? Each small fault put into its Python reference must fail one (mutation testing)."""
