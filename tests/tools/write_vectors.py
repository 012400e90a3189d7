"""Test vectors 测试向量: writes docs/vectors/*.json from the reference table, without govrules.

    python tests/tools/write_vectors.py            # write the files
    python tests/tools/write_vectors.py --check    # exit 1 if they would change

Reads ../shared/rules/deadlines.csv and counts with count_by_paper.py. Trigger days are picked by a hash of
the rule's id, so the files are the same on every machine. Nothing here may import govrules. What the table
doesn't hold as a column (whose period it is, what never rolls, names of pauses) stands in the tables below.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

import count_by_paper as paper

ROOT = Path(__file__).parents[2]
TABLE = ROOT.parent / "shared" / "rules" / "deadlines.csv"
TARGET = ROOT / "docs" / "vectors"
ONE = timedelta(1)

# No count may need a day after this: the notice of the next year can still bind the last week.
LAST_USED = date(paper.LAST_DAY.year, 12, 24)

# Rows that say how often, not by when: no vector for now.
RECURRING = {
    ("disclosure.water.drinking_quarterly", "2018-01-01"),
    ("disclosure.environment.yearly_report_to_congress", "2015-01-01"),
    ("disclosure.leader_hears_report", "2017-01-01"),
    ("disclosure.quarterly.haikou", ""),
    ("petitions.annual_report", "2022-05-01"),
    ("archives.secrecy.review", "2024-05-01"),
}

# Whose period it is where the law is silent on a last day that is a rest day: theirs rolls by default,
# an office's own doesn't. Every actor of the table that isn't named here is an office.
CITIZENS = {
    "applicant",
    "applicant or interested person",
    "builder",
    "citizen, legal person",
    "claimant",
    "enterprise",
    "enterprise named by the bureau",
    "holder",
    "key polluter",
    "listed enterprise",
    "party",
    "petitioner",
    "polluter",
    "registered unit",
    "third party",
}

# Not periods to act in: something holds, is kept or is barred through a day, or may last no longer, so its last day
# never moves.
LASTING = {
    "archives.secrecy.period.confidential",
    "archives.secrecy.period.secret",
    "archives.secrecy.period.top_secret",
    "documents.normative.validity",
    "documents.normative.validity.interim",
    "powers.compulsion.seizure",
    "powers.eia.validity",
    "powers.penalty.limitation",
    "powers.penalty.limitation.harm",
    "powers.permit.records",
    "powers.permit.validity",
}

# Rows in doubt: the table says "none" where another law, or the purpose, speaks for something else. No
# vector of theirs ends on a rest day (docs/vectors/README.md says why).
DOUBTFUL_ROLL = {
    "remedies.litigation.inaction.wait",
    "remedies.reconsideration.apply.inaction",
}

# Grounds of pauses: the words of the column suspended_by, and the short names of the vectors for them.
LICENCE_GROUNDS = (
    ("hearing", "hearing"),
    ("tender", "tender"),
    ("auction", "auction"),
    ("inspection", "inspection"),
    ("testing", "testing"),
    ("quarantine", "quarantine"),
    ("appraisal", "appraisal"),
    ("expert_review", "expert review"),
)
THIRD_PARTY = ("third_party", "consulting third party")
OTHER_ORGAN = ("other_organ", "consulting other organs")
GROUNDS = {
    "consulting third party": (THIRD_PARTY,),
    "consulting third party and other organs": (THIRD_PARTY, OTHER_ORGAN),
    "consulting third party and other organs (art.33 para.3)": (THIRD_PARTY, OTHER_ORGAN),
    "hearing": (("hearing", "hearing"),),
    "pollution damage assessment": (("damage_assessment", "pollution damage assessment"),),
    "expert consultation": (("expert_consultation", "expert consultation"),),
    "hearing, tender, auction, inspection, testing, quarantine, appraisal, expert review "
    "(art.45; time told in writing)": LICENCE_GROUNDS,
    "as art.45": LICENCE_GROUNDS,
    "ministry level: hearing, expert review, technical assessment (Order 14)": (
        ("ministry_hearing", "hearing"),
        ("ministry_expert_review", "expert review"),
        ("ministry_technical_assessment", "technical assessment"),
    ),
    "hearing, announcement, testing etc. (unsure)": (
        ("hearing", "hearing"),
        ("announcement", "announcement"),
        ("testing", "testing"),
    ),
    "testing, inspection, quarantine, appraisal": (
        ("testing", "testing"),
        ("inspection", "inspection"),
        ("quarantine", "quarantine"),
        ("appraisal", "appraisal"),
    ),
    "force majeure or other good reason": (
        ("force_majeure", "force majeure"),
        ("good_reason", "other good reason"),
    ),
    "force majeure and causes not one's own (art.48)": (
        ("force_majeure", "force majeure"),
        ("other_cause", "causes not one's own"),
    ),
    "correction, appraisal, site inspection, agreement on competence (regulation 29, 30, 34, 37); "
    "stay (regulation 41)": (
        ("correction", "correction"),
        ("appraisal", "appraisal"),
        ("site_inspection", "site inspection"),
        ("competence", "agreement on competence"),
        ("stay", "stay"),
    ),
    "stay (art.39)": (("stay", "stay"),),
    "correction, appraisal, site inspection, agreement on competence (regulation 29, 30, 34, 37); stay (art.39)": (
        ("stay", "stay"),
        ("correction", "correction"),
        ("appraisal", "appraisal"),
        ("site_inspection", "site inspection"),
        ("competence", "agreement on competence"),
    ),
    "custody; obstacle in the last six months": (("custody", "custody"),),
    # Written in this column, but about another period than the row's own: no pause of the row.
    "correction time is outside the review period": (),
    "main case is stayed": (),
}
# The instrument that names these pauses is younger than the law: the ministry's order 14, the regulation of 2007.
PAUSES_SINCE = {
    "remedies.reconsideration.decide": date(2007, 8, 1),
    "powers.eia.report.approve": date(2021, 1, 1),
    "powers.eia.form.approve": date(2021, 1, 1),
}

# Later versions that take periods still running: the rule and its older version, the day on which the next
# one starts, and triggers of the older version whose periods then still ran. Article 26 of the interpretation
# of 2015 says so for suits; article 27 of the Archives Law opens every archive, whenever formed, at 25 years.
TAKEN_OVER = {
    ("remedies.litigation.sue", "1990-10-01"): (date(2015, 5, 1), (date(2015, 3, 10), date(2015, 4, 30))),
    ("remedies.litigation.sue.after_review", "1990-10-01"): (date(2015, 5, 1), (date(2015, 4, 20),)),
    ("remedies.litigation.sue.review_silent", "1990-10-01"): (date(2015, 5, 1), (date(2015, 4, 30),)),
    ("remedies.litigation.sue.review_first_refused", "1999-10-01"): (date(2015, 5, 1), (date(2015, 4, 25),)),
    ("archives.open", "1999-06-07"): (
        date(2021, 1, 1),
        (date(1999, 6, 7), date(2004, 2, 29), date(2020, 12, 31)),
    ),
}


def beside(
    rule: str,
    length: str,
    unit: str,
    instrument: str,
    article: str,
    since: str = "",
    until: str = "",
    **cells: str,
) -> dict[str, str]:
    """A row in the columns of the table; further columns as ``cells``, an office's own period by default."""
    return {
        "rule_id": rule,
        "length": length,
        "unit": unit,
        "instrument_zh": instrument,
        "article": article,
        "effective_from": since,
        "effective_to": until,
        "actor": "administrative organ",
        "counting_start": "same_day" if length == "0" else "day_after",
        "end_roll": "none",
        **cells,
    }


