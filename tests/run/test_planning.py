from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from codegrade.attempt import Attempt, Key
from codegrade.chat import Reply
from codegrade.records.schema import StoredReply
from codegrade.run import Target, plan
from codegrade.verdict import Judgement, Verdict

KEYS = [Key(f"s/{task}", language, sample) for task in "abc" for language in ("go", "rust") for sample in (0, 1)]
keys = st.sets(st.sampled_from(KEYS))


def target(key: Key) -> Target:
    return Target(key, "task", "driver", "image", None, "prompt")


def attempt(key: Key, **changes: str) -> Attempt:
    held = Attempt(
        key,
        Judgement(Verdict.ACCEPTED),
        task_digest="task",
        cases_digest="cases",
        prompt_digest="prompt",
        driver_digest="driver",
        environment="image",
    )
    return replace(held, **changes)


@given(asked=keys, done=keys)
def test_what_is_left_is_what_was_asked_less_what_is_done(asked, done):
    """Resume is a set difference; attempts that were not asked for are of no interest."""
    todo = plan([target(key) for key in sorted(asked)], {key: attempt(key) for key in done}, {}, {})
    assert {work.target.key for work in todo.work} == asked - done
    assert {held.key for held in todo.done} == asked & done
    assert todo.stale == {}


@given(asked=keys, done=keys, changed=keys)
def test_nothing_is_lost_or_doubled(asked, done, changed):
    """Every key that was asked for is either done or left, never both, whatever changed since."""
    recorded = {key: attempt(key, task_digest="old" if key in changed else "task") for key in done}
    todo = plan([target(key) for key in sorted(asked)], recorded, {}, {})
    left = [work.target.key for work in todo.work]
    held = [found.key for found in todo.done]
    assert sorted(left + held) == sorted(asked)
    assert set(todo.stale) == asked & done & changed
    assert set(todo.stale) <= set(left)


@given(st.permutations(KEYS))
def test_planning_changes_nothing_and_repeats_itself(order):
    """The plan is a function of what goes in."""
    targets, done = [target(key) for key in order], {order[0]: attempt(order[0])}
    before = dict(done)
    assert plan(targets, done, {}, {}) == plan(targets, done, {}, {})
    assert done == before


def test_a_stale_attempt_says_what_changed():
    """Each digest is compared, and the reason names those that differ."""
    key = KEYS[0]
    for changes, reason in (
        ({"task_digest": "old"}, "task changed"),
        ({"prompt_digest": "old"}, "prompt changed"),
        ({"environment": "old"}, "toolchain changed"),
        ({"driver_digest": "old", "task_digest": "old"}, "task and driver changed"),
    ):
        todo = plan([target(key)], {key: attempt(key, **changes)}, {}, {})
        assert todo.stale == {key: reason}
    todo = plan([target(key)], {key: attempt(key)}, {}, {("s/a", "go"): "other cases"})
    assert todo.stale == {key: "cases changed"}


def test_cases_that_are_not_known_are_taken_as_unchanged():
    """A task that is excluded now has no cases to compare with."""
    key = KEYS[0]
    assert plan([target(key)], {key: attempt(key)}, {}, {}).work == ()


def test_a_stored_reply_is_used_for_the_same_prompt_only():
    """The model is not asked twice for one prompt, and never answers another."""
    key, other = KEYS[0], KEYS[1]
    same = StoredReply(key=key, reply=Reply("x"), prompt_digest="prompt")
    stale = StoredReply(key=other, reply=Reply("y"), prompt_digest="old prompt")
    replies = {(key, "prompt"): ("d1", same), (other, "old prompt"): ("d2", stale)}
    todo = plan([target(other), target(key)], {}, replies, {})
    assert [(work.target.key, work.stored, work.digest) for work in todo.work] == [(key, same, "d1"), (other, None, "")]
