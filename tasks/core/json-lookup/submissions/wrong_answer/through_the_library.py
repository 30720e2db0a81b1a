import json


def json_lookup(document, path):
    try:
        value = json.loads(document)
        for step in path:
            value = value[step] if isinstance(value, dict) else value[int(step)]
    except (ValueError, LookupError, TypeError):
        return None
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
