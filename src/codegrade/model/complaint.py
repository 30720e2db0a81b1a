"""What a server that refused said, and which of our errors that is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import httpx

from codegrade.errors import CodegradeError, ConfigError, ModelFault
from codegrade.model.retry import StillLoading, retry_after_seconds
from codegrade.model.stream import excerpt

_CONTEXT_CODES = frozenset({"exceed_context_size_error", "context_length_exceeded"})
_CONTEXT = re.compile(
    r"context (length|size|window)|maximum context|prompt is too long|(prompt|input) (length|tokens)\b.*\bexceed",
    re.IGNORECASE,
)
_MODEL_CODES = frozenset({"model_not_found", "model_not_available"})
_MODEL = re.compile(
    r"\bmodel\b.*\b(not found|does not exist|not exist|not available|unknown)\b|not a valid model|invalid model",
    re.IGNORECASE,
)
_TLS = re.compile(r"\bSSL\b|CERTIFICATE|WRONG_VERSION|TLS", re.IGNORECASE)

BAD_REQUEST, UNPROCESSABLE, TOO_LARGE, TOO_MANY, REQUEST_TIMEOUT = 400, 422, 413, 429, 408
UNAUTHORISED, PAYMENT, FORBIDDEN, NOT_FOUND, UNAVAILABLE, SERVER_ERRORS = 401, 402, 403, 404, 503, 500


@dataclass(frozen=True, slots=True)
class Complaint:
    """An answer that is no reply: status, and what its body says in whichever shape this server uses."""

    status: int
    message: str
    codes: frozenset[str] = frozenset()
    param: str = ""
    details: Mapping[str, object] = field(default_factory=dict)
    retry_after_seconds: float | None = None
    location: str = ""

    @property
    def context_exceeded(self) -> bool:
        """True where the prompt does not fit the model's context."""
        return bool(self.codes & _CONTEXT_CODES) or (
            self.status in {BAD_REQUEST, TOO_LARGE, UNPROCESSABLE} and bool(_CONTEXT.search(self.message))
        )

    @property
    def model_unknown(self) -> bool:
        """True where the server does not have the model that was asked for."""
        return bool(self.codes & _MODEL_CODES) or (
            self.status in {BAD_REQUEST, NOT_FOUND, UNPROCESSABLE} and bool(_MODEL.search(self.message))
        )

    @property
    def refuses_request(self) -> bool:
        """True where the server dislikes a field of the request."""
        return self.status in {BAD_REQUEST, UNPROCESSABLE}


def read_complaint(response: httpx.Response, hide: Callable[[str], str] = str) -> Complaint:
    """The complaint in a response that has been read; `hide` blots secrets out of what the server says."""
    said = complaint_in(_json_object(response), response.status_code, hide)
    return replace(
        said,
        message=said.message or excerpt(hide(response.text), 400),
        retry_after_seconds=retry_after_seconds(response.headers.get("retry-after")),
        location=hide(response.headers.get("location", "").partition("?")[0]),
    )


def complaint_in(body: Mapping[str, object], status: int, hide: Callable[[str], str] = str) -> Complaint:
    """The complaint in a JSON object. Shapes: OpenAI, llama.cpp, vLLM, Ollama, FastAPI."""
    error = body.get("error", body)
    details = error if isinstance(error, dict) else {}
    message = details.get("message") or details.get("detail") or (error if isinstance(error, str) else "")
    return Complaint(
        status=status,
        message=excerpt(hide(str(message)), 400),
        codes=frozenset(value for name in ("type", "code") if isinstance(value := details.get(name), str)),
        param=str(details.get("param") or ""),
        details=details,
    )


def fault_while_answering(body: Mapping[str, object]) -> ModelFault | None:
    """The fault that an answer with status 200, or a chunk of it, reports; None where it reports none."""
    if not body.get("error") and body.get("object") != "error":
        return None
    complaint = complaint_in(body, BAD_REQUEST)
    if complaint.context_exceeded:
        return _context_fault(complaint)
    return ModelFault(f"the server failed while answering: {complaint.message or complaint.details}", retryable=True)


