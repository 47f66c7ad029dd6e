"""What the host says of the settings, in our words."""

import pytest

from hooks.report.host_messages import settings_problems

TEXT = """site_name: Quay
site_url: quay.example
theme:
  name: material
  icon:
    logo: none
plugins: [one]
"""
LISTS = "Give lists and groups in lines below the key, indented, as in the settings of a new site."
ABORTED = "Aborted with a configuration error!"


def _value(key: str, says: str) -> str:
    return f"Config value '{key}': {says}"


@pytest.mark.parametrize(
    ("message", "line", "text", "hint"),
    [
        (
            _value("site_nam", "Unrecognised configuration name: site_nam"),
            1,
            "“site_nam” is no setting",
            "Did you mean “site_name”?",
        ),
        (
            _value("qqqq", "Unrecognised configuration name: qqqq"),
            1,
            "“qqqq” is no setting",
            "Delete it.",
        ),
        (
            _value("docs_dir", "Required configuration not provided."),
            1,
            "the setting “docs_dir” is missing",
            "Add a line: docs_dir: …",
        ),
        (
            _value("site_url", "The URL isn't valid, it should include the http:// (scheme)"),
            2,
            "“site_url” is no web address",
            "Write:\nsite_url: https://quay.example",
        ),
        (
            _value("plugins", 'The "one" plugin is not installed'),
            7,
            "the plugin “one” is not installed",
            "This site needs none: delete it from the list. Or install it into .venv/.",
        ),
        (
            _value("theme", "Unrecognised theme name: 'quay'. The available themes are: a, b"),
            3,
            "there is no theme “quay”",
            "Write in its place, below “theme”:\n  name: material",
        ),
        (
            _value("theme.custom_dir", "The path 'own' isn't an existing directory."),
            3,
            "“theme” names “own”, which is not there",
            "Put it there, or correct the name: it counts from the folder of mkdocs.yml.",
        ),
        (
            _value("x", "Failed to load extension 'toc'.\nKeyError: 'depht'"),
            1,
            "the extension “toc” has no option “depht”",
            "Correct its name, or delete it.",
        ),
        (
            _value("x", "Failed to load extension 'quay'.\nModuleNotFoundError: quay"),
            1,
            "the extension “quay” is not installed",
            "This site needs none but those it came with: delete the line.",
        ),
        (
            _value("site_name", "Expected type: <class 'str'> but received: <class 'int'>"),
            1,
            "the value of “site_name” is no text",
            "Put quotes round it.",
        ),
        (
            _value("plugins", "Expected a list of items"),
            7,
            "the value of “plugins” is of another kind than is needed",
            LISTS,
        ),
        (_value("plugins", "Something else."), 7, "“plugins”: Something else.", ""),
        (
            "“icon” in mkdocs.yml names “none”, which the theme does not have.",
            5,
            "“icon” in mkdocs.yml names “none”, which the theme does not have.",
            "",
        ),
        (
            "The configuration is invalid. The expected type was a key value mapping",
            1,
            "this file holds no settings",
            "Its lines read: key: value",
        ),
    ],
)
def test_what_the_host_says_becomes_a_problem(
    message: str, line: int, text: str, hint: str
) -> None:
    """At the line of the key, with what to write."""
    (found,) = settings_problems([message], TEXT)
    assert (found.path, found.line, found.rule) == ("mkdocs.yml", line, "site-settings")
    assert (found.text, found.hint) == (text, hint)


def test_what_is_not_known_is_told_as_it_is() -> None:
    """In the words of the host."""
    (found,) = settings_problems(["Something new"], TEXT)
    assert (found.rule, found.text) == ("site-build", "Something new")


@pytest.mark.parametrize(
    ("messages", "texts"),
    [
        ([], []),
        (["", "One"], ["One"]),
        (["One", ABORTED], ["One"]),
        ([ABORTED], [ABORTED]),
        (["One", "Two"], ["One", "Two"]),
    ],
)
def test_the_last_word_of_the_host_adds_nothing(messages: list[str], texts: list[str]) -> None:
    """Where it has said before what is wrong."""
    assert [each.text for each in settings_problems(messages, TEXT)] == texts


def test_of_two_lines_of_a_key_the_later_one_counts() -> None:
    """The host takes that."""
    text = "site_name: 1\nother: x\nsite_name: 2\n"
    message = _value("site_name", "Expected type: <class 'str'>")
    (found,) = settings_problems([message], text)
    assert found.line == 3


@pytest.mark.parametrize(
    ("text", "named", "line", "said"),
    [
        ("a: 1\n\tb: 2\n", 2, 2, "this file cannot be read at “b: 2”"),
        ("a: 1\n\tb: 2\nc: 3\n\td: 4\n", 4, 4, "this file cannot be read at “d: 4”"),
        ("<<<<<<< one\na: 1\n=======\na: 2\n>>>>>>> two\n", 9, 1, "two versions of this file"),
    ],
)
def test_what_is_no_yaml_is_explained(text: str, named: int, line: int, said: str) -> None:
    """The mistake nearest to the line that the host names; versions in conflict before all."""
    message = f"MkDocs encountered an error parsing the configuration file: x, line {named}, column"
    (found,) = settings_problems([message], text)
    assert (found.line, found.rule) == (line, "site-settings")
    assert said in found.text


def test_what_is_no_yaml_for_the_host_alone_is_told_in_its_words() -> None:
    """A file in which we find no mistake."""
    message = "MkDocs encountered an error parsing the configuration file: x"
    (found,) = settings_problems([message], "a: 1\n")
    assert (found.rule, found.text) == ("site-build", message)
