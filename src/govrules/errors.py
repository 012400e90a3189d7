"""Errors 错误: one base, and one class for each thing a caller can do about it.

A message says what is wrong, where, and what to do. Every class is also the built-in that a caller
would expect (``LookupError``, ``TypeError`` or ``ValueError``).
"""

from __future__ import annotations

from reprlib import Repr

from attrs import frozen


class GovRulesError(Exception):
    """错误总类: everything that govrules raises on purpose."""


class WrongType(GovRulesError, TypeError):
    """类型不符: a value of a type that can't be read here, such as a string where a day is asked for."""


class BadValue(GovRulesError, ValueError):
    """取值不当: a value of the right type that makes no sense here, such as a negative extension."""


class NotCovered(GovRulesError, LookupError):
    """日历未覆盖: a day before 2004 or past the last day that a published holiday notice covers."""


class UnknownRule(GovRulesError, LookupError):
    """无此规则: no rule, workflow or kind of record has this id; the message lists near matches."""


class NotInForce(GovRulesError, LookupError):
    """当日无有效规定: the rule exists, but no version of it is in force on the day."""


class NotYetInForce(NotInForce):
    """尚未施行: the day lies before the first version of the rule."""


class Repealed(NotInForce):
    """已经废止: the rule was repealed on or before the day."""


class NotAllowed(GovRulesError, ValueError):
    """不得为之: the procedure doesn't allow this step here; the message says why and what is allowed."""


class Undetermined(GovRulesError, ValueError):
    """无法确定: a definite answer was asked for where a fact or a number is missing."""


class BadNotice(GovRulesError, ValueError):
    """放假通知无法读取: the text contradicts itself or has a clause that can't be read."""


class BadDefinition(GovRulesError, ValueError):
    """定义有误: a rule, workflow or register that contradicts itself; only its author meets this."""


# A value is shown in short: a cell may hold a whole page, and an object may be nested without end.
_SHORT = Repr()
_SHORT.maxstring = _SHORT.maxother = 200


@frozen
class Problem:
    """读取问题: one thing wrong with an input record.

    ``row`` counts from 1 (the first record), ``column`` is the column or path, ``value`` what stood
    there, ``expected`` what is expected instead.
    """

    row: int | None
    column: str
    value: object
    expected: str
    record: str = ""

    def __str__(self) -> str:
        where = [] if self.row is None else [f"row {self.row}"]
        if self.record:
            where.append(f"case {self.record}")
        where.append(self.column)
        line = f"{', '.join(where)}: {_SHORT.repr(self.value)}: {self.expected}"
        return line.encode("utf-8", "backslashreplace").decode()  # half a character can't be printed


class BadRecord(GovRulesError, ValueError):
    """记录无法读取: everything that is wrong with the input, all problems at once.

    ``problems`` is a tuple of `Problem`.
    """

    def __init__(self, problems: tuple[Problem, ...] | str) -> None:
        self.problems: tuple[Problem, ...] = () if isinstance(problems, str) else tuple(problems)
        if isinstance(problems, str):
            message = problems
        else:
            count = len(self.problems)
            head = f"{count} problem{'s' if count != 1 else ''} in the input"
            message = "\n".join([head, *(f"- {problem}" for problem in self.problems)])
        super().__init__(message)

    def __reduce__(self) -> tuple[type[BadRecord], tuple[tuple[Problem, ...] | str]]:
        return (BadRecord, (self.problems or str(self),))
