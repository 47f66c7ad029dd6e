"""The marks that editors set in the Markdown of a page, before the host reads them.

In go the words of a page; out come those without code and remarks (`page_code`), and problems:
what was meant as a citation or a link and is none (`unsigned_citations`), which remarks, links,
lists and tables readers would see as signs (`shown_marks`), and what is opened over and over and
never closed (`endless_marks`). Start with `page_code`.
"""
