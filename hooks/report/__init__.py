"""Answers on the terminal, as text; nothing here reads or writes a file.

In: problems, linked pages, two built sites. Out: lines for people, GitHub, GitLab or programs
(`reports`), why a name is a link or none (`explanation`, for a page that `page_choice` finds), what
two sites differ in (`site_difference`), what the host says of the settings (`host_messages`), and
the summary of a proposed change (`change_summary`). The log of the host takes what is wrong, and
its own messages are heard there (`host_log`).
Start reading in `reports`.
"""
