"""Commands from programs: what is wrapped around a program so that cases can be put to it.

Pure: files in, `execution.Command` out. Templates and steps come from `language.toml` and `judges/<language>/`.
"""

from codegrade.drivers.commands import CaseLimits, function_command, stdio_command, unit_test_command
from codegrade.drivers.contributed import checker_command, generator_command
from codegrade.drivers.render import RENDERING, driver_digest
from codegrade.drivers.starter import starter

__all__ = [
    "RENDERING",
    "CaseLimits",
    "checker_command",
    "driver_digest",
    "function_command",
    "generator_command",
    "starter",
    "stdio_command",
    "unit_test_command",
]
