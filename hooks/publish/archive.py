"""The archive: all data files in one, the same bytes in every build."""

from collections.abc import Iterable, Iterator
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo


class Archive:
    """A ZIP file in the making; what is packed already is all that it keeps."""

    def __init__(self) -> None:
        """Begin one."""
        self._packed = BytesIO()
        self._zip = ZipFile(self._packed, "w")
        self._begin = partial(self._zip.open, mode="w")

    def passing(self, path: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Pack a file, without the day on which it was made, while its pieces pass."""
        about = ZipInfo(path)  # of 1 January 1980
        about.compress_type = ZIP_DEFLATED
        with self._begin(about) as packed:
            for piece in pieces:
                packed.write(piece)
                yield piece

    def close(self) -> bytes:
        """Give the whole."""
        self._zip.close()
        return self._packed.getvalue()
