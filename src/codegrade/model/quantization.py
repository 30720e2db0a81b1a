"""Which quantisation a server says it serves, under one spelling (Q4_K_M, Q8_0, F16 …)."""

import re

FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE", 39: "NVFP4",
    40: "Q1_0",
}  # fmt: skip
"""`general.file_type` of a GGUF file (llama.cpp, `enum llama_ftype`)."""

_SIZES = {"small": "S", "medium": "M", "large": "L"}
_NAME = re.compile(r"[A-Z0-9_-]+")
_IN_NAME = re.compile(
    r"(?<![a-z0-9])(I?Q\d(?:_[A-Z0-9]{1,3}){1,3}|TQ\d_\d|MXFP4(?:_MOE)?|NVFP4|BF16|FP?16|FP?32|FP8|FP4|AWQ|GPTQ(?:-Int[48])?|INT[48]|W\d+A\d+|[2-8]-?bit)(?![a-z0-9])",
    re.IGNORECASE,
)


def quantization_of_file_type(value: object) -> str:
    """From `general.file_type` (a number) or llama.cpp's name of it ("Q4_K - Medium", "all F32"); "" if unknown."""
    if isinstance(value, int):
        return FILE_TYPES.get(value, "")
    if not isinstance(value, str):
        return ""
    words = value.replace("(guessed)", "").strip().removeprefix("all ").split(" - ")
    name = words[0].strip().upper().replace("IQ3_S MIX", "IQ3_M").replace(" ", "_")
    if not _NAME.fullmatch(name):
        return ""
    size = _SIZES.get(words[1].strip().lower(), "") if len(words) > 1 else ""
    return f"{name}_{size}" if size and name != "Q2_K" else name


def quantization_of_name(name: str) -> str:
    """From the name of a file or a model ("qwen-7b-Q4_K_M.gguf", "Qwen2.5-7B-Instruct-AWQ"); "" if it has none."""
    found = _IN_NAME.findall(name)
    if not found:
        return ""
    return str(found[-1]).upper().replace("FP16", "F16").replace("FP32", "F32").replace("-BIT", "BIT")
