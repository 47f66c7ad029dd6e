"""What `main` needs to speak with the host, as plain values.

In: the site, or what the host knows of its files and pages. Out: the files to add (`made_files`),
sections and the order of pages (`navigation`), keys and titles of a page (`host_keys`), tables of
contents, the colours of a site's own (`own_colours`), and problems with settings, with links that
lead nowhere (`dead_links`) and with places on the site that two files want. Start reading in
`made_files`.
"""
