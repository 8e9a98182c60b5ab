"""PDF files that pyHanko signs, seals and changes: `hacer.py FOLDER`, one line of JSON for each: its name, and what is true of it."""

import datetime
import io
import json
import logging
import os
import sys

from asn1crypto import keys, x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation import add_validation_info
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.disable(logging.CRITICAL)
AHORA = datetime.datetime.now(datetime.timezone.utc)
PADES, ADBE = SigSeedSubFilter.PADES, SigSeedSubFilter.ADOBE_PKCS7_DETACHED
LLAVES = {
    "rsa": lambda: rsa.generate_private_key(65537, 2048),
    "p256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "p384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "p521": lambda: ec.generate_private_key(ec.SECP521R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate,
}


def certificar(nombre, llave, emisor, del_emisor, ca=False, usos=()):
    de = lambda cn: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, cn)])
    c = x509.CertificateBuilder().subject_name(de(nombre)).issuer_name(de(emisor)).public_key(llave.public_key())
    c = c.serial_number(x509.random_serial_number()).not_valid_before(AHORA - datetime.timedelta(1))
    c = c.not_valid_after(AHORA + datetime.timedelta(90)).add_extension(x509.BasicConstraints(ca, None), True)
    c = c.add_extension(x509.SubjectKeyIdentifier.from_public_key(llave.public_key()), False)
    if usos:
        c = c.add_extension(x509.ExtendedKeyUsage(usos), True)
    else:
        c = c.add_extension(x509.KeyUsage(True, not ca, False, False, False, ca, ca, False, False), True)
    der = c.sign(del_emisor, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
    return asn1_x509.Certificate.load(der)


def como_asn1(llave):
    formas = serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return keys.PrivateKeyInfo.load(llave.private_bytes(*formas))


LLAVE_RAIZ = LLAVES["p256"]()
RAIZ = certificar("Raiz", LLAVE_RAIZ, "Raiz", LLAVE_RAIZ, ca=True)
CRL = x509.CertificateRevocationListBuilder().issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Raiz")]))
CRL = CRL.last_update(AHORA - datetime.timedelta(1)).next_update(AHORA + datetime.timedelta(9))
CRL = CRL.sign(LLAVE_RAIZ, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
ALMACEN = SimpleCertificateStore()
ALMACEN.register(RAIZ)


def firmante(tipo):
    llave = LLAVES[tipo]()
    propio = certificar(f"Ñusta {tipo}", llave, "Raiz", LLAVE_RAIZ)
    return signers.SimpleSigner(signing_cert=propio, signing_key=como_asn1(llave), cert_registry=ALMACEN)


FIRMANTES = {tipo: firmante(tipo) for tipo in LLAVES}
LLAVE_TSA = LLAVES["rsa"]()
TSA = timestamps.DummyTimeStamper(
    tsa_cert=certificar("Hora", LLAVE_TSA, "Raiz", LLAVE_RAIZ, usos=[ExtendedKeyUsageOID.TIME_STAMPING]),
    tsa_key=como_asn1(LLAVE_TSA),
    certs_to_embed=ALMACEN,
)


def contexto():
    return ValidationContext(trust_roots=[RAIZ], crls=[CRL], allow_fetching=False, revocation_mode="soft-fail")


def flujo(contenido, claves=b""):
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(contenido), claves, contenido)


def papel(giro=0, fin=b"\n"):
    """A page with a field of text and one of choice."""
    widget = b"/Type /Annot /Subtype /Widget /P 3 0 R /F 4 /DA (/Helv 10 Tf 0 g)"
    objetos = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Rotate %d /Contents 4 0 R /Annots [7 0 R 8 0 R]"
        b" /Resources << /Font << /Helv 5 0 R >> >> >>" % giro,
        flujo(b"BT /Helv 18 Tf 40 500 Td (Pagar 100) Tj ET"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Fields [7 0 R 8 0 R] /DR << /Font << /Helv 5 0 R >> >> >>",
        b"<< %s /FT /Tx /T (Texto) /V (uno) /Rect [40 400 140 420] >>" % widget,
        b"<< %s /FT /Ch /T (Opcion) /Opt [(A) (B)] /V (A) /Rect [40 300 140 320] >>" % widget,
    ]
    salida, lugares = b"%PDF-1.7" + fin, []
    for n, cuerpo in enumerate(objetos, 1):
        lugares.append(len(salida))
        salida += b"%d 0 obj%s%s%sendobj%s" % (n, fin, cuerpo, fin, fin)
    tabla = b"0000000000 65535 f\r\n" + b"".join(b"%010d 00000 n\r\n" % lugar for lugar in lugares)
    cola = b"trailer%s<< /Size 9 /Root 1 0 R >>%sstartxref%s%d%s%%%%EOF%s" % (fin, fin, fin, len(salida), fin, fin)
    return salida + b"xref%s0 9%s" % (fin, fin) + tabla + cola


def editar(pdf, *cambios):
    escritor = IncrementalPdfFileWriter(io.BytesIO(pdf))
    for cambiar in cambios:
        cambiar(escritor)
    salida = io.BytesIO()
    escritor.write(salida)
    return salida.getvalue()


def firmar(pdf, campo="Firma1", tipo="rsa", sub=PADES, tiempo=False, caja=None, **mas):
    digesto = "sha512" if tipo == "ed25519" else "sha256"
    datos = signers.PdfSignatureMetadata(field_name=campo, subfilter=sub, md_algorithm=digesto, **mas)
    nuevo = SigFieldSpec(campo, box=caja) if caja else None
    hacedor = signers.PdfSigner(datos, FIRMANTES[tipo], timestamper=TSA if tiempo else None, new_field_spec=nuevo)
    return hacedor.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf))).getvalue()


