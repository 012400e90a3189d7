"""Parts 流程要素: owners, facts and words that both versions of the procedure use."""

from __future__ import annotations

from govrules.labels import Label
from govrules.procedure.workflow import Fact

OFFICE = Label("行政机关", "the organ")
APPLICANT = Label("申请人", "the applicant")
THIRD_PARTY = Label("第三方", "the third party")
OTHER_ORGAN = Label("被征求意见机关", "the organ consulted")
CONFIRMATION_NEEDED = Fact("confirmation_needed", Label("渠道需要确认", "the channel needs a confirmation"))
ORDINARY_LETTER = Fact("ordinary_letter", Label("平常信函等无需签收的邮寄", "post that isn't signed for"))
ASKED_BEFORE = Fact("asked_before", Label("已告知过补正", "a correction was asked for before"))
NOTICE_IN_TIME = Fact("notice_in_time", Label("在期限内告知补正", "the notice to correct was in time"))
EXTENDED_BEFORE = Fact("extended_before", Label("已延长过", "extended before"))
EXTENSION_IN_TIME = Fact("extension_in_time", Label("首个期限届满前告知延长", "told by the first due date"))
WITHIN_MAXIMUM = Fact("within_maximum", Label("延长未超过最长期限", "within the longest extension"))
HEAD_AGREED = Fact("head_agreed", Label("机构负责人同意", "the head of the office agreed"))
CO_PRODUCER = Fact("co_producer", Label("共同制作机关", "a co-producing organ"))
INQUIRIES_LEFT = Fact("inquiries_left", Label("尚有其他征求意见未收回", "other inquiries are still out"))
PERIOD_OVER = Fact("period_over", Label("补正或缴费期限已过", "the period to correct or to pay is over"))
EXCESSIVE = Fact("excessive", Label("数量、频次明显超过合理范围", "number or frequency clearly excessive"))
DELAY_IN_TIME = Fact(
    "delay_in_time", Label("在答复期限内确定延迟", "the delay was set within the reply period")
)
FEE_IN_TIME = Fact(
    "fee_in_time",
    Label(
        "收费办法施行后在答复期限内通知缴费",
        "the fee was notified within the reply period, its measures being in force",
    ),
)
REDO_ORDERED = Fact("redo_ordered", Label("责令重新答复", "a new reply was ordered"))
REPLY = "disclosure.application.reply"
CONFIRMATION = Label("双方确认之日", "the day on which both sides confirm")
CORRECTED = Label("收到补正的申请之日", "the day on which the corrected application comes")
PAYMENT = Label("缴纳信息处理费之日", "the day on which the fee is paid")
