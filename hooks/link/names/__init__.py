"""What the registry calls people, bodies and offices, and the words of English around names.

In: the registry. Out: every declared name with its file and line (`declared_names`), the forms to
look for (`forms`), and the words that belong to names or speak against them (`styles`,
`generic_words`). Start reading in `declared_names`.
"""