def _json_object(response: httpx.Response) -> dict[str, object]:
    try:
        value = response.json()
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def fault_of(complaint: Complaint, *, url: str, key_env: str, has_key: bool) -> CodegradeError:
    """Our error for a complaint that is not about the model's name (the client lists models for that one)."""
    said = f": {complaint.message}" if complaint.message else ""
    status = complaint.status
    if status in {UNAUTHORISED, FORBIDDEN}:
        return _key_error(url, key_env, said, has_key=has_key)
    if complaint.context_exceeded:
        return _context_fault(complaint)
    if complaint.location and 300 <= status < 400:  # noqa: PLR2004 the redirect range
        return ConfigError(
            f"{url} redirects to {complaint.location}", hint="write that address as the url of the model"
        )
    if status == NOT_FOUND:
        return ConfigError(
            f"{url} has no chat completions (404){said}",
            hint="check the url of the model: it is the part before /chat/completions, such as http://127.0.0.1:8080/v1",
        )
    return _status_fault(complaint, url, said)


def _key_error(url: str, key_env: str, said: str, *, has_key: bool) -> ConfigError:
    if not key_env:
        return ConfigError(
            f"{url} wants a key{said}", hint='write key_env = "NAME" under the model in models.toml and export NAME'
        )
    state = f"refused the key in {key_env}" if has_key else f"wants a key and {key_env} is not set"
    return ConfigError(f"{url} {state}{said}", hint=f"export {key_env} with a key of that server")


def _context_fault(complaint: Complaint) -> ModelFault:
    tokens, size = complaint.details.get("n_prompt_tokens"), complaint.details.get("n_ctx")
    counted = (
        f"the prompt has {tokens} tokens and the context is {size}: "
        if isinstance(tokens, int) and isinstance(size, int)
        else ""
    )
    return ModelFault(
        f"the prompt does not fit the model's context: {counted}{complaint.message}",
        hint="start the server with more context (llama-server --ctx-size, vLLM --max-model-len), or lower max_tokens",
    )


def _status_fault(complaint: Complaint, url: str, said: str) -> ModelFault:
    status, wait = complaint.status, complaint.retry_after_seconds
    if status == UNAVAILABLE and "loading" in complaint.message.lower():
        return StillLoading(f"{url} is still loading the model", hint="wait until the server is ready", retryable=True)
    if status == PAYMENT or "insufficient_quota" in complaint.codes:
        return ModelFault(
            f"{url} wants to be paid ({status}){said}", hint="check the account's credit, then run again with --resume"
        )
    if status == TOO_MANY:
        return ModelFault(
            f"{url} is rate-limited (429){said}", hint="lower --concurrency", retryable=True, retry_after_seconds=wait
        )
    if status >= SERVER_ERRORS or status == REQUEST_TIMEOUT:
        return ModelFault(
            f"{url} failed ({status}){said}", hint="look at the server's log", retryable=True, retry_after_seconds=wait
        )
    if status == TOO_LARGE:
        return ModelFault(
            f"the prompt is too long for {url} (413){said}", hint="raise the server's limit on request size"
        )
    return ModelFault(
        f"{url} refused the request ({status}){said}",
        hint="check temperature, max_tokens and extra of the model in models.toml",
    )


def transport_fault(error: httpx.RequestError, url: str) -> CodegradeError:
    """Our error for a connection that failed. Certificates and TLS on a plain port never mend by themselves."""
    what = f"{type(error).__name__}: {excerpt(str(error))}" if str(error) else type(error).__name__
    if isinstance(error, httpx.ConnectError) and _TLS.search(str(error)):
        return ConfigError(
            f"no TLS connection to {url} ({what})",
            hint="use http:// for a plain local server; point SSL_CERT_FILE at a private CA",
        )
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return ModelFault(f"no server answers at {url} ({what})", hint=START_HINT, retryable=True)
    if isinstance(error, httpx.ReadTimeout):
        return ModelFault(
            f"{url} said nothing for too long ({what})", hint="raise read_timeout_seconds of the model", retryable=True
        )
    return ModelFault(f"the connection to {url} broke ({what})", hint="look at the server's log", retryable=True)


START_HINT = "start it, for example: llama-server --model FILE.gguf --port 8080; then check the url of the model"
"""What to do when nothing listens."""
