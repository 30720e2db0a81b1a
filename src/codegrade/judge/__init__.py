"""Is it right? Executions → judgements. Pure: no sandbox, no files, no clock."""
