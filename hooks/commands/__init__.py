"""The commands of `python -m hooks`, each in a module of its own.

A command is a module with `NAME`, `HELP`, `add_arguments(parser)` and `run(arguments) -> Answer`.
Only commands write files (`writing`: whole or not at all), and all of them answer in one way
(`answer`). `rehearsal` builds a site for the sake of what it says. Start reading in `check`.
"""
