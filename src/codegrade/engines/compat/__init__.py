"""Oracle's SQL on PostgreSQL."""