REGULATION_2019 = "政府信息公开条例（2019修订）"
LETTER_2015 = "国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释"
CHONGQING_2010 = "关于进一步加强全市环保系统政务公开工作的意见"
YUNFU_2017 = "云浮市环境保护局全面推进政务公开工作方案"
HEALTH_SYSTEM = "卫生系统政务公开工作意见"
SERVICE_CENTRE = "优化政务服务环境整改方案"
CODE = {
    "instrument": "生态环境法典",
    "since": "2026-08-15",
    "document_number": "主席令第70号（2026）",
}
CONSTRUCTION = {
    "instrument": "建设项目环境保护管理条例",
    "since": "2026-08-15",
    "document_number": "国务院令第253号（682号修订）",
}
ORDER_24 = {
    "instrument": "企业环境信息依法披露管理办法",
    "since": "2022-02-08",
    "document_number": "生态环境部令第24号",
}
HOTLINE = {
    "instrument": "环保举报热线工作管理办法",
    "since": "2011-03-01",
    "document_number": "环境保护部令第15号",
}
SIMPLE = {
    "instrument": "信访事项简易办理办法",
    "since": "2022-07-17",
    "document_number": "国信办发〔2022〕17号",
}
AT_THE_MINISTRY = "ministry level: hearing, expert review, technical assessment (Order 14)"
NATURAL = "natural days by the words"
LOST = "force majeure and causes not one's own (art.48)"

