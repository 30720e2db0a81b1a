"""One spelling for every quantisation."""

import pytest

from codegrade.model.quantization import quantization_of_file_type, quantization_of_name


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (15, "Q4_K_M"),
        (7, "Q8_0"),
        (1, "F16"),
        (999, ""),
        ("Q8_0", "Q8_0"),
        ("Q4_K - Medium", "Q4_K_M"),
        ("Q5_K - Small", "Q5_K_S"),
        ("Q3_K - Large", "Q3_K_L"),
        ("Q2_K - Medium", "Q2_K"),
        ("all F32", "F32"),
        ("IQ2_XXS - 2.0625 bpw", "IQ2_XXS"),
        ("IQ3_S mix - 3.66 bpw", "IQ3_M"),
        ("Q4_K - Medium (guessed)", "Q4_K_M"),
        ("(guessed) Q8_0", "Q8_0"),
        ("MXFP4 MoE", "MXFP4_MOE"),
        ("fp8", "FP8"),
        ("unknown, may not work", ""),
        (None, ""),
    ],
)
def test_file_type(value, expected):
    """Numbers of GGUF, llama.cpp's words for them, and levels of Ollama and SGLang."""
    assert quantization_of_file_type(value) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("qwen2.5-coder-7b-instruct-q4_k_m.gguf", "Q4_K_M"),
        ("gemma-3-4b-it-Q8_0.gguf", "Q8_0"),
        ("Qwen3-30B-UD-IQ2_XXS.gguf", "IQ2_XXS"),
        ("model-Q6_K-00001-of-00003.gguf", "Q6_K"),
        ("ggml-org/gemma-3-4b-it-GGUF:Q4_K_M", "Q4_K_M"),
        ("Qwen/Qwen2.5-7B-Instruct-AWQ", "AWQ"),
        ("Qwen2.5-7B-Instruct-GPTQ-Int4", "GPTQ-INT4"),
        ("llama-fp16.gguf", "F16"),
        ("llama-bf16", "BF16"),
        ("mlx-community/Qwen-4bit", "4BIT"),
        ("gpt-oss-20b-mxfp4.gguf", "MXFP4"),
        ("gpt-4o", ""),
        ("qwen3-coder", ""),
        ("", ""),
    ],
)
def test_name(name, expected):
    """What people call files and models."""
    assert quantization_of_name(name) == expected
