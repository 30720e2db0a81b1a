"""Marks tell a grader at work from one that is gone."""

from codegrade.owner import is_alive, owner_mark


def test_own_mark_is_alive():
    """This process is at work."""
    assert is_alive(owner_mark())


def test_reused_process_number_is_not_the_owner():
    """The same process number with another start time is another process."""
    assert not is_alive(owner_mark().rpartition("/")[0] + "/1")


def test_before_a_reboot():
    """A mark from before the machine was started anew is dead."""
    host, _, pid, start = owner_mark().split("/")
    assert not is_alive(f"{host}/00000000-0000-0000-0000-000000000000/{pid}/{start}")


def test_other_machine():
    """A container that a grader on another machine started on the same daemon is left alone."""
    assert is_alive("elsewhere/boot/1/1")
