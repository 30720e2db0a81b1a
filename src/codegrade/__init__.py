"""codegrade: does a model really write correct code in your language?"""

__version__ = "0.1.0"
