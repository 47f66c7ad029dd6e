"""Examples of Markdown as varied as those of the CommonMark specification, with names in them.

Every construct stands alone and in every container, as it may on a page of an editor. `Ann Lee`
is a person, `Royal Gardens` a body and `Garden Keeper` a post.
"""

from itertools import product
from textwrap import indent

_CONSTRUCTS = r"""
Ann Lee
====
Ann Lee
===
====
Ann Lee
---
====
# Ann Lee
====
#Ann Lee
====
###### Ann Lee ######
====
## Ann *Lee* \#
====
***
Ann Lee
====
Ann Lee\
Royal Gardens
====
Ann·
Lee
====
Ann
Lee
====
    Ann Lee
====
```
Ann Lee
```
====
~~~ python
Ann Lee
~~~
====
```
Ann Lee
====
``Ann ` Lee`` Ann Lee
====
`Ann Lee` and `Royal
Gardens`
====
*Ann Lee*
====
**Ann Lee**
====
***Ann* Lee**
====
_Ann Lee_ and __Royal Gardens__
====
Ann *Lee*
====
*Ann* Lee
====
A*nn L*ee
====
_Ann_Lee_ snake_Ann Lee_case
====
\*Ann Lee\* \_Royal Gardens\_
====
[Ann Lee](https://x.org "Ann Lee")
====
[Ann](https://x.org) Lee
====
[the *Ann Lee*][r]

[r]: https://x.org 'Royal Gardens'
====
[Ann Lee]

[Ann Lee]: https://x.org
====
[Ann Lee] is no link
====
![Ann Lee](a.png "Ann Lee") Ann Lee
====
[![Ann Lee](a.png)](https://x.org)
====
<https://x.org/Ann> Ann Lee
====
<ann@x.org> ann@x.org Ann Lee
====
https://x.org/Ann_Lee(Royal) Ann Lee
====
<b>Ann Lee</b> <i title="Ann Lee">Royal</i> Gardens
====
<div>
Ann Lee
</div>
====
<div markdown>
*Ann Lee*
</div>
====
<!-- Ann Lee --> Ann Lee
====
<script>
"Ann Lee"
</script>
====
<pre>Ann Lee</pre>
====
<style>Ann Lee {}</style>

Ann Lee
====
<del>*Ann Lee*</del> <a href="x">Ann Lee</a>
====
<p>Ann Lee <b>Royal Gardens</p>
====
&lt;Ann Lee&gt; Ann&nbsp;Lee &copy; &amp;Royal Gardens
====
&#65;nn Lee &#x41;nn&#32;Lee
====
&bogus; & Ann Lee &amp
====
| Ann Lee | b |
|---|:-:|
| Royal Gardens | `Ann Lee` |
| \| Ann Lee | [[ann]] |
====
- Ann Lee
- Royal Gardens
    - Ann Lee
====
- Ann Lee

- Royal Gardens

  Ann Lee
====
1. Ann Lee
2. Royal Gardens
====
* [ ] Ann Lee
* [x] Royal Gardens
====
> Ann Lee
Royal Gardens
====
> > Ann Lee
>
> Royal Gardens
====
Ann Lee
: the Garden Keeper of Royal Gardens
====
Ann Lee[^1] and more[^1].

[^1]: Royal Gardens
====
*[RG]: Royal Gardens

RG and Ann Lee
====
!!! note "Ann Lee"
    Royal Gardens
====
Ann Lee {: .editorial #ann title="Ann Lee" }
====
Ann Lee
{: .editorial }
====
[[ann]] and [[gardens|the *park*]] `[[ann]]`
====
\[[ann]] [[ann]](x) [[nobody]] [[ann|Ann Lee]]
====
Ann Lee’s “Royal Gardens” – 'Ann Lee' -- "Garden Keeper"...
====
ANN LEE, Dr Ann Lee CBE; Mrs Lee
====
Deputy Garden Keeper, Royal Gardens Cup, Ann Lee Foundation
"""
_CONTAINERS = [
    "{}",
    "Royal Gardens.\n\n{}\n\nAnn Lee.",
    "## Royal Gardens\n\n{}\n\n### Ann Lee\n\nRoyal Gardens",
    "> {quoted}",
    "- {indented}",
    "1. x\n\n    {indented}\n\n2. Ann Lee",
    '!!! note "Royal Gardens"\n    {indented}',
    '<div class="x" markdown>\n\n{}\n\n</div>\n\nAnn Lee',
    '<div class="no-link" markdown>\n\n{}\n\n</div>\n\nAnn Lee',
    "<details markdown><summary>Ann Lee</summary>\n\n{}\n\n</details>",
    "\ufeffİ ß \U0001f600\n\n{}\n",
]


def examples() -> list[str]:
    """Give every construct in every container."""
    # Spaces at the end of a line are shown as `·`, where editors of code would remove them.
    shown = _CONSTRUCTS.replace("·", "  ")
    constructs = [each.strip("\n") for each in shown.split("\n====\n")]
    return [
        container.format(
            construct,
            quoted=construct.replace("\n", "\n> "),
            indented=indent(construct, "    ").lstrip(" "),
        )
        for container, construct in product(_CONTAINERS, constructs)
    ]
