"""What pyHanko says of PDF files: `juzgar.py ROOT.der FILE...`, one line of JSON for each file."""

import asyncio
import json
import sys

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import ValidationContext, async_validate_pdf_signature, async_validate_pdf_timestamp
from pyhanko.sign.validation import ades
from pyhanko.sign.validation.policy_decl import (
    PdfSignatureValidationSpec,
    RevinfoOnlineFetchingRule,
    RevocationInfoGatheringSpec,
    SignatureValidationSpec,
)
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import REQUIRE_REVINFO, CertRevTrustPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager


def leer(ruta):
    with open(ruta, "rb") as archivo:
        return archivo.read()


def contexto(raiz):
    return ValidationContext(trust_roots=[raiz], allow_fetching=False, revocation_mode="soft-fail")


def largo_plazo(raiz):
    """As EN 319 102-1 asks of long-term validation: everything proven with what the file carries."""
    confianza = CertValidationPolicySpec(
        trust_manager=SimpleTrustManager.build(trust_roots=[raiz]),
        revinfo_policy=CertRevTrustPolicy(REQUIRE_REVINFO),
    )
    sin_red = RevocationInfoGatheringSpec(online_fetching_rule=RevinfoOnlineFetchingRule.LOCAL_ONLY)
    return PdfSignatureValidationSpec(
        SignatureValidationSpec(cert_validation_policy=confianza, revinfo_gathering_policy=sin_red)
    )


async def de_firma(firma, raiz):
    estado = await async_validate_pdf_signature(firma, contexto(raiz))
    try:
        archivo = await ades.ades_lta_validation(firma, largo_plazo(raiz))
        plazo = [str(archivo.ades_subindic), archivo.failure_msg]
    except Exception as error:  # whatever it says, it is its verdict
        plazo = ["ERROR", f"{type(error).__name__}: {error}"]
    return {
        "campo": firma.field_name,
        "valida": estado.bottom_line,
        "cubre": estado.coverage.name,
        "cambios": estado.modification_level.name if estado.modification_level else None,
        "conTiempo": bool(estado.timestamp_validity and estado.timestamp_validity.valid),
        "largoPlazo": plazo[0],
        "motivo": plazo[1],
    }


async def de_sello(sello, raiz):
    estado = await async_validate_pdf_timestamp(sello, contexto(raiz))
    return {"campo": sello.field_name, "valida": estado.valid and estado.trusted, "cubre": estado.coverage.name}


async def de_archivo(ruta, raiz):
    with open(ruta, "rb") as archivo:
        lector = PdfFileReader(archivo)
        return {
            "firmas": [await de_firma(f, raiz) for f in lector.embedded_regular_signatures],
            "sellos": [await de_sello(s, raiz) for s in lector.embedded_timestamp_signatures],
        }


async def principal(raiz, rutas):
    for ruta in rutas:
        print(json.dumps(await de_archivo(ruta, raiz)))


asyncio.run(principal(x509.Certificate.load(leer(sys.argv[1])), sys.argv[2:]))