# Rules and versions beside the table, each from its article or from the seed document (../shared/seeds).
MORE = (
    beside(
        "disclosure.application.reply.after_payment",
        "20",
        "workday",
        REGULATION_2019,
        "33",
        "2021-01-01",
        document_number="国务院令第711号",
        extension_max="20",
        extension_unit="workday",
        suspended_by="consulting third party and other organs",
    ),
    beside(
        "disclosure.application.confirm_same_day",
        "0",
        "calendar_day",
        LETTER_2015,
        "1(2)",
        "2015-11-18",
        "2019-05-14",
        document_number="国办公开办函〔2015〕207号",
    ),
    # Time lost without one's fault isn't counted since the litigation law of 2014 (art. 48), whatever law sets the period.
    beside(
        "remedies.litigation.sue.review_first_refused",
        "15",
        "calendar_day",
        "行政复议法（1999/2009/2017）",
        "19",
        "2015-05-01",
        "2023-12-31",
        document_number="主席令第16号",
        end_roll="next_workday",
        suspended_by=LOST,
    ),
    beside(
        "remedies.litigation.sue.review_first_refused",
        "15",
        "calendar_day",
        "行政复议法（2023）",
        "34",
        "2024-01-01",
        document_number="主席令第9号",
        end_roll="next_workday",
        suspended_by=LOST,
    ),
    # Since then art. 23 of the law of 2023 sends these to reconsideration first.
    beside(
        "remedies.litigation.sue",
        "6",
        "month",
        "行政诉讼法",
        "46",
        "2024-01-01",
        document_number="主席令第71号（2017修正）",
        end_roll="next_workday",
        suspended_by=LOST,
    ),
    beside(
        "remedies.litigation.inaction.wait",
        "2",
        "month",
        "行政诉讼法",
        "47",
        "2024-01-01",
        document_number="主席令第71号（2017修正）",
    ),
    beside(
        "remedies.litigation.inaction.sue",
        "6",
        "month",
        "最高人民法院关于适用《行政诉讼法》的解释",
        "66",
        "2024-01-01",
        document_number="法释〔2018〕1号",
        end_roll="next_workday",
        suspended_by=LOST,
    ),
    beside(
        "remedies.compensation.claim",
        "2",
        "year",
        "国家赔偿法",
        "39",
        "2010-12-01",
        document_number="主席令第68号（2012修正）",
        actor="claimant",
        end_roll="next_workday",
        suspended_by="custody; obstacle in the last six months",
        note="by analogy",
    ),
    # The law on assessment before the regulation of 2017: the same numbers.
    beside(
        "powers.eia.recheck",
        "10",
        "calendar_day",
        "环境影响评价法",
        "24",
        "2003-09-01",
        "2017-09-30",
        document_number="主席令第77号（2018修正）",
        note=NATURAL,
    ),
    beside(
        "powers.eia.validity",
        "5",
        "year",
        "环境影响评价法",
        "24",
        "2003-09-01",
        "2017-09-30",
        document_number="主席令第77号（2018修正）",
        actor="builder",
    ),
    # The law of 1996, from general knowledge of its text.
    beside(
        "powers.penalty.limitation",
        "2",
        "year",
        "行政处罚法（1996）",
        "29",
        "1996-10-01",
        "2021-07-14",
        document_number="主席令第63号",
    ),
    # The law of 1989 and the interpretation of 2000, from general knowledge of their texts.
    beside(
        "remedies.litigation.sue.not_told",
        "2",
        "year",
        "最高人民法院关于执行《行政诉讼法》若干问题的解释",
        "41",
        "2000-03-10",
        "2018-02-07",
        document_number="法释〔2000〕8号",
        end_roll="next_workday",
    ),
    *(
        beside(
            rule,
            length,
            "calendar_day",
            "行政诉讼法（1989）",
            article,
            "1990-10-01",
            "2015-04-30",
            document_number="主席令第16号（1989）",
            end_roll="next_workday",
        )
        for rule, length, article in (
            ("remedies.litigation.sue.after_review", "15", "38"),
            ("remedies.litigation.sue.review_silent", "15", "38"),
            ("remedies.litigation.appeal.judgment", "15", "58"),
            ("remedies.litigation.appeal.ruling", "10", "58"),
        )
    ),
    # The code of 2026, in place of the laws on the environment and on assessment.
    beside("disclosure.eia.report_full_text", "", "", article="103", **CODE),
    beside(
        "reporting.incident.report.enterprise",
        "",
        "",
        article="121",
        actor="enterprise",
        **CODE,
    ),
    beside(
        "powers.eia.report.approve",
        "60",
        "calendar_day",
        article="102",
        suspended_by=AT_THE_MINISTRY,
        note=NATURAL,
        **CODE,
    ),
    beside(
        "powers.eia.form.approve",
        "30",
        "calendar_day",
        article="102",
        suspended_by=AT_THE_MINISTRY,
        note=NATURAL,
        **CODE,
    ),
    beside("powers.eia.recheck", "10", "calendar_day", article="12", note=NATURAL, **CONSTRUCTION),
    beside("powers.eia.validity", "5", "year", article="12", actor="builder", **CONSTRUCTION),
    # Order 24 of 2021: further limits of arts. 9, 20 and 23. "3月底前", "4月底前": the last day of the month.
    beside(
        "disclosure.enterprise.list.draft_display", "10", "workday", article="9", note="MINIMUM", **ORDER_24
    ),
    beside("disclosure.enterprise.list.send_to_province", "10", "workday", article="9", **ORDER_24),
    beside("disclosure.enterprise.list.send_to_ministry", "04-30", "fixed_date", article="9", **ORDER_24),
    beside(
        "disclosure.enterprise.disclose.before_list",
        "10",
        "workday",
        article="20",
        actor="listed enterprise",
        **ORDER_24,
    ),
    beside("disclosure.enterprise.summary.city", "03-31", "fixed_date", article="23", **ORDER_24),
    beside("disclosure.enterprise.summary.province", "04-30", "fixed_date", article="23", **ORDER_24),
    # One day for every organ in 2007.
    beside(
        "disclosure.annual_report.government",
        "03-31",
        "fixed_date",
        "政府信息公开条例",
        "31",
        "2008-05-01",
        "2019-05-14",
        document_number="国务院令第492号",
    ),
    # Order 15 of 2010: acceptance and passing on.
    beside("petitions.hotline.accept_notice", "15", "calendar_day", article="8", **HOTLINE),
    beside("petitions.hotline.forward", "3", "workday", article="9", **HOTLINE),
    # The trial measures of 2016, by a press report; the numbers of the measures of 2022 weren't seen.
    beside(
        "petitions.simple.forward",
        "1",
        "workday",
        "信访事项简易办理办法（试行）",
        "",
        "2016-07-01",
        "2022-07-16",
        document_number="国信发〔2016〕8号",
    ),
    *(
        beside(f"petitions.simple.{one}", "", "", article="", **SIMPLE)
        for one in ("accept", "handle", "forward")
    ),
    beside(
        "documents.rulemaking.file",
        "30",
        "calendar_day",
        "法规规章备案条例",
        "3",
        "2018-05-01",
        "2024-10-31",
        document_number="国务院令第337号",
    ),
    # Art. 32 in the text as amended by Order 695, which was read.
    beside(
        "documents.rulemaking.entry_into_force",
        "30",
        "calendar_day",
        "规章制定程序条例（2017修订）",
        "32",
        "2018-05-01",
        document_number="国务院令第322号（695号修订）",
        note="MINIMUM",
    ),
    beside(
        "remedies.reconsideration.first.disclosure",
        "",
        "",
        "行政复议法（2023）",
        "23(1)(4)",
        "2025-06-01",
        document_number="主席令第9号",
        actor="applicant",
    ),
    # "2010年内", "年底前", "12月底": the last day of the year. "到2020年" the same.
    beside(
        "disclosure.site.link.chongqing",
        "2010-12-31",
        "fixed_date",
        CHONGQING_2010,
        "五",
        "2010-10-20",
        "2010-12-31",
        document_number="渝环发〔2010〕88号",
    ),
    beside(
        "disclosure.five_kinds.yunfu",
        "2020-12-31",
        "fixed_date",
        YUNFU_2017,
        "一（二）",
        "2017-01-01",
        document_number="云环办〔2017〕11号",
    ),
    beside(
        "services.rectification.service_centre",
        "2012-12-31",
        "fixed_date",
        SERVICE_CENTRE,
        "四",
        "2012-01-01",
        "2012-12-31",
    ),
    beside(
        "organisation.education_round.env",
        "2011-12-31",
        "fixed_date",
        (
            "环境保护部关于深入开展"  # in two parts: a title, not a sentence taken over
            "“为民服务创先争优”活动的实施意见"
        ),
        "二",
        "2011-08-29",
        "2011-12-31",
    ),
    beside(
        "disclosure.guide_and_catalogue.submit.health_system",
        "04-30",
        "fixed_date",
        HEALTH_SYSTEM,
        "一（一）1",
    ),
    beside("disclosure.publish_with_reply.health_system", "0", "calendar_day", HEALTH_SYSTEM, "一（一）2"),
    beside(
        "evaluation.appraisal.start.food_drug", "06-30", "fixed_date", "政务环境评议评价工作实施方案", "三"
    ),
    beside(
        "archives.open_government.bind.zunhua",
        "12-31",
        "fixed_date",
        "2006年环境保护局政务公开工作总结",
        "二",
    ),
)

