"""Tests of the page 报告页测试: structure, safety, both languages, size."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from tests.page.standins import KIND, REPLY, Happened, Matter, State, check, finding, report

import govrules as gr
from govrules.errors import BadValue, Problem
from govrules.findings import Verdict
from govrules.labels import Label
from govrules.page import render
from govrules.page.cases import WHOLE
from govrules.page.words import WORDS

VOID = {"meta", "br", "input"}
# Shapes are closed in one tag, as SVG allows.
CLOSED = {"path", "rect", "circle", "line", "use"}


class Page(HTMLParser):
    """A page taken apart: every tag with its attributes, its text, and tags left open."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in CLOSED:
            self.wrong.append(f"<{tag}/>")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data):
        if not self.open or self.open[-1] not in ("style", "script"):
            self.text += data + "\n"

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]

    def classed(self, name: str) -> int:
        return sum(name in (attrs.get("class") or "").split() for _, attrs in self.tags)


OK = finding("OK-1", REPLY.due(date(2025, 3, 3)), date(2025, 3, 20))
BREACH = finding("B-1", REPLY.due(date(2024, 9, 20)), date(2024, 10, 25), days_late=2)
UNCLEAR = finding(
    "U-1", gr.rule("disclosure.application.correction_notice").due(date(2018, 3, 1)), date(2018, 3, 20)
)
MIXED = report(OK, UNCLEAR, BREACH)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("given", [MIXED, report()], ids=["mixed", "empty"])
def test_the_page_is_well_formed(given, lang):
    page = Page(render(given, lang))
    assert page.wrong == []
    assert page.open == []
    assert [tag for tag, _ in page.tags][:2] == ["html", "head"]
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_doctype_and_language():
    assert render(MIXED).startswith('<!doctype html>\n<html lang="zh-CN">')
    assert render(MIXED, "en").startswith('<!doctype html>\n<html lang="en">')
    with pytest.raises(BadValue, match="'zh' or 'en'"):
        render(MIXED, "fr")


# nothing is loaded -----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_loaded(lang):
    html = render(report(OK, BREACH, check("C-1")), lang)
    page = Page(html)
    assert "http:" not in html
    assert "https:" not in html
    assert "@import" not in html
    assert "//" not in html.replace("</", "")
    assert not {"link", "img", "iframe", "object", "embed", "base"} & {tag for tag, _ in page.tags}
    for _, attrs in page.tags:
        assert "src" not in attrs
        assert "style" not in attrs
        assert not any(name.startswith("on") for name in attrs)
        assert (attrs.get("href") or "#").startswith("#")
    assert set(re.findall(r"url\(([^)]*)\)", html)) <= {"#hatch", "#doubt"}


def test_the_policy_allows_only_the_own_style_and_script():
    html = render(MIXED)
    policy = next(one["content"] for one in Page(html).named("meta") if one.get("http-equiv"))
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


# escaping --------------------------------------------------------------------------------------

EVIL = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>"


def test_every_value_is_escaped():
    one = finding(
        EVIL,
        REPLY.due(date(2025, 3, 3), pauses=(gr.Pause(date(2025, 3, 5), date(2025, 3, 6), EVIL),)),
        date(2025, 5, 20),
        organ=EVIL,
        reason=Label(EVIL, EVIL),
        label=Label(EVIL, EVIL),
        flips=((EVIL, Label(EVIL, EVIL), Verdict.OK),),
    )
    record = Matter(EVIL, EVIL, events=(Happened(date(2025, 3, 3), Label(EVIL, EVIL)),))
    problems = (Problem(1, EVIL, EVIL, EVIL, EVIL),)
    given = report(one, records=(record,), problems=problems)
    for lang in ("zh", "en"):
        html = render(given, lang)
        page = Page(html)
        assert html.count("<script>") == 1
        assert "<img" not in html
        assert page.wrong == []
        assert {attrs["data-o"] for _, attrs in page.tags if "data-o" in attrs} == {EVIL}
        assert page.text.count(EVIL) >= 10


def test_a_lone_surrogate_and_control_characters_can_be_written():
    html = render(report(finding("a\ud800\x00b", REPLY.due(date(2025, 3, 3)), date(2025, 3, 20))))
    assert "a\ufffd\ufffdb" in html.encode("utf-8").decode("utf-8")


# contents --------------------------------------------------------------------------------------


def test_head_and_tiles_tell_what_the_report_rests_on():
    problems = (Problem(3, "received", "2024-13-01", "a day", "X"), Problem(3, "organ", None, "a name", "X"))
    page = Page(render(report(OK, BREACH, problems=(*problems, Problem(9, "id", "", "an id"))), "en"))
    for words in ("2026-10-01", gr.CHINA.fingerprint, gr.__version__, "2024-13-01", "a day", "an id"):
        assert words in page.text
    numbers = re.findall(r"<dd>(\d+)</dd></div>", render(report(OK, BREACH, problems=problems)))
    assert numbers[:6] == ["2", "2", "1", "0", "1", "1"]


def test_without_a_day_the_page_says_that_open_matters_are_not_judged():
    assert WORDS["as_of_none"].zh in render(report(OK, as_of=None))


