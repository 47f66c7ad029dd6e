"""The commands of `python -m hooks`, each in a module of its name.

A command is a module with `HELP`, `add_arguments(parser)` and `run(arguments)`, which says what was
done or refuses; `answer` makes of it what is printed and the exit status. The command line itself
is `hooks/__main__.py`: `--config`, what is said of a mistyped command, and that neither Ctrl-C nor
a full disk ends in a traceback. Only commands write: files whole or not at all, whenever they are
stopped (`writing`), and the published site in one step (`site_folder`). `rehearsal` builds a site
as a strict build does, for the sake of what it says. Start reading in `check`.
"""
