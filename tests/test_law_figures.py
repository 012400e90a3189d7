"""Tests of figures in the law 条文数字测试: the article that a rule cites says its number, read in the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import govrules as gr
from govrules import seed_documents
from govrules.limits.length import Days, Hours, Length, Months, OnDate, WorkingDays, YearlyDate, Years
from govrules.limits.recurrence import Every
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor
from govrules.numerals import to_chinese
from govrules.sources import Citation, Confidence, Instrument

ROOT = Path(__file__).parents[1]
LAW = ROOT.parent / "shared" / "law"
pytestmark = pytest.mark.skipif(not LAW.exists(), reason=f"the texts {LAW} aren't here")

# The day of the snapshot of the texts, and the day on which the seed documents and the texts below were read.
SNAPSHOT, SEEDS_READ = date(2025, 4, 19), date(2026, 11, 22)

# Texts that aren't beside the project: read in copies that name the official page they were taken from.
READ_ELSEWHERE = {
    "环境保护部令第8号": "mee.gov.cn/gzk/gz/202112/t20211210_963694.shtml",
    "环境保护部令第17号": "mee.gov.cn/gzk/gz/202112/t20211210_963741.shtml",
    "环境保护部令第32号": "mee.gov.cn/gzk/gz/202112/t20211211_963792.shtml",
    "生态环境部令第24号": "mee.gov.cn/gzk/gz/202112/t20211210_963770.shtml",
    "国办发〔2018〕118号": "gov.cn/zhengce/content/2019-01/03/content_5354528.htm",
}

# Figures that stand in no article that the version cites, with the reason: rule, start, figure.
ELSEWHERE: dict[tuple[str, str, str], str] = {
    ("powers.licence.renewal.decide", "2004-07-01", "the same day"): "before the validity ends: its last day",
}

VERSIONS = [
    (rule, version)
    for rule in gr.rulebook().rules
    for version in rule.versions
    if version.term is not None
    and version.confidence is Confidence.TEXT_READ
    and version.citation.confidence is Confidence.TEXT_READ
]
LAWS = [(rule, version) for rule, version in VERSIONS if version.citation.instrument.checked == SNAPSHOT]
EACH_LAW = pytest.mark.parametrize(
    ("rule", "version"), LAWS, ids=[f"{rule.id}-{version.since}" for rule, version in LAWS]
)


@EACH_LAW
def test_the_article_says_the_number(rule: Rule, version: Version) -> None:
    term = version.term
    assert term is not None
    text = "\n".join(_text(citation) for citation in _places(version))
    assert text
    figures = [
        (length, recurs)
        for length, recurs in ((term.length, term.recurs), (term.extension, None))
        if length is not None
    ]
    for length, recurs in figures:
        every = recurs if isinstance(recurs, Every) else None
        working = isinstance(length, WorkingDays | Days) and _is_working(length.n, text)
        # The licensing law makes every period of the organ one of working days; other periods it leaves open.
        licensing = "以工作日计算" in text
        natural = isinstance(length, Days) and length.n and every is None
        assert not (natural and (working or (licensing and rule.actor is Actor.OFFICE))), (
            f"{length}: its law counts such days as working days"
        )
        # A contested unit: the article says days, and working days are how they are taken.
        said = _said(length, every, working or licensing or term.contested_unit)
        key = (rule.id, str(version.since), length.text("en"))
        found = re.search(said, re.sub("[^。\n]*指工作日", "", text))
        if key in ELSEWHERE:
            assert found is None, f"{key} is found: no exception is needed"
        else:
            assert found, f"{length} ({said}) isn't in {version.citation.text()}: {text[:400]}"


@EACH_LAW
def test_every_place_that_is_cited_exists(rule: Rule, version: Version) -> None:
    for citation in _places(version):
        if citation.instrument.checked == SNAPSHOT and citation.article is not None:
            assert _text(citation), citation.text()


def test_what_counts_as_read_is_a_text_that_is_here() -> None:
    """A rule whose article was read stands in a text beside the project, in a seed document or in a named copy."""
    other = {
        (rule.id, version.citation.instrument.name())
        for rule, version in VERSIONS
        if version.citation.instrument.checked not in (SNAPSHOT, SEEDS_READ)
    }
    assert other == set()
    seeds = {id(one) for one in vars(seed_documents).values() if isinstance(one, Instrument)}
    copies = {
        version.citation.instrument.number
        for _, version in VERSIONS
        if version.citation.instrument.checked == SEEDS_READ and id(version.citation.instrument) not in seeds
    }
    assert copies == set(READ_ELSEWHERE)
    unknown = {
        version.citation.instrument.name() for _, version in LAWS if not _file(version.citation.instrument)
    }
    assert unknown == set()


def test_exceptions_are_of_rules_that_are_here() -> None:
    assert {(one, since) for one, since, _ in ELSEWHERE} <= {
        (rule.id, str(version.since)) for rule, version in LAWS
    }


def _places(version: Version) -> Iterator[Citation]:
    """The articles in which the figures of a version may stand."""
    yield version.citation
    yield from version.also
    term = version.term
    if term is not None and term.extends is not None:
        yield term.extends.citation
    if term is not None and term.clauses is not None:
        clauses = term.clauses
        own = (clauses.first_day, clauses.working_days, clauses.months, clauses.last_day, clauses.refers)
        yield from (citation for citation in own if citation is not None)


def _is_working(n: int, text: str) -> bool:
    """Whether a clause among the articles makes periods of n days working days."""
    for sentence in re.findall("[^。\n]*指工作日", text):
        if n <= 10 if "十日以内" in sentence else f"“{to_chinese(n)}日”" in sentence:
            return True
    return False


# how a figure is said ----------------------------------------------------------------------------


def _said(length: Length, every: Every | None, day_is_working: bool = False) -> str:
    """A pattern of the words for a length: Arabic or Chinese numerals and the unit."""
    if every is not None:
        return every.period.zh.replace("每季度", "每季度?").replace("每年", "每年|每一?年度?|年度")
    if isinstance(length, YearlyDate):
        end = f"|{length.month}月底" if length.day >= 28 else ""
        return f"(?<!\\d){length.month}月{length.day}日{end}"
    if isinstance(length, OnDate):
        return f"{length.day.year}年{length.day.month}月(底|{length.day.day}日)"
    if length.n == 0:
        return "立即|即时|当日|当场|当天|之日"
    units = {WorkingDays: "个?工作日", Days: "[日天]", Months: "个月", Years: "年", Hours: "个?小时"}
    unit = units[type(length)]
    # Where a clause says which days are working days, the article itself says 日.
    if isinstance(length, WorkingDays) and day_is_working:
        unit = "(个?工作日|日)"
    chinese = to_chinese(length.n)
    numerals = [str(length.n), chinese, *([chinese.replace("二", "两")] if length.n == 2 else [])]
    return f"(?<![\\d一二三四五六七八九十百])({'|'.join(numerals)})({unit})"


def test_how_figures_are_said() -> None:
    """The helpers of this file, by hand: a slip in them would hide one in the rules."""
    cases = [
        (WorkingDays(20), "之日起20个工作日内", "之日起20日内"),
        (WorkingDays(5), "五个工作日", "十五个工作日"),
        (Days(30), "三十日内", "三十个工作日内"),
        (Days(15), "15日内", "115日内"),
        (Months(2), "两个月", "十二个月"),
        (Months(6), "六个月", "六月"),
        (Years(25), "满二十五年", "1925年"),
        (Years(5), "五年", "二十五年"),
        (Hours(24), "24小时内", "48小时内"),
        (Days(0), "应当当场答复", "应当答复"),
        (YearlyDate(1, 31), "每年1月底前", "每年11月31日"),
        (YearlyDate(6, 30), "6月30日", "6月3日"),
    ]
    for length, says, not_says in cases:
        assert re.search(_said(length, None), says), (length, says)
        assert not re.search(_said(length, None), not_says), (length, not_says)


# the texts ---------------------------------------------------------------------------------------

HEADING = re.compile(r"^第([一二三四五六七八九十百零]+)条(之[一二三四五六七八九十])?[\s　]", re.MULTILINE)
ITEM = re.compile(r"[（(]([一二三四五六七八九十]+)[）)]")


@cache
def _index() -> tuple[tuple[str, str, str], ...]:
    """File, title without its edition, document number, of every text."""
    found = []
    for line in (LAW / "INDEX.md").read_text(encoding="utf-8").splitlines():
        cells = [one.strip() for one in line.strip("|").split("|")]
        name = re.fullmatch(r"`(.+\.md)`", cells[0])
        if name:
            title = re.sub(r"（\d{4}(修订|修正)?）$", "", cells[1])
            found.append((name[1], title, cells[2]))
    return tuple(found)


@cache
def _file(instrument: Instrument) -> str:
    """The file of an instrument: by its title, then its number, then the day of promulgation."""
    named = [one for one in _index() if one[1] == instrument.title]
    named = named or [one for one in _index() if instrument.title.endswith(one[1])]  # 代表法 in short
    number = re.search(r"第?(\d+号)|〔\d{4}〕(\d+号)", instrument.number)
    if number and len(named) > 1:
        named = [one for one in named if f"第{number[1]}" in one[2]]
    if len(named) > 1:
        named = [one for one in named if one[0].startswith(str(instrument.promulgated))]
    return named[0][0] if len(named) == 1 else ""


@cache
def _articles(file: str) -> dict[str, str]:
    text = (LAW / file).read_text(encoding="utf-8")
    heads = list(HEADING.finditer(text))
    found = {}
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        body = text[head.end() : following.start() if following else len(text)]
        key = head[1] + (head[2] or "")
        assert key not in found, f"{file} has two articles {key}"
        found[key] = re.split(r"^## ", body, maxsplit=1, flags=re.MULTILINE)[0]
    return found


def _text(citation: Citation) -> str:
    """The words of an article, of its paragraph and item if they are cited; empty where there is none."""
    file = _file(citation.instrument)
    if not file or citation.article is None:
        return ""
    after = citation.part if citation.part.startswith("之") else ""
    article = _articles(file).get(to_chinese(citation.article) + after, "")
    blocks = [one.strip() for one in article.split("\n\n") if one.strip()]
    items = [index for index, block in enumerate(blocks) if ITEM.match(block)]
    paragraphs: list[list[str]] = []
    for index, block in enumerate(blocks):
        # What stands between two items belongs to the first of them.
        between = paragraphs and any(one >= index for one in items) and any(one < index for one in items)
        if between or (index in items and paragraphs):
            paragraphs[-1].append(block)
        else:
            paragraphs.append([block])
    if citation.paragraph is not None:
        paragraphs = paragraphs[citation.paragraph - 1 : citation.paragraph]
    lines = [line for paragraph in paragraphs for line in paragraph]
    if citation.item is not None:
        wanted = to_chinese(citation.item)
        lines = [line for line in lines if (found := ITEM.match(line)) and found[1] == wanted]
    return "\n".join(lines)


def test_the_texts_are_read_by_article() -> None:
    file = "2024-07-10-state-secrets-implementing-regulation.md"
    assert len(_articles(file)) == 74
    articles = {one: len(_articles(one)) for one, _, _ in _index() if "seals" not in one}
    assert all(articles.values()), articles