# Rows of the table that were cut or corrected since, with the reason.
CORRECTED: dict[tuple[str, str], dict[str, str]] = {
    # The row stands for two instruments: cut where art. 48 of the litigation law and the second start (in MORE).
    ("remedies.litigation.sue.review_first_refused", "1999-10-01"): {
        "effective_to": "2015-04-30",
        "instrument_zh": "行政复议法（1999/2009/2017）",
        "document_number": "主席令第16号",
        "article": "19",
    },
    # Art. 48 speaks of every period to sue.
    **{
        (f"remedies.litigation.{one}", "2015-05-01"): {"suspended_by": LOST}
        for one in ("sue.after_review", "sue.review_silent", "inaction.sue")
    },
    # Cut where art. 23 of the law of 2023 sends these to reconsideration first.
    ("remedies.litigation.sue", "2015-05-01"): {"effective_to": "2023-12-31"},
    ("remedies.litigation.inaction.wait", "2015-05-01"): {"effective_to": "2023-12-31"},
    ("remedies.litigation.inaction.sue", "2018-02-08"): {"effective_to": "2023-12-31", "suspended_by": LOST},
    # Nor does art. 40 of the law plainly speak of these sixty.
    ("remedies.reconsideration.opinion.report", "2007-08-01"): {"note": "roll-over by analogy"},
    # What the regulation leaves out is still left out.
    ("remedies.reconsideration.decide", "2024-01-01"): {
        "suspended_by": "correction, appraisal, site inspection, agreement on competence (regulation 29, 30, 34, 37); "
        "stay (art.39)"
    },
    # Since then the interpretation 法释〔2025〕8号 stands beside the law.
    ("remedies.reconsideration.first.disclosure", "2024-01-01"): {"effective_to": "2025-05-31"},
    # The code of 2026 (art. 1242) ends the laws in which these rows stand.
    **{
        (rule, since): {"effective_to": "2026-08-14"}
        for rule, since in (
            ("disclosure.eia.report_full_text", "2015-01-01"),
            ("powers.eia.report.approve", "2003-09-01"),
            ("powers.eia.form.approve", "2003-09-01"),
            ("powers.eia.recheck", "2017-10-01"),
            ("powers.eia.validity", "2017-10-01"),
        )
    },
    # Art. 47 para. 3: "at once" is said of the measures; the report has no word of time.
    ("reporting.incident.report.enterprise", "2015-01-01"): {
        "effective_to": "2026-08-14",
        "length": "",
        "unit": "",
    },
    # The same 30 days; from then on beside the text of 2017 on making rules.
    ("documents.rulemaking.file", "2002-01-01"): {"effective_to": "2018-04-30"},
    # Order 32 art. 16, read: from the end of the emergency, without extension.
    **{
        (f"reporting.incident.investigation.{one}", "2015-03-01"): {
            "trigger_event": "state of emergency ended",
            "extension_max": "",
            "extension_unit": "",
            "article": "16",
        }
        for one in ("major", "minor")
    },
    # Texts read since, which say the article.
    **{
        (f"disclosure.enforcement.{one}", "2018-12-05"): {"article": "二（六）"}
        for one in ("before_after", "licence_penalty", "yearly_data")
    },
    ("reporting.incident.plan.check", "2015-01-08"): {"article": "14"},
    ("petitions.hotline.handle", "2011-03-01"): {"article": "11"},
    # Order 37 of the ministry repealed the measures; listed on 2024-12-30.
    **{
        (f"petitions.env.{one}", "2006-07-01"): {"effective_to": "2024-12-29"}
        for one in ("handle", "route", "assigned")
    },
    # The measures of 2022-07-17 end the trial ones.
    **{
        (f"petitions.simple.{one}", "2016-07-01"): {
            "effective_to": "2022-07-16",
            "document_number": "国信发〔2016〕8号",
        }
        for one in ("accept", "handle")
    },
    # Order 695 amended the text of 2001 from 2018-05-01 on.
    ("documents.rulemaking.entry_into_force", "2002-01-01"): {
        "effective_to": "2018-04-30",
        "document_number": "国务院令第322号",
    },
    # Art. 65: in force from promulgation, which was the day of adoption. The three texts are told apart by number.
    **{
        (f"proposals.npc.{one}", since): {"document_number": f"{since[:4]}年修正", **cells}
        for one in ("reply", "reply.difficult")
        for since, cells in (
            ("2010-10-28", {}),
            ("2015-08-29", {"effective_to": "2025-03-10"}),
            ("2025-03-12", {"effective_from": "2025-03-11"}),
        )
    },
}

COLUMNS = (
    "rule_id actor length unit counting_start end_roll extension_max extension_unit suspended_by "
    "instrument_zh document_number article effective_from effective_to note"
).split()
UNITS = {
    "workday": ("working_day", "working day"),
    "calendar_day": ("day", "day"),
    "month": ("month", "month"),
    "year": ("year", "year"),
    "hour": ("hour", "hour"),
}


class Row(NamedTuple):
    """一行: one version of one rule, as the table has it."""

    rule: str
    actor: str
    length: str
    unit: str
    same_day: bool
    end_roll: str
    extension: int
    suspended: str
    instrument: str
    number: str
    article: str
    since: date | None
    until: date | None
    note: str

    @property
    def n(self) -> int:
        return int(self.length)

    @property
    def numeric(self) -> bool:
        return bool(self.length)

    @property
    def backward(self) -> bool:
        return "backward count" in self.note

    @property
    def lasting(self) -> bool:
        return self.rule in LASTING

    @property
    def fixed(self) -> bool:
        return self.unit == "fixed_date"

    @property
    def in_civil_days(self) -> bool:
        return self.unit in ("calendar_day", "month", "year")

    @property
    def silent(self) -> bool:
        """法律未作规定: nothing says what happens when the last day is a rest day, and it could."""
        if self.end_roll != "none" or self.backward or self.lasting or self.length == "0":
            return False
        return self.fixed or self.in_civil_days

    @property
    def by_analogy(self) -> bool:
        return self.end_roll == "next_workday" and "by analogy" in self.note

    @property
    def contested_unit(self) -> bool:
        return self.unit == "calendar_day" and "natural days by the words" in self.note

    def rolls(self, reading: str | None) -> bool:
        if reading == "working_days":
            return False
        if self.end_roll == "next_workday":
            return reading != "no_roll"
        if not self.silent:
            return False
        if reading is not None:
            return reading == "roll"
        return self.actor in CITIZENS and not self.fixed

    @property
    def grounds(self) -> tuple[tuple[str, str], ...]:
        return GROUNDS[self.suspended] if self.suspended else ()


class Pause(NamedTuple):
    """扣除时段: first and last included."""

    first: date
    last: date
    ground: str
    words: str

    def to_json(self) -> dict[str, str]:
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "ground": self.ground,
            "ground_words": self.words,
        }


class Answer(NamedTuple):
    """推算结果: the last day, the last day before it was rolled, and the count in words."""

    date: date
    unrolled: date
    words: str
    on_paper: bool = True


