"""Lazy names 按需导入: names of a package that are imported when first used.

A first answer then needs no more than it computes with; importing govrules stays cheap.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """按需导入的名称: the ``__getattr__`` and ``__dir__`` of a package whose names live in other modules.

    ``homes`` maps each name to its module; a name that is its module's own last part gives the module. No
    function may share its name with a module of the package: importing the module would hide it.
    """

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(home)
        value = module if home == f"{package}.{name}" else getattr(module, name)
        # Kept, so that the next use is a plain attribute; every thread would keep the same value.
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted(homes)

    return get, names
