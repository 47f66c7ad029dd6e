"""The archive: all data files in one, the same bytes in every build."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


class Archive:
    """A ZIP file in the making; what is packed already is all that it keeps."""

    def __init__(self) -> None:
        """Begin one."""
        self._packed = BytesIO()
        self._zip = ZipFile(self._packed, "w")

    def add(self, path: str, content: bytes) -> None:
        """Pack a file, without the day on which it was made."""
        self._zip.writestr(ZipInfo(path), content, ZIP_DEFLATED)  # of 1 January 1980

    def close(self) -> bytes:
        """Give the whole."""
        self._zip.close()
        return self._packed.getvalue()