def rows() -> list[Row]:
    """各行: the rows of the table and those beside it, by rule and version, without the recurring ones."""
    with TABLE.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    keys = [(one["rule_id"], one["effective_from"]) for one in table]
    if not {*CORRECTED, *RECURRING} <= {*keys}:
        raise SystemExit(f"no such row: {sorted({*CORRECTED, *RECURRING} - {*keys})}")
    found = [{**one, **CORRECTED.get(key, {})} for key, one in zip(keys, table, strict=True)]
    found += MORE
    for one in found:
        # A new wording in the table has to be looked at before vectors rest on it.
        if one.get("suspended_by") and one["suspended_by"] not in GROUNDS:
            raise SystemExit(f"{one['rule_id']}: no grounds known for {one['suspended_by']!r}")
    kept = [one for one in found if (one["rule_id"], one["effective_from"]) not in RECURRING]
    return [_row(one) for one in sorted(kept, key=lambda one: (one["rule_id"], one["effective_from"]))]


def _row(cells: dict[str, str]) -> Row:
    def day(value: str) -> date | None:
        return date.fromisoformat(value) if value else None

    cells = {name: (cells.get(name) or "").strip() for name in COLUMNS}
    return Row(
        cells["rule_id"],
        cells["actor"],
        cells["length"],
        cells["unit"],
        cells["counting_start"] == "same_day",
        cells["end_roll"],
        int(cells["extension_max"] or 0),
        cells["suspended_by"],
        cells["instrument_zh"],
        cells["document_number"],
        cells["article"],
        day(cells["effective_from"]),
        day(cells["effective_to"]),
        cells["note"],
    )


# counting ----------------------------------------------------------------------------------------


@cache
def count(
    row: Row,
    trigger: date,
    extended: bool = False,
    pauses: tuple[Pause, ...] = (),
    reading: str | None = None,
) -> Answer | None:
    """推算: the answer of a row for a trigger, None where the day table can't carry it."""
    try:
        answer = _count(row, trigger, extended, pauses, reading)
    except paper.NotOnPaper:
        return None
    if (
        answer.on_paper
        and (row.unit == "workday" or row.rolls(reading) or reading)
        and answer.date > LAST_USED
    ):
        return None
    return answer


def _count(row: Row, trigger: date, extended: bool, pauses: tuple[Pause, ...], reading: str | None) -> Answer:
    paused = frozenset(day for one in pauses for day in paper.days_between(one.first, one.last))
    if row.fixed:
        return _fixed(row, trigger, reading)
    unit = "workday" if reading == "working_days" else row.unit
    if row.backward:
        return _backward(row, trigger)
    more = row.extension if extended else 0
    length = _amount(row.n, unit) + (f" and {more} more" if more else "")
    start = "from" if row.same_day else "after"
    if row.length == "0":
        return Answer(trigger, trigger, f"the same day: {paper.text(trigger)}")
    if unit == "workday":
        end = paper.nth_workday(trigger, row.n + more, paused, same_day=row.same_day)
        watch = [one for one in (paper.off_and_worked(trigger, end), _left_out(pauses, True)) if one]
        notes = f" ({'; '.join(watch)})" if watch else ""
        return Answer(end, end, f"{length} {start} {paper.text(trigger)}{notes}: {paper.text(end)}")
    if unit == "calendar_day":
        end = paper.nth_day(trigger, row.n, paused, same_day=row.same_day)
        plain = paper.nth_day(trigger, row.n, same_day=row.same_day)
    else:
        months = row.n * (12 if unit == "year" else 1)
        plain = paper.months_later(trigger, months, same_day=row.same_day)
        end = paper.put_off(trigger, plain, paused) if paused else plain
    if more:
        if unit != "calendar_day":
            raise SystemExit(f"{row.rule}: an extension in {unit}s isn't counted here")
        end = paper.nth_day(end, more, paused)
    words = f"{length} {start} {paper.text(trigger)}"
    if unit != "calendar_day" and plain.day != trigger.day and not row.same_day:
        words += f", there being no day {trigger.day} in that month"
    left_out = _left_out(pauses, False)
    if left_out:
        words += f" ({left_out})"
    return _ended(row, words, end, reading)


def _ended(row: Row, words: str, end: date, reading: str | None) -> Answer:
    if not row.rolls(reading):
        why = "" if not row.silent else _stays(row, end, reading)
        return Answer(end, end, f"{words}: {paper.text(end)}{why}")
    if end > paper.LAST_DAY:
        if not _ordinary_wednesday(end):
            raise paper.NotOnPaper(end)
        return Answer(end, end, f"{words}: {paper.text(end)}, far from any festival", on_paper=False)
    last = paper.rolled(end)
    moved = "" if last == end else f", a rest day, rolled to {paper.text(last)}"
    if last == end and end.weekday() >= 5:
        moved = ", a weekend day that is worked"
    return Answer(last, end, f"{words}: {paper.text(end)}{moved}")


def _stays(row: Row, end: date, reading: str | None) -> str:
    if not paper.FIRST_DAY <= end <= paper.LAST_DAY or paper.is_workday(end):
        return ""
    if reading is None:
        return ", a rest day, stays" + (
            " (a fixed date)" if row.fixed else " (silent law, an office's own period)"
        )
    return ", a rest day, stays"


def _fixed(row: Row, trigger: date, reading: str | None) -> Answer:
    if len(row.length) == 10:
        end = date.fromisoformat(row.length)
        return _ended(row, "the fixed day", end, reading)
    month, number = (int(one) for one in row.length.split("-"))
    return _ended(
        row,
        f"first {row.length} on or after {paper.text(trigger)}",
        paper.yearly(trigger, month, number),
        reading,
    )


def _backward(row: Row, trigger: date) -> Answer:
    words = f"{_amount(row.n, row.unit)} back from {paper.text(trigger)}, itself not counted"
    if row.unit == "workday":
        end = paper.nth_workday_before(trigger, row.n)
        watch = paper.off_and_worked(end, trigger)
        words += f" ({watch})" if watch else ""
    else:
        end = paper.nth_day_before(trigger, row.n)
    return Answer(end, end, f"{words}: {paper.text(end)}")


def _amount(n: int, unit: str) -> str:
    return f"{n} {UNITS[unit][1]}{'' if n == 1 else 's'}"


