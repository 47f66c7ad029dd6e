"""Find the names on a page, decide whom they mean, and put links around them.

In: the HTML of a page, and the registry. Out: the HTML with links, the mentions, and for every
name that was weighed why it is a link or none. Start reading in `linker`; a page is read by
`page/`, what may be found comes from `names/`, what editors should know is said in `advice/`.

The life of a name, in "S. Jane Bell saw Jo Lee MP.", where Jo Lee and Jane Bell have pages, and
the modules of the rules (`DESIGN.md`, section 5) on its way:

- A *form* is a text to look for, as it may be spelt, and one meaning of it: `Jo Lee`, the person
  `jo-lee`. All meanings of one text are its *sense* (`names.forms`). What the page itself says of
  names, in `mentions` and `nolink`, and which bodies are in view: `page_facts`.
- It is *found* where that text stands as whole words, the longest of those that overlap
  (`matching`), behind its article and with the styles and letters that belong to it
  (`recognition`, which refuses it behind a style that is not theirs): `Jo Lee MP`, `Jane Bell`.
- It is refused for what stands around it: "S." begins a longer name than `Jane Bell`. `judging`
  refuses longer names, streets and offices that are not theirs; `other_bodies` says of which body
  a short label is; `naming` hides short labels whose body is not in view, and refuses anybody's
  office and that of another year; `appositions` refuses titles beside somebody else's name. Family
  names, alone or with a style, are found, refused or passed over in `family_names`. The words that
  speak against a name are in `names/`.
- It is *resolved* to whom it means on a day (`resolution`), that for which its place speaks
  (`page_dates`), and so is *named* at a place in the text of the page (`naming`). It becomes a link
  unless something is in the way (`splicing`): another link before it in its section or
  paragraph, a heading, `nolink`, tags that do not close inside it.
- A *mention* is what others see of it: words, target, place in its block (`model.mentions`).

What readers see of `[[id]]` is made in `inserts`, of `[@id, para. 7]` in `citing`. Offsets change
their kind on the way, and each kind is a type (`page.offsets`): folded text for forms and what is
found; text of the page for what is named; HTML for links; text of the block for mentions.
"""
