"""Time limits of archives 档案的期限: rules ``archives.file.yearly``, ``.transfer.*``, ``.open``, ``.disclosure_switch``."""

from __future__ import annotations

from datetime import date

from govrules.archives.sources import (
    ARCHIVES_LAW_2020,
    ARCHIVES_MEASURES_1999,
    ARCHIVES_REGULATION_2024,
    ORGAN_ARCHIVES_2018,
)
from govrules.labels import Label
from govrules.limits.length import YearlyDate, Years
from govrules.limits.rule import Rule, Selector, Transition, Version
from govrules.limits.term import Actor, Bound, Term
from govrules.sources import Citation, Confidence

FORMED = Label("档案形成", "archive formed")
EARLIER_OR_LATER = Label(
    "自形成之日起满该年数即移交；经同级档案行政管理部门检查同意，专业性强或者需保密的可延长，已撤销单位或者保管条件差的"
    "可提前（第三款）。所读为2017年修订文本",
    "handed over once the years are full; with consent of the archives administration of the same level later for "
    "specialised or secret archives, earlier for abolished units or bad storage (para. 3). Read in the 2017 text",
)
LATER_WITH_CONSENT = Label(
    "自形成之日起满该年数即移交；经同级档案主管部门检查同意，专业性强或者需保密的可延长；已撤销单位的可提前（第三款），"
    "保管条件不符合要求的可协商提前交存（第四款）",
    "handed over once the years are full; with consent of the archives administration of the same level later for "
    "specialised or secret archives; earlier for abolished units (para. 3), by agreement where storage is unfit (para. 4)",
)
FORMED_EARLIER = Transition(
    Selector.RUNNING,
    Citation(ARCHIVES_MEASURES_1999, 13, 2),
    Label(
        "自形成之日计满年数，此前形成而当时未满的档案同样适用；未见过渡条款，此为本库理解",
        "the years count from the archive's formation, so one formed earlier that wasn't yet due falls under it too; no "
        "transitional article is known, this is our reading",
    ),
)

FILE_YEARLY = Rule(
    id="archives.file.yearly",
    label=Label("机关文件归档", "hand filed documents to the archive office of the organ"),
    actor=Actor.OFFICE,
    trigger=Label("年度终了", "the year ends"),
    versions=(
        Version(
            date(2019, 1, 1),
            Citation(ORGAN_ARCHIVES_2018, confidence=Confidence.UNSURE),
            Term(YearlyDate(6, 30)),
            Confidence.UNSURE,
            note=Label(
                "次年6月30日前；条款未核实。1983年条例为次年内（是否限于上半年，来源说法不一）",
                "by 30 June of the following year, the article not verified; the regulation of 1983: in the course "
                "of the following year (sources disagree on its half-year)",
            ),
        ),
    ),
    seeds=("S2P8-1.3",),
)

TRANSFER_CITY = Rule(
    id="archives.transfer.city",
    label=Label(
        "向中央、省级、设区的市级档案馆移交档案",
        "transfer archives to a central, provincial or city archive",
    ),
    actor=Actor.OFFICE,
    trigger=FORMED,
    versions=(
        Version(
            date(1999, 6, 7),
            Citation(ARCHIVES_MEASURES_1999, 13, 2),
            Term(Years(20)),
            note=EARLIER_OR_LATER,
            transition=FORMED_EARLIER,
        ),
        Version(
            date(2024, 3, 1),
            Citation(ARCHIVES_REGULATION_2024, 20, 2),
            Term(Years(20)),
            note=LATER_WITH_CONSENT,
        ),
    ),
)

