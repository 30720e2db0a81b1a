"""What runs inside a sandbox as its first process. Standard library only; sent over standard input at start."""
