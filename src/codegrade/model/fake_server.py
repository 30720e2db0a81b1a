"""A small OpenAI-compatible server on 127.0.0.1 that does what its script says: answers, or any way of failing.

    with FakeServer([status(429, headers={"Retry-After": "2"}), answer("print(1)")]) as server:
        ...  # ask server.url twice

The n-th chat request meets the n-th behaviour, later ones the last. GET and other POST addresses come from `pages`.
"""

import json
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

Json = Mapping[str, object]
USAGE: Json = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}


class Wire:
    """The connection of one request: what a behaviour writes to."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        self._handler = handler

    def head(self, status: int, content_type: str, headers: Mapping[str, str] | None = None) -> None:
        """Sends status and headers; the body then ends where the connection does, unless a length is among them."""
        self._handler.send_response(status)
        for name, value in {"Content-Type": content_type, "Connection": "close", **(headers or {})}.items():
            if value:
                self._handler.send_header(name, value)
        self._handler.end_headers()

    def write(self, data: str) -> None:
        """Sends a part of the body at once."""
        self._handler.wfile.write(data.encode())
        self._handler.wfile.flush()


Behaviour = Callable[[Wire], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """A chat request as it arrived; header names in lower case."""

    path: str
    headers: Mapping[str, str]
    body: Json


def events(wire: Wire, chunks: Iterable[Json | str], pause_seconds: float = 0.0) -> None:
    """Streams chunks as server-sent events; a string goes out as it is."""
    wire.head(200, "text/event-stream")
    for chunk in chunks:
        wire.write(f"data: {chunk if isinstance(chunk, str) else json.dumps(chunk)}\n\n")
        time.sleep(pause_seconds)


def delta(finish_reason: str | None = None, **fields: object) -> Json:
    """A chunk with one choice."""
    choice = {"index": 0, "delta": fields, "finish_reason": finish_reason}
    return {"object": "chat.completion.chunk", "model": "fake-1", "choices": [choice]}


def answer(
    text: str,
    *,
    reasoning: str = "",
    finish_reason: str = "stop",
    usage: Json | None = USAGE,
    timings: Json | None = None,
    pause_seconds: float = 0.0,
) -> Behaviour:
    """Streams a whole answer, a few characters a chunk, then usage and timings, then [DONE]."""
    parts = [text[i : i + 4] for i in range(0, len(text), 4)]
    tail: Json = {"choices": [], "model": "fake-1", "usage": usage, "timings": timings}

    def behave(wire: Wire) -> None:
        thoughts = [delta(reasoning_content=reasoning)] if reasoning else []
        chunks = [delta(role="assistant", content=None), *thoughts, *(delta(content=part) for part in parts)]
        events(wire, [*chunks, delta(finish_reason), tail, "[DONE]"], pause_seconds)

    return behave


def whole(body: Json | str, *, content_type: str = "application/json") -> Behaviour:
    """Answers 200 with a body in one piece: the reply of a server that does not stream, or garbage, or a web page."""
    return status(200, body, content_type=content_type)


def status(
    code: int,
    body: Json | str = "",
    *,
    headers: Mapping[str, str] | None = None,
    content_type: str = "application/json",
) -> Behaviour:
    """Answers with a status."""

    def behave(wire: Wire) -> None:
        wire.head(code, content_type, headers)
        wire.write(body if isinstance(body, str) else json.dumps(body))

    return behave


def cut(text: str) -> Behaviour:
    """Streams the start of an answer and closes the connection before a finish reason."""
    return lambda wire: events(wire, [delta(content=text)])


def broken(text: str) -> Behaviour:
    """Streams the start of an answer and breaks off inside what it had announced."""

    def behave(wire: Wire) -> None:
        wire.head(200, "text/event-stream", {"Content-Length": "100000"})
        wire.write(f"data: {json.dumps(delta(content=text))}\n\n")

    return behave


def error_in_stream(message: str) -> Behaviour:
    """Starts an answer, then reports an error as a chunk, as vLLM and OpenRouter do."""
    return lambda wire: events(wire, [delta(content="def f"), {"error": {"message": message, "code": 502}}, "[DONE]"])


def garbage() -> Behaviour:
    """Streams events that are not JSON."""
    return lambda wire: events(wire, ["{not json"])


def silent(seconds: float) -> Behaviour:
    """Starts a stream and then says nothing."""

    def behave(wire: Wire) -> None:
        wire.head(200, "text/event-stream")
        time.sleep(seconds)

    return behave


class FakeServer:
    """The server, while the `with` block runs. `asked` lists the chat requests in order of arrival."""

    def __init__(
        self, behaviours: Sequence[Behaviour], *, pages: Mapping[str, object] | None = None, name: str = "fake"
    ) -> None:
        self.asked: list[Asked] = []
        self._behaviours = behaviours
        self._pages = pages or {}
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self, name))
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        """Its address without /v1."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def next_behaviour(self, asked: Asked) -> Behaviour:
        """Notes a chat request and says how it is met."""
        with self._lock:
            self.asked.append(asked)
            return self._behaviours[min(len(self.asked), len(self._behaviours)) - 1]

    def page(self, path: str) -> Behaviour:
        """How a request for anything but chat is met: a page, or 404."""
        found = self._pages.get(path)
        if found is None:
            return status(404, {"error": {"message": "File Not Found", "code": 404}})
        return found if callable(found) else status(200, json.dumps(found))


def _handler(fake: FakeServer, name: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version, sys_version = name, ""

        def do_GET(self) -> None:
            self._meet(fake.page(self.path))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
            if not self.path.endswith("/chat/completions"):
                return self._meet(fake.page(self.path))
            asked = Asked(self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            return self._meet(fake.next_behaviour(asked))

        def _meet(self, behaviour: Behaviour) -> None:
            self.close_connection = True
            try:
                behaviour(Wire(self))
            except ConnectionError:
                return  # the client gave up first, as it may

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the name that http.server gives it
            """Says nothing: requests are in `asked`."""

    return Handler
