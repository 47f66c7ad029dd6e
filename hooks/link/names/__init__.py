"""What the registry calls people, bodies and offices, and the words of English around names.

In: the registry. Out: every declared name with its file and line (`declared_names`), and the forms
to look for (`forms`). Start reading there. The rest is of words around a name, in a folded text:
what belongs to it, styles and letters (`styles`); what begins a longer name before it
(`words_before`) or goes on behind it (`words_behind`); what makes another office of one, acting or
former, or anybody's, or that of a year (`modifiers`); what makes a place or a street of the name of
a person (`place_signs`). `generic_words` lists words by their kind.
"""
