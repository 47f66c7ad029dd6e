"""Pages begun for an editor: nothing but the words of the sources, chosen by a plain method.

In: sources with their mentions. Out: a briefing of quotations, put together by `briefing` from the
sentences that `telling_sentences` weighs by count; `promises` tells what somebody will do from
what is only foretold. `skeletons` writes the commented pages of `new`. `form_fields` makes of the
models the fields of `forms/`, an editor for a browser; its `front-matter.js` puts back into a file
the keys that somebody changed, and nothing else. Start reading in `briefing`.
"""
