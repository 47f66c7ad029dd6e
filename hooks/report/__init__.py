"""Answers on the terminal, as text; nothing here reads or writes a file.

In: problems, linked pages, two built sites. Out: lines. Start reading in `reports`: problems for
people (many notices as one line), GitHub, GitLab or programs, and which of them stop a build. Each
command that only answers has a module: `why` has `explanation`, for a page that `page_choice` finds
by file or address; `diff` has `site_difference`; `summary` has `change_summary`, in Markdown. The
log of the host is told, counted and heard in `host_log`; what the host says of the settings is put
in our words in `host_messages`.
"""
