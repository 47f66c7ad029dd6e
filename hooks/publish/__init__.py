"""What readers get of an edition: pages, data, search.

In: an `edition.Edition`. Out: the HTML that follows the text of each page (`pages/`, of the
pieces in `parts/` and the geometry in `pictures/`), the files for machines (`data/`), the files of
the search (`search/`), and what `main` hands to the host (`host/`). `publication` says in which
order they come, and what stops them; `archive` packs all data files, to the same bytes in every
build. Markup lies in `templates/`, the frame of every page with its style and scripts in `theme/`,
what the rules mean in `guidance/`. Start reading in `publication`.
"""
