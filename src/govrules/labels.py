"""Labels 标签: enumerations whose members have a Chinese and an English label and are read from either."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from attrs import frozen

from govrules.errors import BadValue


@frozen
class Label:
    """双语标签: one thing named in Chinese and in English.

    >>> Label("办理中", "being processed").text("en")
    'being processed'
    """

    zh: str
    en: str

    def text(self, lang: str = "zh") -> str:
        """标签文字: the label in ``"zh"`` or ``"en"``; `BadValue` for any other language."""
        return self.zh if check_language(lang) == "zh" else self.en


def check_language(lang: str) -> str:
    """语言: returns ``lang`` if it is ``"zh"`` or ``"en"``, else raises `BadValue`."""
    if lang not in ("zh", "en"):
        raise BadValue(f"unknown language {lang!r}: use 'zh' or 'en'")
    return lang


class Labelled(StrEnum):
    """带标签的枚举: members are strings; each has a Chinese and an English label.

    >>> class Light(Labelled):
    ...     RED = "red", "红灯", "red light"
    >>> Light.RED.zh, Light.RED.en, Light.RED == "red"
    ('红灯', 'red light', True)
    >>> Light.read("红灯") is Light.RED
    True
    """

    zh: str
    en: str

    def __new__(cls, value: str, zh: str = "", en: str = "") -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        member.en = en
        return member

    @property
    def label(self) -> str:
        """中文标签: the Chinese label."""
        return self.zh

    def text(self, lang: str = "zh") -> str:
        """标签文字: the label in ``"zh"`` or ``"en"``."""
        return self.zh if check_language(lang) == "zh" else self.en

    @classmethod
    def read(cls, text: str) -> Self:
        """读取成员: the member with this value, name or label, in either language; else `BadValue`."""
        member = cls._value2member_map_.get(text) if isinstance(text, str) else None
        if isinstance(member, cls):
            return member
        if isinstance(text, str):
            wanted = text.strip().casefold()
            for one in cls:
                names = (one.value, one.name, one.zh, one.en)
                if wanted in (name.casefold() for name in names):
                    return one
        known = ", ".join(f"{member.value} ({member.zh})" for member in cls)
        raise BadValue(f"{text!r} is not a {cls.__name__}; known: {known}")
