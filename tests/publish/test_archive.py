"""All data files in one."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from hooks.publish.archive import Archive
from hooks.publish.data.exported_paths import ARCHIVE, DATA, data_paths


def _packed() -> bytes:
    archive = Archive()
    assert [*archive.passing("schemas/a.json", [b"{", b"}"])] == [b"{", b"}"]
    assert len([*archive.passing("b.csv", ["Café\n".encode()] * 100)]) == 100
    return archive.close()


def test_an_archive_is_the_same_in_every_build() -> None:
    """No day, owner or system is in it; each file comes back whole."""
    assert _packed() == _packed()
    with ZipFile(BytesIO(_packed())) as opened:
        assert opened.testzip() is None
        assert opened.namelist() == ["schemas/a.json", "b.csv"]
        assert opened.read("b.csv").decode() == "Café\n" * 100
        assert {each.date_time for each in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_archive_of_a_site_holds_all_data(shipped_site: Path) -> None:
    """Every data file is in it as it is published, and the tables that the package describes."""
    with ZipFile(shipped_site / ARCHIVE) as opened:
        names = {path.removeprefix(DATA) for path in data_paths() if path != ARCHIVE}
        assert set(opened.namelist()) == names
        for name in names:
            assert opened.read(name) == (shipped_site / DATA / name).read_bytes()
        package = json.loads(opened.read("datapackage.json"))
        assert {each["path"] for each in package["resources"]} <= names