def sellar(pdf):
    return signers.PdfTimeStamper(TSA).timestamp_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), "sha256").getvalue()


def con_datos(pdf):
    firma = PdfFileReader(io.BytesIO(pdf)).embedded_signatures[0]
    return add_validation_info(firma, contexto(), in_place=False).getvalue()


def certificada(nivel, **cierre):
    """Empty fields first, so that they may be signed under the certification."""
    lugares = {n: (20 + 90 * i, 20, 100 + 90 * i, 60) for i, n in enumerate(["Autor", "Firma1", "Firma2"])}
    de = lambda n: SigFieldSpec(n, box=lugares[n], **(cierre if n == "Firma1" else {}))
    pdf = editar(papel(), *[lambda w, n=n: fields.append_signature_field(w, de(n)) for n in lugares])
    return firmar(pdf, "Autor", certify=True, docmdp_permissions=nivel)


def llenar(campo, valor):
    def cambiar(w):
        lista = w.root["/AcroForm"]["/Fields"]
        for ref in (lista.raw_get(i) for i in range(len(lista))):
            if ref.get_object()["/T"] == campo:
                ref.get_object()["/V"] = generic.pdf_string(valor)
                w.mark_update(ref)

    return lambda pdf: editar(pdf, cambiar)


def en_raiz(clave, valor):
    def cambiar(w):
        w.root[generic.pdf_name(clave)] = valor
        w.update_root()

    return lambda pdf: editar(pdf, cambiar)


def en_pagina(clave, valor):
    def cambiar(w):
        ref, _ = w.find_page_for_modification(0)
        ref.get_object()[generic.pdf_name(clave)] = valor
        w.mark_update(ref)

    return lambda pdf: editar(pdf, cambiar)


def campo_nuevo(pdf):
    return editar(pdf, lambda w: fields.append_signature_field(w, SigFieldSpec("Nuevo", box=(300, 20, 360, 60))))


I, M, R = "INTACTA", "MODIFICADA", "ROTA"
DISFRAZ = generic.StreamObject(stream_data=b"BT /Helv 18 Tf 40 500 Td (Pagar 900) Tj ET")

