"""All that is known once every page has been rendered: the edition.

In: the records of the pages (`page_record`, with what a summary becomes), the site, the reports of
the checks. Out: one frozen value, `edition.Edition`, which pages and data are made from: who is
mentioned where (`backlinks`, with the sentences that `sentences` cuts out), who is tied to whom
(`ties`; `relations`, replies and parts seen from the other end), what cites each paragraph and
whose words are quoted (`source_uses`), what happened when, and what of it web pages alone say
(`chronology`), what was promised (`commitments`), which pages there are and in which order
(`page_list`), where they stand (`addresses`), what the settings say of the site (`site_settings`).

While pages are linked, `links_from` says where names and citations lead, and `data_words` puts the
words of events and promises below the text of their page, so that their names become links too. A
`view.View` is the edition from one page, with the links as they stand there. Nothing here makes
HTML but that of summaries and data words, for the linker. Start reading in `edition`.
"""
