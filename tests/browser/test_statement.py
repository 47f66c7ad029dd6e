"""The accessibility statement lists the checks that are run, and no others."""

from tests.browser.statement import COMMAND, HEADING, STATEMENT, checks, with_checks


def test_the_statement_lists_the_checks_that_are_run() -> None:
    """Whoever adds a check or drops one is told how to renew the list."""
    statement = STATEMENT.read_text(encoding="utf-8")
    assert HEADING in statement
    assert statement == with_checks(statement), f"the list of checks is stale; run: {COMMAND}"


def test_a_stale_list_is_renewed_and_the_rest_left_alone() -> None:
    """The words above the list and the sections around it stay as they are."""
    stale = f"# S\n\n- kept\n\n{HEADING}\n\nWords.\n\n- Gone.\n\n## After\n\n- kept too\n"
    listed = "\n".join(checks())
    expected = f"# S\n\n- kept\n\n{HEADING}\n\nWords.\n\n{listed}\n\n## After\n\n- kept too\n"
    assert with_checks(stale) == expected
