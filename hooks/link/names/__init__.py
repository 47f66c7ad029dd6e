"""What the registry calls people, bodies and offices, and the words of English around names.

In: the registry. Out: every declared name with its file and line (`declared_names`), the forms to
look for (`forms`), and the words that belong to names (`styles`) or speak against them: those that
make another office of one (`modifiers`), a longer name (`words_before`), a place (`place_signs`).
`generic_words` has them by kind; `link.judging` refuses what they speak against. Start reading in
`declared_names`.
"""
