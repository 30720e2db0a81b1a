"""The task registry: folders on disk → tasks in memory."""
