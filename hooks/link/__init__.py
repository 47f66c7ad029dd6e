"""Find the names on a page, decide whom they mean, and put links around them.

In: the HTML of a page, and the registry. Out: the HTML with links, the mentions, and for every
name that was weighed why it is a link or none. Start reading in `linker`; a page is read by
`page/`, what may be found comes from `names/`, what editors should know is said in `advice/`.

The life of a name, in "S. Jane Bell saw Jo Lee MP.", where Jo Lee and Jane Bell have pages:

- A *form* is a text to look for and one meaning of it: `Jo Lee`, the person `jo-lee`. All
  meanings of one text are its *sense* (`names.forms`).
- It is *found* where that text stands (`matching`), with the styles and letters that belong to it
  (`recognition`): `Jo Lee MP`, `Jane Bell`; and is refused by what stands around it (`judging`):
  "S." begins a longer name than `Jane Bell`.
- It is *resolved* to whom it means on the day for which its place speaks (`resolution`,
  `page_dates`), and so is *named* at a place in the text of the page (`naming`); it becomes a link
  unless something is in the way (`splicing`): it is the first in its section or paragraph.
- A *mention* is what others see of it: words, target, place in its block (`model.mentions`).

Offsets change their kind on the way, and each kind is a type (`page.offsets`): folded text for
forms and what is found; text of the page for what is named; HTML for links; text of the block
for mentions.
"""