def _left_out(pauses: tuple[Pause, ...], working: bool) -> str:
    if not pauses:
        return ""
    days = {day for one in pauses for day in paper.days_between(one.first, one.last)}
    number = sum(1 for day in days if not working or paper.is_workday(day))
    spans = ", ".join(f"{one.first} to {one.last} {one.ground}" for one in pauses)
    return f"left out: {_amount(number, 'workday' if working else 'calendar_day')} in {spans}"


def _ordinary_wednesday(day: date) -> bool:
    """No notice has ever touched such a day: mid-month, and no festival in that month."""
    return day.weekday() == 2 and day.month in (3, 7, 8, 11) and 8 <= day.day <= 24


# picking triggers --------------------------------------------------------------------------------


def _hash(*words: object) -> int:
    return int(hashlib.sha256("|".join(str(one) for one in words).encode()).hexdigest()[:12], 16)


def _window(row: Row) -> tuple[date, date]:
    first, last = row.since or date(2008, 1, 1), row.until or date(2026, 10, 31)
    over, _ = TAKEN_OVER.get((row.rule, str(row.since)), (None, ()))
    if over is not None:
        while last >= first and ((answer := count(row, last)) is None or answer.date >= over):
            last -= ONE
    if row.unit in ("workday", "hour") or row.end_roll == "next_workday" or row.rolls(None):
        # Long periods that roll may start before the day table, as long as they end in it.
        civil = row.unit in ("month", "year", "calendar_day")
        first = max(first, date(1999, 1, 1) if civil else paper.FIRST_DAY)
    elif row.since is not None:
        first = max(first, date(1990, 1, 1))
    return first, last


def _pick(row: Row, kind: str, accept: Callable[[date], bool], since: date | None = None) -> date | None:
    """选取起算日: the first day that fits, searched from a day that the hash of rule and kind names."""
    first, last = _window(row)
    first = max(first, since) if since else first
    size = (last - first).days + 1
    if size < 1:
        return None
    offset = _hash(row.rule, row.since, kind) % size
    for step in range(size):
        day = first + timedelta((offset + step) % size)
        if accept(day):
            return day
    return None


def _covered(day: date) -> bool:
    return paper.FIRST_DAY <= day <= LAST_USED


@cache
def _worked(day: date) -> bool:
    return _covered(day) and paper.is_workday(day)


@cache
def _rest(day: date) -> bool:
    return _covered(day) and not paper.is_workday(day)


@cache
def _breaks(name: str) -> tuple[date, ...]:
    days = paper.days_between(paper.FIRST_DAY, LAST_USED)
    return tuple(
        day
        for day in days
        if day.weekday() < 5 and _rest(day) and paper.chinese_calendar.holidays.get(day) == name
    )


def _crosses(row: Row, day: date, name: str, with_worked: bool, extended: bool = False) -> bool:
    answer = count(row, day, extended)
    if answer is None or not _worked(day):
        return False
    first, last = sorted((day, answer.date))
    if not any(first < one < last for one in _breaks(name)):
        return False
    return not with_worked or bool(paper.weekends_worked(first + ONE, last - ONE))


# vectors -----------------------------------------------------------------------------------------

Draft = dict[str, Any]


def _draft(
    row: Row,
    trigger: date,
    extended: bool = False,
    pauses: tuple[Pause, ...] = (),
    reading: str | None = None,
) -> Iterator[Draft]:
    answer = count(row, trigger, extended, pauses, reading)
    if answer is None:
        return
    options: dict[str, Any] = {}
    if extended:
        options["extended"] = "max"
    if pauses:
        options["pauses"] = [one.to_json() for one in pauses]
    if reading:
        options["reading"] = reading
    yield {
        "trigger": trigger.isoformat(),
        "options": options,
        "expected": {"date": answer.date.isoformat()},
        "reason": answer.words,
        "method": "chinesecalendar day walk" if answer.on_paper else "day walk past the day table",
    }


def _edges(row: Row) -> Iterator[Draft]:
    """The first and the last day on which a version takes new periods."""
    first, last = _window(row)
    if row.since == first and first <= last:
        yield from _draft(row, first)
    if row.until is not None and row.until == last:
        yield from _draft(row, last)


def _working_days(row: Row) -> Iterator[Draft]:
    def add(kind: str, accept: Callable[[date], bool]) -> Iterator[Draft]:
        day = _pick(row, kind, accept)
        if day is not None:
            yield from _draft(row, day)

    def plain(day: date) -> bool:
        answer = count(row, day)
        return (
            _worked(day)
            and answer is not None
            and _covered(min(day, answer.date))
            and not paper.off_and_worked(*sorted((day, answer.date)))
        )

    def quiet(day: date) -> bool:
        return _worked(day) and count(row, day) is not None

    yield from add("plain", plain if row.n <= 15 else quiet)
    for name in ("Spring Festival", "National Day"):
        day = _pick(row, name, lambda day, name=name: _crosses(row, day, name, True))
        if day is None:
            day = _pick(row, name, lambda day, name=name: _crosses(row, day, name, False))
        if day is not None:
            yield from _draft(row, day)

    def on_worked_weekend(day: date) -> bool:
        answer = count(row, day)
        return answer is not None and answer.date.weekday() >= 5

    if not row.backward:
        yield from add("worked weekend", on_worked_weekend)
    yield from add("rest day", lambda day: _rest(day) and count(row, day) is not None)
    yield from _edges(row)
    if row.extension:
        day = _pick(row, "extended", lambda day: _crosses(row, day, "National Day", False, extended=True))
        if day is not None:
            yield from _draft(row, day, True)
    yield from _paused(row)


def _plainly_ends(row: Row) -> Callable[[date], bool]:
    """Accepts triggers of periods that end on a working day, whatever happens to rest days."""

    def accept(day: date) -> bool:
        answer = count(row, day)
        if answer is None:
            return False
        end = answer.unrolled
        return _worked(end) or (not _covered(end) and (not row.rolls(None) or _ordinary_wednesday(end)))

    return accept


