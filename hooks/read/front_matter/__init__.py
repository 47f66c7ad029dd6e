"""The YAML block at the top of a file: read, checked against its model, and written.

`block.split` cuts a file; `yaml_pieces` reads the block key by key where it is no YAML as a
whole, `yaml_reader` one piece, in which nothing may be cut off or exchanged; `yaml_mistakes` says
what an editor did and which line mends it, `line_slips` what is wrong with its signs or where it
stands. `validation.validate` makes the model, with something that stands in for what is wrong, and
`faults_in_words` says so in plain English, `better_dates` with the date that was meant;
`typographic_marks` finds names in curly quotes. `yaml_text` writes. Start with `block.split`, then
`validation.validate`.
"""
