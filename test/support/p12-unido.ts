import forge from 'node-forge';

/** Several .p12 of password `clave` in one, without MAC and without anything that says which certificate goes with which key. */
export function unir(...archivos: readonly Buffer[]): Buffer {
  const { asn1, pkcs12, pki } = forge;
  const contenidos = archivos.flatMap((p12) => {
    const abierto = pkcs12.pkcs12FromAsn1(asn1.fromDer(p12.toString('latin1')), 'clave');
    const bolsas = abierto.safeContents.flatMap((c) => c.safeBags);
    const llave = bolsas.find((b) => b.key)?.key;
    const cert = bolsas.find((b) => b.cert && b.attributes['localKeyId'])?.cert;
    if (!llave || !cert) throw new Error('el .p12 de partida no trae lo suyo');
    const opciones = { algorithm: '3des' as const, useMac: false, generateLocalKeyId: false };
    const suelto = pkcs12.toPkcs12Asn1(llave, [cert], 'clave', opciones);
    return hijos(asn1.fromDer(octetos(suelto)));
  });
  const seguro = asn1.toDer(lista(contenidos)).getBytes();
  const { Class: clase, Type: tipo } = asn1;
  const datos = asn1.create(
    clase.UNIVERSAL,
    tipo.OID,
    false,
    asn1.oidToDer(pki.oids['data'] ?? '').getBytes(),
  );
  const dentro = asn1.create(clase.UNIVERSAL, tipo.OCTETSTRING, false, seguro);
  const contenido = lista([datos, asn1.create(clase.CONTEXT_SPECIFIC, 0, true, [dentro])]);
  const version = asn1.create(clase.UNIVERSAL, tipo.INTEGER, false, asn1.integerToDer(3).getBytes());
  return Buffer.from(asn1.toDer(lista([version, contenido])).getBytes(), 'latin1');
}

const hijos = (a: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] => (a?.value ?? []) as forge.asn1.Asn1[];
const lista = (partes: forge.asn1.Asn1[]): forge.asn1.Asn1 =>
  forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SEQUENCE, true, partes);
/** Bytes of the AuthenticatedSafe: PFX, ContentInfo, [0], OCTET STRING. */
function octetos(pfx: forge.asn1.Asn1): string {
  const valor = hijos(hijos(hijos(pfx)[1])[1])[0]?.value;
  return typeof valor === 'string' ? valor : '';
}