# What is done after the first signature; and what it makes of one that only approves, and of certifications of 1, 2 and 3.
DESPUES = {
    "nada": (lambda pdf: pdf, I, I, I, I),
    "texto llenado": (llenar("Texto", "dos"), M, M, I, I),
    "opción llenada": (llenar("Opcion", "B"), M, M, I, I),
    "campo de firma nuevo": (campo_nuevo, I, M, M, M),
    "datos de validación": (con_datos, I, I, I, I),
    "sello de tiempo": (sellar, I, I, I, I),
    "datos y dos sellos": (lambda pdf: sellar(sellar(con_datos(pdf))), I, I, I, I),
    "versión": (en_raiz("/Version", generic.pdf_name("/2.0")), I, I, I, I),
    "acción al abrir": (en_raiz("/OpenAction", generic.pdf_string("x")), M, M, M, M),
    "giro": (en_pagina("/Rotate", generic.NumberObject(90)), M, M, M, M),
    "otro contenido": (en_pagina("/Contents", DISFRAZ), M, M, M, M),
    "un byte firmado": (lambda pdf: pdf.replace(b"Pagar 100", b"Pagar 900", 1), R, R, R, R),
    "bytes al final": (lambda pdf: pdf + b"x", M, M, M, M),
}


def casos():
    for tipo in LLAVES:
        for sub, nombre in ((PADES, "PAdES"), (ADBE, "adbe")):
            yield f"{nombre} {tipo}", lambda: firmar(papel(), tipo=tipo, sub=sub), I
    for giro in (90, 180, 270):
        yield f"página girada {giro}", lambda: firmar(papel(giro), caja=(20, 20, 120, 60)), I
    yield "líneas de CR y LF", lambda: firmar(papel(fin=b"\r\n")), I
    yield "campo con acentos", lambda: firmar(papel(), "Firma Ñandú"), I
    largo = dict(embed_validation_info=True, validation_context=contexto(), tiempo=True)
    yield "B-LTA", lambda: firmar(papel(), use_pades_lta=True, **largo), I
    yield "revocación de Adobe", lambda: firmar(papel(), sub=ADBE, **largo), I
    tres = lambda: firmar(firmar(firmar(papel(), "A"), "B", "p384", tiempo=True), "C", "p521", ADBE)
    yield "tres firmas", tres, I
    primeras = [firmar(papel()), *(certificada(n) for n in (MDPPerm.NO_CHANGES, MDPPerm.FILL_FORMS, MDPPerm.ANNOTATE))]
    for que, (hacer, *esperadas) in DESPUES.items():
        for como, pdf, esperada in zip(["aprobada", "P=1", "P=2", "P=3"], primeras, esperadas):
            yield f"{como}, después: {que}", lambda: hacer(pdf), esperada
    yield "P=2, firmada en sus campos", lambda: firmar(firmar(primeras[2], "Firma1", "p256"), "Firma2"), I
    for accion, nombrados, texto, opcion in (
        (FieldMDPAction.ALL, None, M, M),
        (FieldMDPAction.INCLUDE, ["Texto"], M, I),
        (FieldMDPAction.EXCLUDE, ["Texto"], I, M),
    ):
        cierra = FieldMDPSpec(accion, nombrados)
        pdf = firmar(certificada(MDPPerm.FILL_FORMS, field_mdp_spec=cierra), "Firma1")
        yield f"cierra {accion.name}, texto", lambda: llenar("Texto", "dos")(pdf), texto
        yield f"cierra {accion.name}, opción", lambda: llenar("Opcion", "B")(pdf), opcion
    niega = dict(field_mdp_spec=FieldMDPSpec(FieldMDPAction.INCLUDE, ["Otro"]), doc_mdp_update_value=MDPPerm.NO_CHANGES)
    yield "el campo niega lo que el autor admitía", lambda: llenar("Texto", "dos")(
        firmar(certificada(MDPPerm.FILL_FORMS, **niega), "Firma1")
    ), M


for n, (nombre, hacer, esperada) in enumerate(casos()):
    with open(os.path.join(sys.argv[1], f"{n}.pdf"), "wb") as archivo:
        archivo.write(hacer())
    print(json.dumps({"nombre": nombre, "archivo": f"{n}.pdf", "esperada": esperada}))
