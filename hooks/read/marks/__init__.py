"""The marks that editors, or git, set in the text of a file, before the host reads it.

In go the words of a page; out come those without code and remarks (`page_code`), those of one
version where two are in conflict (`conflicts`), and problems: what was meant as a citation or a
link and is none (`unsigned_citations`), which remarks, links, lists and tables readers would see
as signs (`shown_marks`), and what is opened over and over and never closed (`endless_marks`).
Start with `page_code`.
"""
