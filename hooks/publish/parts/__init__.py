"""Pieces that several kinds of pages show.

In: a view of the edition from a page. Out: fragments of HTML; `fragments` fills templates, keeps
anchors apart and leaves out a section that holds nothing. Start reading there. Who held which
office when is in `office_rows`, what it rests on, background apart, in `grounds_shown`; who is
mentioned and what is cited in `named_section`, whose words are quoted in `quoted_section`, what was
checked and is accepted in `checks_section`. Cited words behind a page are `notes`, what opens at a
link `previews`, terms that explain themselves `glossary`, tables that become cards
`stacked_tables`. `cite_control` says how a page is cited, `descriptions` what it is called
elsewhere, `originals` under which name a received file is published, so that no browser runs it;
`original_beside` shows it beside its words, in a preview alone.
"""
