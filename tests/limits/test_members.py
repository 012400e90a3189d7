"""枚举成员: the values are stored and written by others, the labels are shown; none changes by accident."""

from __future__ import annotations

import pytest

from govrules.calendar.days import DayKind
from govrules.labels import Labelled
from govrules.limits.due import Certainty
from govrules.limits.term import Actor, Bound, Direction, Measure, Roll, Starts

MEMBERS = {
    Certainty: {
        "final": ("确定", "final"),
        "provisional": ("暂定", "provisional"),
        "indeterminate": ("无法确定", "indeterminate"),
    },
    Actor: {
        "office": ("机关", "office"),
        "citizen": ("公民、法人或者其他组织", "citizen or organisation"),
    },
    Starts: {
        "day_after": ("次日起算", "the starting day isn't counted"),
        "same_day": ("当日起算", "the starting day is the first day"),
        "instant": ("即时起算", "from the moment"),
    },
    Roll: {
        "next_workday": ("顺延至休息日结束的次日", "moves to the next working day"),
        "by_analogy": ("未作规定，类推顺延", "not written, moves by analogy"),
        "stays": ("不顺延", "stays"),
        "silent": ("法律未作规定", "the law is silent"),
    },
    Measure: {
        "dated": ("落款日", "the day it is dated"),
        "sent": ("发出日", "the day it is sent"),
        "delivered": ("送达日", "the day it is delivered"),
        "done": ("办理日", "the day it is done"),
    },
    Bound: {
        "latest": ("最迟", "to be done by then"),
        "shortest": ("不少于", "must have run before it may end"),
        "lasting": ("存续至", "holds through that day"),
        "starting": ("起算之日", "fixes the day from which another period counts"),
        "no_limit": ("不设期限", "sets no time limit"),
    },
    Direction: {
        "forward": ("向后计算", "after the trigger"),
        "backward": ("向前倒算", "back from the trigger"),
    },
    DayKind: {
        "workday": ("工作日", "working day"),
        "weekend": ("周休息日", "weekly rest day"),
        "statutory_holiday": ("法定节假日", "statutory holiday"),
        "rest_by_notice": ("调休放假日", "rest day by notice"),
        "made_up_workday": ("调休上班日", "made-up working day"),
        "local_rest": ("地方休息日", "local rest day"),
    },
}


@pytest.mark.parametrize("members", MEMBERS, ids=lambda members: members.__name__)
def test_values_and_labels(members: type[Labelled]) -> None:
    assert {one.value: (one.zh, one.en) for one in members} == MEMBERS[members]
    assert [one.name.lower() for one in members] == list(MEMBERS[members])
