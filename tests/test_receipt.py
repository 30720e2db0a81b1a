"""What two receipts must agree in, and what may differ."""

from codegrade.receipt import Line, Receipt, differences, judged_once, section_digests, surroundings
from codegrade.records.schema import LanguageRecord


def line(task: str, **more: str) -> Line:
    return Line(**{"task": task, "language": "go", "recorded": "accepted", "verdict": "accepted"} | more)


def receipt(*lines: Line, **more) -> Receipt:
    return Receipt(**{"run": "r", "attempts": lines} | more)


def test_every_section_that_differs_is_named_with_its_attempts():
    """The verdicts with both words."""
    mine = receipt(line("s/a", reply_digest="1"), line("s/b", verdict="wrong_answer"), line("s/c"))
    other = receipt(line("s/a", reply_digest="2"), line("s/b"), line("s/d"))
    assert differences(mine, other) == [
        "only this receipt has s/c in go",
        "only the other has s/d in go",
        "replies differ: s/a in go",
        "verdicts differ: s/b in go (wrong_answer here, accepted there)",
    ]
    assert differences(mine, mine) == []


def test_toolchain_machine_and_version_are_only_noted():
    """They are no part of the digest."""
    mine = receipt(codegrade="1", machine={"cores": "2"}, languages={"go": LanguageRecord(environment="x")})
    other = receipt(codegrade="2", machine={"cores": "4"}, languages={"go": LanguageRecord(environment="y")})
    assert surroundings(mine, other) == [
        "codegrade 1 here, 2 there",
        "another machine",
        "another toolchain or image of go",
    ]
    assert differences(mine, other) == []


def test_the_digests_do_not_depend_on_the_order_of_attempts():
    """They are those of the attempts in the order of their keys."""
    one, other = line("s/a", reply_digest="1"), line("s/b", task_digest="2")
    assert section_digests([one, other]) == section_digests([other, one])
    changed = section_digests([one, line("s/b", task_digest="3")])
    same = {name for name, digest in section_digests([one, other]).items() if changed[name] == digest}
    assert same == {"cases", "prompts", "replies", "drivers", "verdicts"}


def test_what_one_could_not_judge_is_no_contradiction():
    """It is said apart, with where it was judged."""
    mine, other = receipt(line("s/a"), line("s/b", verdict="")), receipt(line("s/a", verdict=""), line("s/b"))
    assert differences(mine, other) == []
    assert judged_once(mine, other) == ["judged again only here: s/a in go", "judged again only there: s/b in go"]
    assert judged_once(mine, mine) == []