def test_sections_come_with_breaches_first():
    html = render(report(OK, UNCLEAR, BREACH, records=(Matter("N-1"),)))
    text = Page(html).text
    places = [text.index(WORDS[f"section_{name}"].zh) for name in ("breach", "unclear", "ok", "none")]
    assert places == sorted(places)
    assert list(re.findall(r'data-v="(\w+)"', html)) == ["breach", "unclear", "ok", "none"]


def test_a_breach_shows_dates_article_reason_and_count():
    flips = (("receipt_next_workday", Label("下一工作日收到", "received the next working day"), Verdict.OK),)
    given = finding(
        "B-2",
        REPLY.due(date(2024, 9, 20)),
        date(2024, 10, 25),
        days_late=2,
        flips=flips,
        verdict_then=Verdict.OK,
        due_then=date(2024, 10, 28),
    )
    events = (
        Happened(date(2024, 9, 20), Label("收到申请", "received")),
        Happened(date(2026, 12, 1), Label("此后", "later")),
    )
    page = Page(render(report(given, records=(Matter("B-2", events=events[:1]),)), "zh"))
    for words in (
        "2024-10-23（周三）",
        "2024-10-25（周五）",
        "2个工作日",
        "第三十三条第二款",
        "下一工作日收到：合规",
    ):
        assert words in page.text
    for words in (
        "receipt_next_workday",
        "合规（届满日2024-10-28）",
        "收到申请",
        State.REPLIED.zh,
        "结论：依申请公开答复期限",
    ):
        assert words in page.text
    later = Page(render(report(given, records=(Matter("B-2", events=events),)), "zh")).text
    assert "此后" not in later
    assert State.REPLIED.zh not in later


def test_charts_have_names_labels_and_numbers():
    page = Page(render(report(OK, BREACH, UNCLEAR, *(check(f"C-{n}") for n in range(3))), "en"))
    charts = [attrs for attrs in page.named("svg") if attrs.get("role") == "img"]
    assert [one["aria-labelledby"] for one in charts] == [
        "rules-t rules-d",
        "organs-t organs-d",
        "years-t years-d",
    ]
    assert "4 / 1 / 1" in page.text
    assert "3 / 0 / 0" in page.text


def test_twelve_organs_are_drawn_and_the_rest_counted():
    due = REPLY.due(date(2025, 3, 3))
    page = Page(
        render(report(*(finding(f"{n}", due, date(2025, 3, 20), organ=f"第{n}局") for n in range(20))))
    )
    assert "另有8项未列出" in page.text


# languages -------------------------------------------------------------------------------------


def test_every_word_has_both_languages():
    for key, label in WORDS.items():
        assert label.zh, key
        assert not re.search("[A-Za-z]", re.sub(r"{\w+}|govrules", "", label.zh)), key
        assert label.en.isascii(), key
        assert sorted(re.findall(r"{\w+}", label.zh)) == sorted(re.findall(r"{\w+}", label.en)), key


def test_the_page_adds_no_chinese_to_english():
    given = report(OK, BREACH, check("C-1"), records=())
    html = render(given, "en")
    main = re.sub(r"<details>.*?</details>|<title>.*?</title>", "", html, flags=re.DOTALL)
    left = set(re.findall("[\u4e00-\u9fff]+", Page(main).text))
    # Organs and document numbers are proper names.
    assert left <= {"市财政局", "国务院令第", "号", "演示"}


def test_the_page_adds_no_english_to_chinese():
    html = render(report(OK, BREACH, UNCLEAR))
    main = re.sub(r"<details>.*?</details>", "", html, flags=re.DOTALL)
    words = set(re.findall("[A-Za-z]{3,}", Page(main).text))
    assert words <= {"govrules", "disclosure", "application", *re.findall("[a-z]{3,}", gr.CHINA.fingerprint)}


# scale -----------------------------------------------------------------------------------------


def test_many_cases_in_order_become_rows_and_the_page_stays_small():
    due = REPLY.due(date(2025, 3, 3))
    late = [finding(f"B-{n}", due, date(2025, 5, 20)) for n in range(100)]
    fine = [finding(f"OK-{n}", due, date(2025, 3, 20)) for n in range(900)]
    html = render(report(*fine, *late))
    page = Page(html)
    assert page.classed("case") == 100 + WHOLE
    assert page.classed("strip") == 100 + WHOLE
    assert len([one for one in page.named("tr") if "data-v" in one]) == 900 - WHOLE
    assert WORDS["capped"].zh.format(total=900, n=WHOLE, rest=700) in page.text
    assert len(html.encode()) < 3_000_000


def test_a_finding_without_a_record_is_still_shown():
    page = Page(render(report(BREACH, records=())))
    assert "B-1" in page.text
    assert page.classed("case") == 1


def test_the_kind_of_a_record_is_shown_by_its_label():
    class Kind:
        name = KIND
        label = Label("依申请公开", "disclosure on application")

    html = render(report(BREACH, records=(Matter("B-1", kind=Kind()),)))
    assert "依申请公开 · " in Page(html).text
    assert Page(html).classed("case") == 1
