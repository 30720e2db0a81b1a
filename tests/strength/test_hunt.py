"""Which cases a mutant is put to, and when being slow is its end."""

import dataclasses

import pytest

from codegrade.drivers import CaseLimits
from codegrade.errors import TaskError
from codegrade.strength.hunt import Hunt
from codegrade.strength.trial import Fate, Tried

LIMITS = CaseLimits(cpu_seconds=2.0, memory_bytes=64 << 20)


class Scripted:
    """A trial in which a program is the letters of its fates; `seconds` is what the reference takes on each case.

    A process goes on after "p", "w" and "e". What "t" is, alone on the machine, is in `alone_fates`.
    """

    def __init__(self, seconds, alone_fate="T"):
        self.cases, self.limits, self.seconds = list(seconds), LIMITS, seconds
        self.proof = dataclasses.make_dataclass("Proof", ["limits", "task"])(
            LIMITS, dataclasses.make_dataclass("Task", ["id", "folder"])("mini/task", "tasks/mini/task")
        )
        self.alone_fate, self.asked = Fate(alone_fate), []

    def remember(self, cases, limits):
        pass

    def alone(self, _program, case):
        self.asked.append(("alone", case))
        return self.alone_fate

    def __call__(self, program, cases, limits):
        self.asked.append((tuple(cases), limits.cpu_seconds))
        fates = {}
        for case in cases:
            fates[case] = Fate.RIGHT if limits.cpu_seconds >= 2 and program[case] == "s" else Fate(program[case])
            if fates[case] not in (Fate.RIGHT, Fate.WRONG, Fate.RAISED):
                break
        return Tried(fates, {case: self.seconds[case] for case in fates})


def hunt(seconds, program, known=None, **given):
    """The letters of what is found out, and what was asked after the reference."""
    trial = Scripted(seconds, **given)
    run = Hunt(trial, "p" * len(seconds))
    trial.asked.clear()
    fates = run(program, {index: Fate(letter) for index, letter in (known or {}).items()})
    return "".join(fates[index] for index in range(len(seconds))), trial.asked


def test_quick_cases_do_not_stop_at_the_first_difference():
    """That is what makes the table of which case kills what."""
    assert hunt([0.001] * 4, "pwep") == ("pwep", [((0, 1, 2, 3), 0.25)])


def test_slow_cases_are_for_the_living():
    """In groups, the quickest first, each with a limit of five times what the reference took."""
    seconds = [0.3, 0.001, 0.1, 0.04]
    assert hunt(seconds, "pwpp") == ("-w--", [((1,), 0.25)])
    assert hunt(seconds, "wppp") == ("wppp", [((1,), 0.25), ((3, 2), 0.5), ((0,), 1.5)])


def test_a_process_that_died_is_started_anew():
    """For the cases that are left, three times."""
    asked = [((0, 1, 2, 3, 4, 5), 0.25), ((1, 2, 3, 4, 5), 0.25), ((3, 4, 5), 0.25), ((4, 5), 0.25)]
    assert hunt([0.001] * 6, "mpxxop") == ("mpxxo-", asked)


def test_too_slow_twice_on_quick_cases_is_dead():
    """The limit was 25 times what the reference took, and more."""
    assert hunt([0.001] * 4, "ptwt") == ("pTwT", [((0, 1, 2, 3), 0.25), ((2, 3), 0.25)])
    assert hunt([0.001] * 4, "tttt")[0] == "TT--"


def test_too_slow_once_is_confirmed_alone():
    """Unless another kind of kill makes it unnecessary."""
    assert hunt([0.001] * 3, "ppt")[1] == [((0, 1, 2), 0.25), ("alone", 2)]
    assert hunt([0.001] * 3, "pwt") == ("pwt", [((0, 1, 2), 0.25)])


def test_what_is_not_too_slow_lives():
    """A submission would have had the time."""
    assert hunt([0.001] * 3, "ppt", alone_fate="p")[0] == "ppp"


def test_what_is_known_is_not_asked_again():
    """A case that is new is tried, on the dead as well where it is quick."""
    assert hunt([0.001] * 3, "pww", known={0: "p", 1: "w"}) == ("pww", [((2,), 0.25)])
    assert hunt([0.001, 0.3], "ww", known={0: "w", 1: "-"}) == ("w-", [])


def test_the_death_that_is_no_longer_there():
    """Where the case that killed it is gone, what was left out is made up for."""
    assert hunt([0.001, 0.3], "pw", known={0: "p", 1: "-"}) == ("pw", [((1,), 1.5)])


def test_a_reference_that_fails():
    """Nothing can be told of mutants then."""
    with pytest.raises(TaskError, match="the Python reference fails case 2"):
        Hunt(Scripted([0.001] * 2), "pw")