def _civil_days(row: Row) -> Iterator[Draft]:
    def ends(test: Callable[[date], bool]) -> Callable[[date], bool]:
        def accept(day: date) -> bool:
            answer = count(row, day)
            return answer is not None and test(answer.unrolled)

        return accept

    def add(kind: str, accept: Callable[[date], bool], *readings: str | None) -> Iterator[Draft]:
        day = _pick(row, kind, accept)
        if day is not None:
            for reading in readings:
                yield from _draft(row, day, reading=reading)

    yield from add("plain", _plainly_ends(row), None)
    both: tuple[str | None, ...] = (None,)
    if row.rule in DOUBTFUL_ROLL:
        both = ()
    elif row.silent:
        both = (None, "roll", "no_roll")
    elif row.by_analogy:
        both = (None, "no_roll")

    def to_worked_weekend(end: date) -> bool:
        return _rest(end) and _covered(end + timedelta(12)) and paper.rolled(end).weekday() >= 5

    def in_a_break(end: date) -> bool:
        return _rest(end) and end.weekday() < 5

    if row.backward:
        yield from add("rest day", ends(_rest), None)
    elif row.length != "0":
        trap = _pick(row, "to a worked weekend", ends(to_worked_weekend))
        if trap is None:
            yield from add("in a break", ends(in_a_break), *both)
        else:
            for reading in both:
                yield from _draft(row, trap, reading=reading)
        yield from add("weekend", ends(lambda end: _rest(end) and end.weekday() >= 5), *both[:1])
        worked = ("roll",) if row.silent and both and not row.rolls(None) else both[:1]
        yield from add("worked weekend", ends(lambda end: _worked(end) and end.weekday() >= 5), *worked)
    else:
        yield from add("rest day", ends(_rest), None)
    if row.contested_unit:
        yield from add("working days", lambda day: _crosses(row, day, "National Day", False), "working_days")
    if row.rule not in DOUBTFUL_ROLL:
        yield from _edges(row)
    if row.unit in ("month", "year"):
        yield from _month_ends(row)
    if row.extension:
        yield from _extended_days(row)
    yield from _paused(row)


def _month_ends(row: Row) -> Iterator[Draft]:
    months = row.n * (12 if row.unit == "year" else 1)

    def clipped(day: date) -> bool:
        if day.day < 29:
            return False
        end = paper.months_later(day, months)
        answer = count(row, day)
        return end.day != day.day and answer is not None and (row.rule not in DOUBTFUL_ROLL or _worked(end))

    for kind in ("month end, one", "month end, another"):
        day = _pick(row, kind, clipped)
        if day is not None:
            yield from _draft(row, day)
    if row.unit == "month":
        day = _pick(
            row, "to February", lambda day: clipped(day) and paper.months_later(day, months).month == 2
        )
        if day is not None:
            yield from _draft(row, day)


def _extended_days(row: Row) -> Iterator[Draft]:
    readings: tuple[str | None, ...] = (None, "roll") if row.silent and not row.rolls(None) else (None,)

    # The first last day is a rest day: the extension runs from it, not from the day it rolls to.
    def trap(day: date) -> bool:
        first, longer = count(row, day), count(row, day, True)
        return first is not None and longer is not None and _rest(first.unrolled) and _worked(longer.unrolled)

    day = _pick(row, "extended", trap)
    if day is not None:
        for reading in readings:
            yield from _draft(row, day, True, reading=reading)

    def rest_at_the_end(day: date) -> bool:
        longer = count(row, day, True)
        return longer is not None and _rest(longer.unrolled)

    day = _pick(row, "extended to a rest day", rest_at_the_end)
    if day is not None:
        for reading in readings:
            yield from _draft(row, day, True, reading=reading)


def _paused(row: Row) -> Iterator[Draft]:
    grounds = row.grounds
    if not grounds or not row.numeric:
        return

    def usable(day: date) -> bool:
        return _worked(day) and count(row, day) is not None and day < date(2025, 6, 1)

    def first_of(day: date, shift: int) -> date:
        return day + timedelta(3 + shift)

    since = PAUSES_SINCE.get(row.rule)
    for place, (name, words) in enumerate(grounds):
        day = _pick(row, f"paused {place}", usable, since)
        if day is None:
            return
        begins = first_of(day, _hash(row.rule, place) % 5)
        pause = Pause(begins, begins + timedelta(5 + _hash(place, row.rule) % 6), name, words)
        yield from _draft(row, day, pauses=(pause,))
        if place == 0 and row.extension:
            day = _pick(row, "paused and extended", usable, since) or day
            begins = first_of(day, 2)
            yield from _draft(row, day, True, (Pause(begins, begins + timedelta(9), name, words),))
        if place == 0 and row.unit != "workday":
            # It begins inside the period and ends after the day on which that would have ended.
            day = _pick(row, "paused over the end", usable, since) or day
            plain = count(row, day)
            if plain is not None:
                begins = plain.unrolled - timedelta(4)
                yield from _draft(row, day, pauses=(Pause(begins, begins + timedelta(20), name, words),))
    if len(grounds) > 1:
        day = _pick(row, "two pauses", usable, since)
        if day is not None:
            (one, its), (other, others) = grounds[:2]
            begins = first_of(day, 1)
            # Two days are in both and count once.
            first = Pause(begins, begins + timedelta(6), one, its)
            second = Pause(first.last - ONE, first.last + timedelta(4), other, others)
            yield from _draft(row, day, pauses=(first, second))


