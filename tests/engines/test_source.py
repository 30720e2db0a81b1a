"""The digest over the engines' own source."""

from codegrade.engines.source import engine_digest


def test_the_digest_is_one_of_sha_256_and_always_the_same():
    """It does not depend on where the package lies or when it is asked for."""
    engine_digest.cache_clear()
    first = engine_digest()
    engine_digest.cache_clear()
    assert engine_digest() == first
    assert len(bytes.fromhex(first)) == 32
