"""The commands of `python -m hooks`, each in a module of its name.

A command is a module with `HELP`, `add_arguments(parser)` and `run(arguments) -> Answer`. The
command line itself, `--config` and what is said of a mistyped command are in `hooks/__main__.py`;
`answer` has the exit status of a refusal. Only commands write: files whole or not at all, whenever
they are stopped (`writing`), the published site in one step (`site_folder`). `rehearsal` builds a
site as a strict build does, for the sake of what it says. Start reading in `check`.
"""
