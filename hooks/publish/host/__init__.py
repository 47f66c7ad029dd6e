"""What `main` needs to speak with the host, as plain values of the `host_types`.

In: the site, or what the host knows of its files and pages. Out: the files to add and to leave out
(`made_files`, where to start reading; two that want one place: `path_checks`), sections and who
stands beside whom (`navigation`), keys and titles that the theme may know (`host_keys`), headings
(`tables_of_contents`), what a page loads and what many have alike (`frame`), which scripts it may
run (`content_policy`), which files of the installed theme are there (`theme_files`), our own made
small (`packing`), a site's own colours (`own_colours`). Told are settings under which a promise
fails (`setting_checks`) or no site can be built (`readiness`), and links that lead nowhere
(`dead_links`). `collector` keeps Python from going through it all again and again.
"""
