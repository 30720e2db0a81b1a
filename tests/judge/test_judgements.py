"""Executions → judgements: the first failing case decides; only right answers and a proper end are accepted."""

import pytest

from codegrade.errors import SandboxFault
from codegrade.execution import Ending, Execution, Outcome, Record
from codegrade.judge.function import ByValue, judge_function
from codegrade.judge.stdio import judge_stdio
from codegrade.judge.unit_test import judge_unit_test
from codegrade.signature.types import parse_type
from codegrade.signature.wire import encode
from codegrade.tasks.task import Case, Compare, StdioCase
from codegrade.verdict import Verdict

INT = parse_type("int")
CASES = [Case((1,), 1), Case((2,), 2), Case((3,), 3)]


def outcome(*records, ending=Ending.EXITED, exit_code=0, step="run", stdout=b"", stderr=b"", garbled=False):
    stamped = tuple(Record(type_, payload, 0.01, 0.01) for type_, payload in records)
    return Outcome(step, ending, exit_code, 0, stdout, stderr, 0.1, 0.1, 1 << 20, stamped, garbled)


def result(value):
    return ("R", encode(INT, value))


def judged(run):
    return judge_function(CASES, Execution((run,)), ByValue(INT, Compare()), INT)


L, D = ("L", b""), ("D", b"")


@pytest.mark.parametrize(
    ("run", "verdict", "case"),
    [
        (outcome(L, result(1), result(2), result(3), D), "accepted", None),
        (outcome(L, result(1), result(9), result(3), D), "wrong_answer", 1),
        (outcome(L, result(1), result(9), ("E", b"ValueError: x")), "wrong_answer", 1),
        (outcome(L, result(1), ("E", b"ValueError: x")), "run_time_error", 1),
        (outcome(L, result(1), ("M", b"OutOfMemoryError")), "memory_limit_exceeded", 1),
        (outcome(("C", b"SyntaxError: x")), "compile_error", None),
        (outcome(L, result(1), result(2), result(3)), "run_time_error", 2),
        (outcome(L, result(1)), "run_time_error", 1),
        (outcome(), "run_time_error", 0),
        (outcome(L, D), "run_time_error", 0),
        (outcome(L, result(1), D), "run_time_error", 1),
        (outcome(L, *[result(1)] * 4, D), "run_time_error", None),
        (outcome(L, ("R", b"garbage"), D), "run_time_error", None),
        (outcome(L, result(1), garbled=True), "run_time_error", None),
        (outcome(L, result(1), ending=Ending.CPU_TIME), "time_limit_exceeded", 1),
        (outcome(L, result(1), ending=Ending.WALL_TIME), "time_limit_exceeded", 1),
        (outcome(L, result(7), ending=Ending.CPU_TIME), "wrong_answer", 0),
        (outcome(L, result(1), ending=Ending.MEMORY), "memory_limit_exceeded", 1),
        (outcome(L, result(1), ending=Ending.OUTPUT), "output_limit_exceeded", 1),
        (outcome(L, result(1), result(2), result(3), D, ending=Ending.MEMORY), "memory_limit_exceeded", 2),
        (outcome(L, result(1), ending=Ending.SIGNALLED), "run_time_error", 1),
        (outcome(step="compile", exit_code=1, stderr=b"no such type"), "compile_error", None),
        (outcome(step="compile", ending=Ending.CPU_TIME), "compile_error", None),
    ],
)
def test_function(run, verdict, case):
    """Every way a process can end has one verdict, at the first case that has no right answer."""
    judgement = judged(run)
    assert (str(judgement.verdict), judgement.case) == (verdict, case)


@pytest.mark.parametrize(
    ("payload", "detail"),
    [
        (b"T", "case 1: returned bool where int is expected"),
        (b"D" + b"\x3f\xf0" + bytes(6), "case 1: returned float where int is expected"),
        (b"N", "case 1: returned nothing where int is expected"),
        (b"X\x00\x00\x00\x05{1,2}", "case 1: returned {1,2} where int is expected"),
    ],
)
def test_a_value_of_another_type_is_a_wrong_answer_that_says_so(payload, detail):
    """The signature is the contract: True is not 1, and 1.0 is not 1."""
    judgement = judged(outcome(L, ("R", payload), result(2), result(3), D))
    assert (judgement.verdict, judgement.detail) == (Verdict.WRONG_ANSWER, detail)


def test_the_message_of_a_crash_is_kept():
    """What the driver caught is in the judgement, its first line in the detail."""
    judgement = judged(outcome(L, ("E", b"ZeroDivisionError: division by zero\n  line 3")))
    assert judgement.detail == "case 1: ZeroDivisionError: division by zero"
    assert judgement.message.endswith("line 3")


@pytest.mark.parametrize(
    ("records", "verdict"),
    [
        ((L, ("R", b"S\x00\x00\x00\x02ok"), D), "accepted"),
        ((L, ("R", b"S\x00\x00\x00\x02no"), D), "wrong_answer"),
        ((L, ("R", b"S\x00\x00\x00\x02ok")), "run_time_error"),
        ((L, ("E", b"AssertionError: 3 != 4")), "wrong_answer"),
        ((L, ("E", b"assertion `left == right` failed")), "wrong_answer"),
        ((L, ("E", b"KeyError: 3")), "run_time_error"),
        ((L,), "run_time_error"),
        ((L, D), "run_time_error"),
        ((), "run_time_error"),
    ],
)
def test_unit_test(records, verdict):
    """Exit code 0 proves nothing; only the secret and a proper end do."""
    assert str(judge_unit_test("ok", Execution((outcome(*records),))).verdict) == verdict


def test_stdio_stops_at_the_first_failure():
    """A process per case; a crash, a time-out and a wrong token each get their own verdict at their case."""
    cases = [StdioCase(b"", b"1"), StdioCase(b"", b"2")]
    good = outcome(stdout=b"1\n")
    for run, verdict in [
        (outcome(stdout=b"2"), "accepted"),
        (outcome(stdout=b"3"), "wrong_answer"),
        (outcome(stdout=b"2", exit_code=1), "run_time_error"),
        (outcome(ending=Ending.CPU_TIME), "time_limit_exceeded"),
    ]:
        assert str(judge_stdio(cases, Execution((good, run)), Compare()).verdict) == verdict


def test_stdio_with_cases_left_out_is_no_verdict():
    """A sandbox that ran fewer cases than it was asked for, all of them well, has failed."""
    cases = [StdioCase(b"", b"1"), StdioCase(b"", b"2")]
    with pytest.raises(SandboxFault, match="1 of 2 cases"):
        judge_stdio(cases, Execution((outcome(stdout=b"1\n"),)), Compare())
