"""The YAML block at the top of a file: read, checked against its model, and written.

Start with `block.split`, which cuts a file, then `validation.validate`, which makes the model,
with something that stands in for what is wrong. Between the two: `yaml_reader` reads YAML of
which nothing may be cut off or exchanged, `yaml_pieces` does so key by key where a block is no
YAML as a whole; `yaml_mistakes` says what an editor did and which line mends it, `line_slips`
what signs or spaces may be missing. Behind them: `faults_in_words` says in plain English what
does not fit the model, `better_dates` which date was meant; `typographic_marks` finds names in
curly quotes, and `references`, once all is read, ids that nothing bears. `yaml_text` writes.
"""
