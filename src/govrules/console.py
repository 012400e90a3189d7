"""Console 控制台: what a command is told and what it prints, whatever the encoding and whoever reads it."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import TextIO

FINE, BREACHES, UNREADABLE = 0, 1, 2


@contextmanager
def console() -> Iterator[None]:
    """控制台: standard output and error in UTF-8 while a command runs; the caller has its own back unchanged.

    File names may hold any bytes, and an output that the caller closed takes everything in silence.
    """
    kept = sys.stdout, sys.stderr
    with ExitStack() as stack:
        out, err = stack.enter_context(_in_utf8(kept[0])), stack.enter_context(_in_utf8(kept[1]))
        sys.stdout, sys.stderr = out, err
        try:
            yield
        finally:
            if sys.stdout is not out:
                sys.stdout.close()  # hushed meanwhile
            sys.stdout, sys.stderr = kept


def hush() -> None:
    """不再输出: what is still to be printed goes nowhere: the reader of the pipe, such as head, has had enough."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # console() closes it


@contextmanager
def _in_utf8(stream: TextIO | None) -> Iterator[TextIO]:
    if stream is None:
        with open(os.devnull, "w", encoding="utf-8") as nowhere:
            yield nowhere
        return
    own = _copy(stream)
    if own is not None:
        try:
            yield own
        finally:
            with suppress(OSError):  # told already, where it was flushed
                own.close()
    elif isinstance(stream, io.TextIOWrapper):
        before = stream.encoding, stream.errors
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        try:
            yield stream
        finally:
            with suppress(OSError, ValueError):
                stream.reconfigure(encoding=before[0], errors=before[1])
    else:
        yield stream


def _copy(stream: TextIO) -> TextIO | None:
    """A stream of our own on the same file: what it can't write any more is lost with it, not kept in the caller's."""
    if type(stream) is not io.TextIOWrapper:
        return None  # a notebook's or a test's, whose file isn't where its text goes
    try:
        stream.flush()
        copied = os.dup(stream.fileno())
    except (OSError, ValueError):
        return None
    return io.TextIOWrapper(
        os.fdopen(copied, "wb", 0 if stream.write_through else -1),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def decoded(argument: str) -> str:
    """读取参数: an argument as UTF-8, where the system took it for something else; other bytes stay as they are."""
    if any("\ud800" <= one <= "\udfff" for one in argument):
        with suppress(UnicodeError):
            return os.fsencode(argument).decode("utf-8")
    return argument


def file_name(argument: str) -> str:
    """文件名: an argument as the name that the system opens, in UTF-8 where it has no characters for it."""
    try:
        os.fsencode(argument)
    except UnicodeEncodeError:
        return os.fsdecode(argument.encode("utf-8", "surrogateescape"))
    return argument


def complaint(error: OSError) -> str:
    """系统错误提示: what couldn't be read or written, and why."""
    what = "standard output" if error.filename is None else decoded(str(error.filename))
    return f"govrules: {what}: {error.strerror or error}"


@contextmanager
def naming(path: str) -> Iterator[None]:
    """指明文件: errors of the system inside name this file, also where the system doesn't."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = path
        raise


def check_writable(*paths: str | None) -> None:
    """能否写入: raises ``OSError`` for the first file that can't be written; leaves all as they are."""
    for path in paths:
        if path is None or (os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)):
            continue  # a pipe or device is opened once only
        new = not os.path.exists(path)
        with open(path, "ab"):
            pass
        if new:
            os.unlink(os.path.realpath(path))
