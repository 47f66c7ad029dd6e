"""All that is known once every page has been rendered: the edition.

In: the records of the pages (`page_record`), the site, the reports of the checks. Out: one frozen
value, `edition.Edition`, which pages and data are made from: who is mentioned where (`backlinks`),
who is tied to whom (`ties`, `relations`), what cites each paragraph (`source_uses`), what happened
when (`chronology`, in the order of `model.dates`), what was promised (`commitments`), and where
everything stands (`addresses`, `page_list`). The words of events and promises go through the linker
too (`data_words`). A `view.View` is the edition from one page, with the links as they stand there.
Nothing here makes HTML. Start reading in `edition`.
"""