def _fixed_dates(row: Row) -> Iterator[Draft]:
    first, last = _window(row)
    if len(row.length) == 10:
        last = min(last, date.fromisoformat(row.length))
        for day in (first, first + (last - first) // 2, last):
            yield from _draft(row, day)
        for reading in ("roll", "no_roll") if _rest(last) else ():
            yield from _draft(row, first, reading=reading)
        return
    month, number = (int(one) for one in row.length.split("-"))
    # A period of the version in which its day still comes round.
    ends = [
        date(year, month, number)
        for year in range(first.year, min(last.year, LAST_USED.year) + 1)
        if first + ONE < date(year, month, number) < min(last, LAST_USED)
    ]
    end = ends[_hash(row.rule, row.since, "plain") % len(ends)]
    yield from _draft(row, max(first, date(end.year - 1, 12, 31)))
    other = ends[_hash(row.rule, row.since, "on the day") % len(ends)]
    yield from _draft(row, other)
    if (month, number) != (12, 31) and other != ends[-1]:
        yield from _draft(row, other + ONE)
    resting = [one for one in ends if _rest(one)]
    if resting:
        end = resting[_hash(row.rule, row.since, "rest day") % len(resting)]
        for reading in (None, "roll", "no_roll"):
            yield from _draft(row, end - timedelta(20), reading=reading)
    if row.since is not None:
        yield from _draft(row, row.since)


def _hours(row: Row) -> Iterator[Draft]:
    first, last = _window(row)
    last = min(last, date(2026, 6, 30))

    def at(day: date, *key: str) -> datetime:
        minutes = _hash(row.rule, row.since, *key) % (24 * 60)
        return datetime(day.year, day.month, day.day, *divmod(minutes, 60), tzinfo=paper.BEIJING)

    def add(day: date | None, moment: Callable[[date], datetime], say: str = "") -> Iterator[Draft]:
        if day is None:
            return
        start = moment(day)
        end = paper.hours_later(start, row.n)
        length = _amount(row.n, "hour") if row.n else "at once"
        watch = f", {say}" if say else ""
        yield {
            "trigger": start.isoformat(),
            "options": {},
            "expected": {"instant": end.isoformat()},
            "reason": f"{length} from {_clock(start)}{watch}: {_clock(end)}",
            "method": "clock arithmetic at +08:00",
        }

    yield from add(_pick(row, "plain", lambda day: day <= last), lambda day: at(day, "plain"))
    yield from add(
        _pick(row, "night", lambda day: day <= last and _rest(day + ONE) and day.weekday() < 6),
        lambda day: datetime(day.year, day.month, day.day, 23, 30, tzinfo=paper.BEIJING),
        "running through the night, the next day being a rest day",
    )
    yield from add(
        _pick(row, "month end", lambda day: day <= last and (day + ONE).day == 1 and day.month in (2, 12)),
        lambda day: datetime(day.year, day.month, day.day, 22, 15, 30, tzinfo=paper.BEIJING),
    )
    if row.since == first:
        yield from add(row.since, lambda day: datetime(day.year, day.month, day.day, tzinfo=paper.BEIJING))
    day = _pick(row, "day only", lambda day: day <= last)
    if day is not None:
        yield {
            "trigger": day.isoformat(),
            "options": {},
            "expected": {"indeterminate": True},
            "reason": "hours run from an instant, and only the day is known",
            "method": "none",
        }


def _clock(moment: datetime) -> str:
    seconds = f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"
    return f"{paper.text(moment.date())} {seconds}"


def _no_number(row: Row) -> Iterator[Draft]:
    day = _pick(row, "plain", lambda day: True)
    if day is not None:
        yield {
            "trigger": day.isoformat(),
            "options": {},
            "expected": {"indeterminate": True},
            "reason": "the text sets no number",
            "method": "none",
        }


def _running_on(row: Row) -> Iterator[Draft]:
    """Periods of an older version that still ran when a later one took them over, under both."""
    for (rule, since), (day, starts) in TAKEN_OVER.items():
        if rule != row.rule:
            continue
        for start in starts:
            for draft in _draft(row, start):
                if row.since == day:
                    draft["reason"] = f"still running on {day}, so {draft['reason']}"
                    yield draft
                elif str(row.since) == since:
                    draft["options"] = {"reading": "version_at_start"}
                    yield draft


def _is_long(row: Row) -> bool:
    return row.rule in DOUBTFUL_ROLL or (row.unit == "year" and row.n >= 5)


def drafts(row: Row) -> Iterator[Draft]:
    """一行的向量: every vector of a row, without its id."""
    if not row.numeric:
        yield from _no_number(row)
    elif row.fixed:
        yield from _fixed_dates(row)
    elif row.unit == "hour":
        yield from _hours(row)
    elif row.unit == "workday":
        yield from _working_days(row)
    else:
        yield from _civil_days(row)
        # Long periods end past the day table, where little else can be asked.
        for kind in ("again", "once more", "a fourth", "a fifth") if _is_long(row) else ():
            day = _pick(row, kind, _plainly_ends(row))
            if day is not None:
                yield from _draft(row, day)
    yield from _running_on(row)


def _title(title: str) -> str:
    """A title in its marks; a title within it in single ones."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"


def _length(row: Row) -> dict[str, Any] | None:
    if not row.numeric:
        return None
    if row.fixed:
        return {"unit": "yearly_date" if len(row.length) == 5 else "fixed_date", "on": row.length}
    return {"unit": UNITS[row.unit][0], "n": row.n}


def vectors() -> dict[str, list[dict[str, Any]]]:
    """全部向量: by domain, each with its id."""
    found: dict[str, list[dict[str, Any]]] = {}
    numbers: dict[str, int] = {}
    for row in rows():
        seen: set[str] = set()
        for draft in drafts(row):
            key = json.dumps([draft["trigger"], draft["options"]], sort_keys=True)
            if key in seen:
                continue
            seen.add(key)
            numbers[row.rule] = numbers.get(row.rule, 0) + 1
            source = ", ".join(
                one for one in (row.number, f"art. {row.article}" if row.article else "") if one
            )
            found.setdefault(row.rule.split(".")[0], []).append(
                {
                    "id": f"{row.rule}/{numbers[row.rule]}",
                    "rule": row.rule,
                    "length": _length(row),
                    "trigger": draft["trigger"],
                    "place": None,
                    "options": draft["options"],
                    "expected": draft["expected"],
                    "version": {
                        "effective_from": row.since.isoformat() if row.since else None,
                        "instrument": _title(row.instrument),
                        "article": row.article,
                    },
                    "reason": draft["reason"],
                    "source": source or _title(row.instrument),
                    "method": draft["method"],
                }
            )
    return dict(sorted(found.items()))


def rendered() -> dict[str, str]:
    """文件内容: the text of each file by its name, one vector a line."""
    files = {}
    for domain, found in vectors().items():
        head = {
            "$schema": "schema.json",
            "format": 1,
            "domain": domain,
            "calendar": {
                "first": paper.FIRST_DAY.isoformat(),
                "last": LAST_USED.isoformat(),
                "source": "chinesecalendar, 2005-12-31 worked by the notice for 2006",
            },
        }
        lines = [
            f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()
        ]
        body = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in found)
        files[f"{domain}.json"] = "\n".join(["{", *lines, ' "vectors": [', body, " ]", "}", ""])
    return files


def main() -> int:
    files = rendered()
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in files.items() if (TARGET / name).read_text("utf-8") != text]
        print("the vectors are current" if not stale else f"would change: {', '.join(stale)}")
        return 1 if stale else 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (TARGET / name).write_text(text, "utf-8")
        print(f"{name}: {text.count(chr(10)) - 8} vectors, {len(text.encode())} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
