"""What `main` needs to speak with the host, as plain values.

In: the site, or what the host knows of its files and pages. Out: the files to add (`made_files`),
sections and the order of pages (`navigation`), keys and titles of a page (`host_keys`), tables of
contents, and problems with settings and with places on the site that two files want. Start reading
in `made_files`.
"""
