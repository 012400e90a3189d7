"""States and channels 状态与渠道: where an application stands, and how it came."""

from __future__ import annotations

from govrules.labels import Labelled


class State(Labelled):
    """申请状态: where an application stands."""

    NEW = "new", "未收到", "not received"
    ARRIVED = "arrived", "已到达，待确认", "arrived, to be confirmed"
    PROCESSING = "processing", "办理中", "being processed"
    AWAITING_CORRECTION = "awaiting_correction", "待补正", "awaiting correction"
    AWAITING_REASONS = "awaiting_reasons", "待说明理由", "awaiting reasons"
    AWAITING_FEE = "awaiting_fee", "待缴费", "awaiting the fee"
    CONSULTING = "consulting", "征求意见中", "consulting"
    REPLIED = "replied", "已答复", "replied"
    NOT_PROCESSED = "not_processed", "不予处理", "not processed"
    ABANDONED = "abandoned", "视为放弃", "deemed abandoned"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"
    IN_REMEDY = "in_remedy", "救济中", "under review or in court"
    CLOSED = "closed", "已归档", "filed"


class State2007(Labelled):
    """申请状态（2007年条例）: where an application under the 2007 regulation stands."""

    NEW = "new", "未收到", "not received"
    ARRIVED = "arrived", "已到达，待确认", "arrived, to be confirmed"
    PROCESSING = "processing", "办理中", "being processed"
    AWAITING_CORRECTION = "awaiting_correction", "待更改、补充", "awaiting a change"
    CONSULTING = "consulting", "征求意见中", "consulting"
    REPLIED = "replied", "已答复", "replied"
    WITHDRAWN = "withdrawn", "已撤回", "withdrawn"
    IN_REMEDY = "in_remedy", "救济中", "under review or in court"
    CLOSED = "closed", "已归档", "filed"


class Channel(Labelled):
    """申请渠道: how an application came."""

    IN_PERSON = "in_person", "当面提交", "in person"
    MAIL_SIGNED = "mail_signed", "签收邮寄", "post signed for"
    MAIL_UNSIGNED = "mail_unsigned", "平常信函", "ordinary letter"
    ONLINE = "online", "网上提交", "online"
    EMAIL = "email", "电子邮件", "e-mail"
    FAX = "fax", "传真", "fax"
    MISDIRECTED = "misdirected", "寄送其他机构或个人", "sent to another body or person"
