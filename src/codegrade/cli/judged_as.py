"""`--as OLD=NEW`: replies that were asked for in one language, judged in another that takes the same programs."""

from collections import Counter
from collections.abc import Mapping, Sequence

from codegrade.attempt import Key
from codegrade.errors import UsageError
from codegrade.languages import Language, pick
from codegrade.records.schema import Header, StoredReply

EXAMPLE = "such as --as oracle-compat=oracle"


def read_mapping(given: Sequence[str], recorded: Sequence[str], known: Mapping[str, Language]) -> dict[str, str]:
    """The languages of a run that are to be judged as others, by name; aliases are resolved.

    `given`: words OLD=NEW. `recorded`: the languages that the run has. `known`: those that can be judged.

    Raises:
        UsageError: a word is no such pair, the run lacks OLD, NEW is unknown or takes other programs, or two languages
            would become one.
    """
    mapping: dict[str, str] = {}
    for word in given:
        old, new = _pair(word, recorded, known)
        if mapping.setdefault(old, new) != new:
            raise UsageError(f"--as {word}: {old} is judged as {mapping[old]} already", hint="give each OLD once")
    for name, count in Counter(mapping.get(name, name) for name in recorded).items():
        if count > 1:
            raise UsageError(
                f"--as: the run would have replies in {name} from {_sources(name, recorded, mapping)}",
                hint="the run has replies of its own in that language: regrade them alone with --lang, without --as",
            )
    return mapping


def _pair(word: str, recorded: Sequence[str], known: Mapping[str, Language]) -> tuple[str, str]:
    old, sign, new = (part.strip() for part in word.partition("="))
    if not (old and sign and new):
        raise UsageError(f"--as {word}: not OLD=NEW", hint=f"name two languages, {EXAMPLE}")
    aliases = {alias: name for name, language in known.items() for alias in language.aliases}
    old = old if old in recorded else aliases.get(old.lower(), old.lower())
    if old not in recorded:
        raise UsageError(f"--as {word}: the run has no replies in {old}", hint=f"it has {', '.join(recorded)}")
    (language,) = pick(known, (new,))
    if old in known and known[old].extension != language.extension:
        fitting = [name for name, other in known.items() if other.extension == known[old].extension and name != old]
        raise UsageError(
            f"--as {word}: programs in {old} are not programs in {language.name}",
            hint=f"{old} can be judged as {', '.join(fitting)}" if fitting else f"nothing else takes {old}",
        )
    return old, language.name


def _sources(name: str, recorded: Sequence[str], mapping: Mapping[str, str]) -> str:
    return " and ".join(old for old in recorded if mapping.get(old, old) == name)


def renamed_header(header: Header, mapping: Mapping[str, str]) -> Header:
    """The header of a run as if it had been asked for in the new languages from the start."""
    languages = tuple(mapping.get(name, name) for name in header.configuration.languages)
    return header.model_copy(
        update={
            "configuration": header.configuration.model_copy(update={"languages": languages}),
            "planned": {mapping.get(name, name): tasks for name, tasks in header.planned.items()},
        }
    )


def renamed_replies(replies: Mapping[Key, StoredReply], mapping: Mapping[str, str]) -> dict[Key, StoredReply]:
    """The replies under their new keys, with the digests of the prompts that were really sent."""
    return {(new := _renamed(key, mapping)): s.model_copy(update={"key": new}) for key, s in replies.items()}


def _renamed(key: Key, mapping: Mapping[str, str]) -> Key:
    return Key(key.task, mapping.get(key.language, key.language), key.sample)
