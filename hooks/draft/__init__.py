"""Pages begun for an editor: nothing but the words of the sources, chosen by a plain method.

In: sources with their mentions. Out: the text of a briefing of quotations (`briefing`, from the
sentences that `telling_sentences` weighs), and the commented skeletons of `new` (`skeletons`).
`form_fields` makes of the models the fields of `forms/`, an editor for a browser.
Start reading in `briefing`.
"""
