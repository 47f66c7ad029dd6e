"""Items of lists, and whether their words stand in paragraphs of their own.

An item is numbered where it holds no paragraph. So an item's words get one as soon as anything
within it holds one, or as they are not simply the first thing in it: then no words are left
without a number, and none belong to two.
"""

from dataclasses import dataclass, field

from markdown_it.token import Token


@dataclass(slots=True)
class _Item:
    """An item and what stands directly in it."""

    token: Token
    hidden: list[Token] = field(default_factory=list)
    """Its paragraphs that markdown-it would show without `p`, opening and closing tokens."""
    children: int = 0
    loose: bool = False


def loosen(tokens: list[Token]) -> None:
    """Decide for each item; pass the class of a block on to the token that closes it."""
    open_tokens: list[Token] = []
    items: list[_Item] = []
    finished: list[_Item] = []
    for token in tokens:
        if token.nesting == 1:
            _open(token, open_tokens, items)
        elif token.nesting == -1:
            opening = open_tokens.pop()
            if "class" in opening.attrs:
                token.attrs["class"] = opening.attrs["class"]
            if items and token.hidden and open_tokens[-1] is items[-1].token:
                items[-1].hidden.append(token)
            if token.type == "list_item_close":
                finished.append(items.pop())
                if items and finished[-1].loose:
                    items[-1].loose = True
    for item in finished:
        _settle(item)


def _open(token: Token, open_tokens: list[Token], items: list[_Item]) -> None:
    """Note what an opening token means for the items that it stands in."""
    if items:
        item = items[-1]
        directly = open_tokens[-1] is item.token
        item.children += directly
        if token.type == "paragraph_open":
            late = directly and token.hidden and item.children > 1
            item.loose = item.loose or not token.hidden or late or "class" in token.attrs
            if directly and token.hidden:
                item.hidden.append(token)
    open_tokens.append(token)
    if token.type == "list_item_open":
        items.append(_Item(token))


def _settle(item: _Item) -> None:
    """Show the paragraphs of a loose item."""
    item.token.meta["loose"] = item.loose
    for token in item.hidden if item.loose else ():
        token.hidden = False
