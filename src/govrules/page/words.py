"""Words 页面用语: every word that a page adds to what the findings say, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from attrs import frozen

from govrules.calendar.civil import BEIJING
from govrules.labels import Label

WORDS: dict[str, Label] = {
    # head
    "title": Label("办理期限核查报告", "Audit of time limits"),
    "as_of": Label("核查截至", "As of"),
    "as_of_none": Label(
        "未指定截止日，尚未办结的事项不作判断", "no day given: what is still undone isn't judged"
    ),
    "known_on": Label("“当时”指", "Known on"),
    "left_open": Label("尚未办结、未作判断", "Still open, not judged"),
    "items": Label("{n}项", "{n}"),
    "fingerprint": Label("日历指纹", "Calendar fingerprint"),
    "horizon": Label("日历覆盖至", "Calendar covers up to"),
    "version": Label("govrules 版本", "govrules version"),
    "notice": Label(
        "本页由记录自动核查得出，供复核使用；每项结论列明依据和计算过程，以法律文本为准。",
        "Computed from the records, for review: each finding names its article and its count. "
        "The text of the law prevails.",
    ),
    "skip": Label("跳到案件", "Skip to the cases"),
    # tiles
    "summary": Label("概况", "Summary"),
    "cases": Label("案件", "cases"),
    "findings": Label("结论", "findings"),
    "breach": Label("违反", "breaches"),
    "unclear": Label("无法判断", "unclear"),
    "ok": Label("合规", "ok"),
    "unread": Label("未能读取的行", "unreadable rows"),
    # charts
    "charts": Label("分布", "Distribution"),
    "by_rule": Label("按规则", "By rule"),
    "by_organ": Label("按机关", "By organ"),
    "by_year": Label("按起算年份", "By year of start"),
    "chart_numbers": Label("数字依次为：违反 / 无法判断 / 合规", "Numbers: breaches / unclear / ok"),
    "chart_desc": Label(
        "每行一条堆叠横条，右侧依次为违反、无法判断、合规的数量",
        "One stacked bar a row; the numbers are breaches, unclear, ok",
    ),
    "chart_rest": Label("另有{n}项未列出（按违反数排序）", "{n} more not shown (sorted by breaches)"),
    "nameless": Label("未载明", "not stated"),
    "nothing": Label("没有可显示的内容", "nothing to show"),
    # problems
    "problems": Label("未能读取的内容", "Input that couldn't be read"),
    "problems_note": Label(
        "以下各行未纳入核查，请更正后重新核查。",
        "These rows are not part of the audit: mend them and audit again.",
    ),
    "row": Label("行", "Row"),
    "column": Label("列", "Column"),
    "value": Label("所填内容", "Value"),
    "expected": Label("应为", "Expected"),
    # cases
    "case_list": Label("逐案结论", "Case by case"),
    "section_breach": Label("有违反的案件", "Cases with a breach"),
    "section_unclear": Label("无法判断的案件", "Unclear cases"),
    "section_ok": Label("合规的案件", "Cases in order"),
    "section_none": Label("没有可判断事项的案件", "Cases with nothing to judge"),
    "capped": Label(
        "合规案件共{total}件：前{n}件列明细，其余{rest}件见下表。",
        "{total} cases are in order: the first {n} in full, the other {rest} in the table below.",
    ),
    "no_cases": Label("没有案件。", "There are no cases."),
    "state": Label("状态", "State"),
    "organ": Label("机关", "Organ"),
    "case": Label("案件", "Case"),
    "verdict": Label("结论", "Verdict"),
    "events": Label("经过", "Events"),
    "findings_head": Label("事项", "Matter"),
    "and_more": Label("，另{n}项", ", {n} more"),
    "no_findings": Label("没有可判断的事项", "nothing to judge"),
    # findings
    "article": Label("依据", "Basis"),
    "start": Label("起算", "Start"),
    "due": Label("届满日", "Due"),
    "done": Label("办结", "Done"),
    "not_done": Label("尚未办结", "not done"),
    "late": Label("逾期", "Late by"),
    "status": Label("履行情况", "Standing"),
    "then": Label("按当时所知", "As known then"),
    "then_due": Label("届满日{due}", "due {due}"),
    "with_more": Label("{what}（{more}）", "{what} ({more})"),
    "flips": Label("如作其他理解", "Under other readings"),
    "flip": Label("{reading}：{verdict}", "{reading}: {verdict}"),
    "measured": Label("履行日取法", "Day that counts"),
    "explanation": Label("计算过程与依据", "How it is counted, with the articles"),
    "window": Label("{first}至{last}之间", "between {first} and {last}"),
    "not_before": Label("不早于{first}", "not before {first}"),
    "not_after": Label("不晚于{last}", "not after {last}"),
    # strip
    "strip": Label("期间图：{first}至{last}", "Timeline from {first} to {last}"),
    "span": Label("{first}至{last}", "{first} to {last}"),
    "since": Label("{first}起，尚未结束", "since {first}, still running"),
    "paused": Label("扣除", "Not counted"),
    "refused": Label("不予扣除", "Counted all the same"),
    "extension": Label("延长", "Extension"),
    "overdue": Label("逾期", "Overdue"),
    "window_name": Label("届满日可能区间", "Window of the due date"),
    "holidays": Label("放假", "Holidays"),
    "worked": Label("调休上班", "Made-up working days"),
    "uncovered": Label("日历未覆盖", "Past the calendar"),
    "open_day": Label("待下年度通知确定", "still open to the next notice"),
    "hours_bar": Label("时限图：{first}至{last}", "Time scale from {first} to {last}"),
    "no_strip": Label("没有可画出的届满日。", "There is no due date to draw."),
    # legend
    "legend": Label("图例", "Legend"),
    "legend_number": Label("工作日或计入日（下为计数）", "counted day, with its number"),
    "legend_extended": Label("延长期内（+计数）", "extension, counted with +"),
    # filter
    "filter": Label("筛选", "Filter"),
    "search": Label("案号或机关", "case id or organ"),
    "all_organs": Label("全部机关", "all organs"),
    "shown": Label("显示", "shown"),
    "none_verdict": Label("无结论", "no verdict"),
}

FESTIVALS = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
    "抗战胜利纪念日": "Victory Day",
}

_WEEKDAYS = {"zh": "一二三四五六日", "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@frozen
class Words:
    """页面用语: the words of one language; call it with a key and the values to fill in."""

    lang: str

    def __call__(self, key: str, **values: object) -> str:
        """用语: the words under this key."""
        words = WORDS[key].text(self.lang)
        return words.format(**values) if values else words

    @property
    def colon(self) -> str:
        """冒号: what stands between a name and its value."""
        return "：" if self.lang == "zh" else ": "

    def head(self, said: str) -> str:
        """句首: a label as a line begins with it, in English with a capital."""
        if self.lang == "zh":
            return said
        return "OK" if said == "ok" else said[:1].upper() + said[1:]

    def joined(self, parts: Iterable[str]) -> str:
        """列举: several values one after another."""
        return ("；" if self.lang == "zh" else "; ").join(parts)

    def day(self, value: date) -> str:
        """日期: a day with its weekday, or an instant in Beijing time."""
        if isinstance(value, datetime):
            return self.moment(value)
        weekday = _WEEKDAYS[self.lang][value.weekday()]
        return f"{value}（周{weekday}）" if self.lang == "zh" else f"{weekday} {value}"

    def moment(self, value: date | None) -> str:
        """时刻: a day as it is, an instant to the minute in Beijing time, and a word for a day not recorded."""
        if value is None:
            return "日期未载明" if self.lang == "zh" else "day not recorded"
        if not isinstance(value, datetime):
            return value.isoformat()
        return f"{value if value.tzinfo is None else value.astimezone(BEIJING):%Y-%m-%d %H:%M}"

    def month(self, value: date, year: bool) -> str:
        """月份: the month, with its year if asked."""
        if self.lang == "zh":
            return f"{value.year}年{value.month}月" if year else f"{value.month}月"
        return f"{_MONTHS[value.month - 1]} {value.year}" if year else _MONTHS[value.month - 1]

    def span(self, first: date, last: date | None) -> str:
        """时段: first and last day, one day alone, or a time that still runs."""
        if last is None:
            return self("since", first=self.moment(first))
        if first == last:
            return self.moment(first)
        return self("span", first=self.moment(first), last=self.moment(last))

    def bounds(self, first: date | None, last: date | None) -> str:
        """区间: what is known of a date that isn't fixed."""
        if first is not None and first == last:
            return self.moment(first)
        if first is not None and last is not None:
            return self("window", first=self.moment(first), last=self.moment(last))
        if first is not None:
            return self("not_before", first=self.moment(first))
        return "" if last is None else self("not_after", last=self.moment(last))

    def festival(self, name: str) -> str:
        """节日名称: a festival of a notice, joined festivals one by one."""
        if self.lang == "zh":
            return name
        return " & ".join(FESTIVALS.get(part, part) for part in name.split("、"))
