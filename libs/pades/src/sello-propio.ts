import forge from 'node-forge';
import { randomBytes } from 'node:crypto';
import { atributo, parDeLlaves, serial } from './pki-de-prueba';

/**
 * A key with a certificate signed by itself, to seal: it proves that nothing changed, not who is who.
 * @returns a .p12 with its password, and the certificate as PEM for those who want to trust it
 */
export async function crearSelloPropio(o: {
  readonly nombre: string;
  readonly entidad: string;
  readonly desde: Date;
  readonly hasta: Date;
}): Promise<{ p12: Buffer; contrasena: string; pem: string }> {
  const llaves = await parDeLlaves();
  const c = forge.pki.createCertificate();
  c.publicKey = llaves.publicKey;
  c.serialNumber = serial();
  c.validity = { notBefore: o.desde, notAfter: o.hasta };
  const nombre = [
    atributo({ name: 'commonName' }, o.nombre),
    atributo({ name: 'organizationName' }, o.entidad),
    atributo({ name: 'countryName' }, 'BO'),
  ];
  c.setSubject(nombre);
  c.setIssuer(nombre);
  c.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  c.sign(llaves.privateKey, forge.md.sha256.create());
  const contrasena = randomBytes(18).toString('base64url');
  const p12 = forge.pkcs12.toPkcs12Asn1(llaves.privateKey, [c], contrasena, { algorithm: 'aes256' });
  return {
    p12: Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary'),
    contrasena,
    pem: forge.pki.certificateToPem(c),
  };
}
