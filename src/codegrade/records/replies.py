"""The replies of a run: one file each, named by the SHA-256 of its content."""

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from codegrade.errors import RecordFault
from codegrade.invalid import first_problem
from codegrade.records.disk import recording, write_whole
from codegrade.records.schema import StoredReply, plain, plain_text


class Replies:
    """The `replies/` folder. Thread-safe: files are put in place whole, and equal content has an equal name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, stored: StoredReply) -> str:
        """Store a reply durably; returns its digest.

        Raises:
            RecordFault: the disk refused; nothing was stored.
        """
        content = _encode(stored)
        digest = hashlib.sha256(content).hexdigest()
        if not (self.folder / digest).exists():
            write_whole(self.folder / digest, content)
        return digest

    def get(self, digest: str) -> StoredReply:
        """The reply of that digest.

        Raises:
            RecordFault: it is not there, or its content is not what its name says.
        """
        path = self.folder / digest
        with recording(path):
            content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != digest:
            raise RecordFault(f"{path}: the content does not match the name", hint="restore the file from a copy")
        try:
            return StoredReply.model_validate_json(content)
        except ValidationError as error:
            raise RecordFault(f"{path}: {first_problem(error)}", hint="restore the file from a copy") from error

    def all(self) -> Iterator[tuple[str, StoredReply]]:
        """Every stored reply with its digest, in the order of the digests; damaged files are left out."""
        for path in sorted(self.folder.glob("[0-9a-f]*")):
            try:
                yield path.name, self.get(path.name)
            except RecordFault:
                continue  # the reply will be asked for again


def clean(stored: StoredReply) -> StoredReply:
    """The reply as it will be read back: grading this now and after a resume is grading the same text."""
    reply = stored.reply
    safe = dataclasses.replace(reply, text=plain_text(reply.text), reasoning=plain_text(reply.reasoning))
    return stored.model_copy(update={"reply": safe})


def _encode(stored: StoredReply) -> bytes:
    return json.dumps(plain(stored.model_dump(mode="python")), indent=1).encode()
