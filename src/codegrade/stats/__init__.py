"""See interface.py or the files beside this one."""
