"""Assumptions 推定: what is taken for granted of a holiday notice that isn't published yet.

The numbers are the extremes of the notices for 2008 to 2026 as first published, plus one day for the
longest long run and for the lead; ``tests/calendar/backtest.py`` draws them again and a test compares.
``near`` is a choice. See ``docs/explanation/provisional-deadlines.md``.
"""

from __future__ import annotations

from govrules.calendar.layers import HORIZON_OPENS
from govrules.calendar.possible_arrangements import Assumptions, Run, Statement

# festival, from year, shortest and longest run | usual length, usual days before the first statutory day,
# usual worked weekend days: the last three move the estimate and never the ends of a window.
RUNS = (
    Run("元旦", 2000, 1, 3, 3, 0, 1),
    Run("春节", 2000, 7, 10, 7, 0, 2),
    Run("春节", 2014, 7, 10, 7, 1, 2),
    Run("春节", 2024, 7, 10, 8, 1, 2),
    Run("春节", 2025, 7, 10, 8, 0, 2),
    Run("清明节", 2008, 1, 3, 3, 0, 1),
    Run("劳动节", 2000, 7, 10, 7, 0, 2),
    Run("劳动节", 2008, 1, 5, 3, 0, 1),
    Run("劳动节", 2020, 1, 5, 5, 0, 2),
    Run("端午节", 2008, 1, 3, 3, 0, 1),
    Run("中秋节", 2008, 1, 3, 3, 0, 1),
    Run("国庆节", 2000, 7, 10, 7, 0, 2),
)

ASSUMED = Assumptions(
    runs=RUNS,
    joint=Run("中秋节、国庆节", 2000, 7, 10, 8, 0, 2),
    lead=3,
    worked=2,
    near=14,
    opens=HORIZON_OPENS,
)

STATEMENTS = (
    Statement(
        "certain",
        (),
        "周六、周日以及现行放假办法规定的法定节假日为休息日，但通知调整为上班的周末除外。",
        "Saturdays, Sundays and the statutory holidays of the law in force are rest days, "
        "except weekend days that a notice makes working days.",
    ),
    Statement(
        "balance",
        (),
        "每个节日放假占用的工作日天数，等于其法定节假日天数加上为其调休上班的周末天数。",
        "The weekdays off for a festival are as many as its statutory days "
        "plus the weekend days worked for it.",
    ),
    Statement(
        "run",
        ("runs",),
        "每个节日的放假日连成一段并包含其法定节假日：一般不超过3天，劳动节不超过5天，春节、国庆节7至10天。",
        "The days off of a festival form one unbroken run that holds its statutory days: at most 3 days, "
        "Labour Day at most 5, Spring Festival and National Day 7 to 10.",
    ),
    Statement(
        "lead",
        ("lead",),
        "连休最早在首个法定节假日的前3天开始。",
        "The run begins at most 3 days before the first statutory day.",
    ),
    Statement(
        "worked",
        ("worked",),
        "每个节日（或合为一段的连休）最多调休2个周末日上班。",
        "At most 2 weekend days are worked for one festival, or for one run that festivals share.",
    ),
    Statement(
        "nearest",
        (),
        "调休上班的周末日，位于连休之前或之后最近的、未被连休全部占用的周末。",
        "Weekend days worked for a festival lie in the nearest weekend before or after its run "
        "that isn't wholly taken by a run.",
    ),
    Statement(
        "joint",
        ("near", "joint"),
        "法定节假日相距不超过14天的节日合并计算调休，并可合为一段7至10天的连休。",
        "Festivals whose statutory days are at most 14 days apart settle their balance together "
        "and may share one run of 7 to 10 days.",
    ),
    Statement(
        "december",
        ("opens",),
        "某年的放假通知不改变上一年12月25日之前的日子。",
        "The notice for a year changes no day before 25 December of the year before.",
    ),
)