TRANSFER_COUNTY = Rule(
    id="archives.transfer.county",
    label=Label("向县级档案馆移交档案", "transfer archives to a county archive"),
    actor=Actor.OFFICE,
    trigger=FORMED,
    versions=(
        Version(
            date(1999, 6, 7),
            Citation(ARCHIVES_MEASURES_1999, 13, 2),
            Term(Years(10)),
            note=EARLIER_OR_LATER,
            transition=FORMED_EARLIER,
        ),
        Version(
            date(2024, 3, 1),
            Citation(ARCHIVES_REGULATION_2024, 20, 2),
            Term(Years(10)),
            note=LATER_WITH_CONSENT,
        ),
    ),
)

OPEN = Rule(
    id="archives.open",
    label=Label("档案向社会开放", "archives open to the public"),
    actor=Actor.OFFICE,
    trigger=FORMED,
    versions=(
        Version(
            date(1999, 6, 7),
            Citation(ARCHIVES_MEASURES_1999, 19, 1, 2),
            Term(Years(30)),
            note=Label(
                "自形成之日起满30年后开放；1949年以前的档案自办法施行之日开放，经济、科学、技术、文化类可随时开放。涉及国家"
                "重大利益或者仍不宜开放的，经上一级档案行政管理部门批准可延期（第二款）。1999年办法至2024年2月29日仍写30年，"
                "但自2021年1月1日起应依新法为25年",
                "open once 30 years are full; archives from before 1949 from the first day of the measures, economy, science, "
                "technology and culture at any time. Later with approval of the next higher archives administration "
                "where major state interests are touched or opening isn't fit (para. 2). The measures still said 30 "
                "years until 2024-02-29, but the law of 2020 prevails from 2021-01-01",
            ),
            transition=Transition(
                Selector.RUNNING,
                Citation(ARCHIVES_MEASURES_1999, 19, 1, 2),
                Label(
                    "自形成之日计满年数，此前形成而当时未满的档案同样适用；未见过渡条款，此为本库理解",
                    "the years count from the archive's formation, so one formed earlier that wasn't yet open falls "
                    "under it too; no transitional article is known, this is our reading",
                ),
            ),
        ),
        Version(
            date(2021, 1, 1),
            Citation(ARCHIVES_LAW_2020, 27),
            Term(Years(25)),
            note=Label(
                "县级以上各级档案馆，自形成之日起满25年后；经济、教育、科技、文化类可提前，涉及安全或者重大利益以及到期不宜开放"
                "的可推迟：2024年3月1日起经同级档案主管部门同意（实施条例第三十一条），此前依1999年办法须经上一级批准",
                "archives of county level and above, once 25 years are full; economy, education, science and culture may "
                "be earlier; later for security, major interests or where opening isn't fit: since 2024-03-01 with "
                "consent of the archives administration of the same level (implementing regulation art. 31), before by "
                "the measures of 1999 with approval of the next higher one",
            ),
            transition=Transition(
                Selector.RUNNING,
                Citation(ARCHIVES_LAW_2020, 27),
                Label(
                    "新法未设过渡条款，但该条及于馆藏全部档案，不论何时形成，故未满期的适用25年",
                    "the law has no transitional article, but this one covers every archive held, whenever formed: "
                    "a period still running becomes 25 years",
                ),
            ),
        ),
    ),
)

DISCLOSURE_SWITCH = Rule(
    id="archives.disclosure_switch",
    label=Label("移交档案的信息公开申请", "disclosure requests for transferred archives"),
    actor=Actor.OFFICE,
    trigger=Label("移交期限届满", "the period of transfer ends"),
    versions=(
        Version(
            date(2021, 1, 1),
            Citation(ARCHIVES_LAW_2020, 15, 2),
            Term(None, bound=Bound.NO_LIMIT),
            note=Label(
                "不设期限：提前移交的，移交期限届满前仍由原机关办理公开事项，届满后按档案利用规定",
                "no time limit: before the end of the transfer period the organ still answers for archives handed over "
                "early; after it the rules on the use of archives apply",
            ),
        ),
    ),
)

RULES = (FILE_YEARLY, TRANSFER_CITY, TRANSFER_COUNTY, OPEN, DISCLOSURE_SWITCH)
