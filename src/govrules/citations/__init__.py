"""Citations 引文: legal citations and document numbers, read from text and written to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govrules.lazy import lazily

if TYPE_CHECKING:
    from govrules.citations.defects import Defect as Defect
    from govrules.citations.document_number import DocumentNumber as DocumentNumber
    from govrules.citations.document_number import NumberKind as NumberKind
    from govrules.citations.number_reading import FoundNumber as FoundNumber
    from govrules.citations.number_reading import find_document_numbers as find_document_numbers
    from govrules.citations.number_reading import parse_document_number as parse_document_number
    from govrules.citations.provision import Provision as Provision
    from govrules.citations.provision import ProvisionRange as ProvisionRange
    from govrules.citations.provision_reading import parse_provision as parse_provision
    from govrules.citations.provision_reading import parse_provisions as parse_provisions
    from govrules.citations.reading import FoundReference as FoundReference
    from govrules.citations.reading import find_references as find_references
    from govrules.citations.reading import parse_reference as parse_reference
    from govrules.citations.reference import Reference as Reference
    from govrules.citations.self_reference import SelfReference as SelfReference

_HOMES = {
    "Defect": "govrules.citations.defects",
    "DocumentNumber": "govrules.citations.document_number",
    "NumberKind": "govrules.citations.document_number",
    "FoundNumber": "govrules.citations.number_reading",
    "find_document_numbers": "govrules.citations.number_reading",
    "parse_document_number": "govrules.citations.number_reading",
    "Provision": "govrules.citations.provision",
    "ProvisionRange": "govrules.citations.provision",
    "parse_provision": "govrules.citations.provision_reading",
    "parse_provisions": "govrules.citations.provision_reading",
    "FoundReference": "govrules.citations.reading",
    "find_references": "govrules.citations.reading",
    "parse_reference": "govrules.citations.reading",
    "Reference": "govrules.citations.reference",
    "SelfReference": "govrules.citations.self_reference",
}

__getattr__, __dir__ = lazily(__name__, _HOMES)
