"""Lazy names 按需导入: names of a package that are imported when first used.

A first answer then needs no more than it computes with; importing govrules stays cheap.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def lazily(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """按需导入的名称: the ``__getattr__`` and ``__dir__`` of a package whose names live in other modules.

    ``homes`` maps each name to its module. A name that a module of the package has too, such as ``rules`` and
    ``audit``, gives what ``homes`` says, whatever was imported before; a domain's name gives the module.
    """

    class Package(ModuleType):
        """包: keeps its public names when Python hangs an imported submodule of the same name on it."""

        def __setattr__(self, name: str, value: Any) -> None:
            if name in homes and isinstance(value, ModuleType) and value.__name__ == f"{package}.{name}":
                if homes[name] != value.__name__:
                    return
                value = vars(value).get(name, value)
            super().__setattr__(name, value)

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(home)
        value = vars(module).get(name, module) if home == f"{package}.{name}" else getattr(module, name)
        # Kept, so that the next use is a plain attribute; every thread would keep the same value.
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted(homes)

    sys.modules[package].__class__ = Package
    return get, names
