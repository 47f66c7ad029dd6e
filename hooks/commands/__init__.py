"""The commands of `python -m hooks`, each in a module of its own.

A command is a module with `NAME`, `HELP`, `add_arguments(parser)` and `run(arguments) -> Answer`.
"""
