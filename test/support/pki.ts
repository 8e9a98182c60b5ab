import { abrirP12, type Credencial } from '#pades';
import { execFileSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { llaveDePrueba, type ClaseDeLlave } from './llaves';

/** Nobody listens here: what is asked is answered by `Autoridad.buscador`, and the address only names it. */
export const LUGAR = 'http://pki.prueba.invalid';

interface Titular {
  readonly nombre: string;
  readonly ci?: string;
  readonly cargo?: string;
  /** `20180101000000Z`; a term in force now if not given */
  readonly desde?: string;
  readonly hasta?: string;
  readonly llave?: ClaseDeLlave;
  readonly perfil?: 'persona' | 'tiempo' | 'respondedor' | 'autoridad' | 'sin-direcciones';
  /** lines of extensions, as openssl writes them, in place of those of the profile */
  readonly extensiones?: readonly string[];
  /** digest with which it is certified; SHA-256 if not given */
  readonly resumen?: 'sha1' | 'md5';
}

const PERFILES: Readonly<Record<NonNullable<Titular['perfil']>, readonly string[]>> = {
  persona: [
    'basicConstraints=CA:FALSE',
    'keyUsage=critical,digitalSignature,nonRepudiation',
    'extendedKeyUsage=clientAuth,emailProtection',
  ],
  'sin-direcciones': ['basicConstraints=CA:FALSE', 'keyUsage=critical,digitalSignature,nonRepudiation'],
  tiempo: [
    'basicConstraints=CA:FALSE',
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=critical,timeStamping',
  ],
  respondedor: [
    '1.3.6.1.5.5.7.48.1.5=ASN1:NULL',
    'basicConstraints=CA:FALSE',
    'keyUsage=critical,digitalSignature',
    'extendedKeyUsage=OCSPSigning',
  ],
  autoridad: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'],
};

const CONFIGURACION = `
[ca]
default_ca=d
[d]
database=./index.txt
new_certs_dir=./nuevos
serial=./serial
crlnumber=./crlnumber
certificate=./ca.crt
private_key=./ca.key
default_md=sha256
default_days=1825
default_crl_days=30
policy=p
copy_extensions=none
unique_subject=no
[p]
commonName=supplied
title=optional
serialNumber=optional
[tsa]
default_tsa=t
[t]
dir=.
serial=./tsaserial
crypto_device=builtin
signer_cert=./tsa.crt
certs=./ca.crt
signer_key=./tsa.key
signer_digest=sha256
default_policy=1.3.6.1.4.1.99999.1
other_policies=1.3.6.1.4.1.99999.2
digests=sha256,sha384,sha512
accuracy=secs:1
ordering=yes
tsa_name=yes
ess_cert_id_alg=sha256
`;

/** A certification authority of openssl's making, with its list of revoked, its responder and its time stamps. */
export class Autoridad {
  private readonly carpeta = mkdtempSync(join(tmpdir(), 'hr-pki-'));
  private n = 0;

  /**
   * @param superior who signs this one's certificate; absent: it is a root
   * @param lugar where its certificates say that it answers
   * @param propio what is odd about its own certificate; of a root, only its digest
   */
  constructor(
    readonly nombre: string,
    private readonly superior?: Autoridad,
    llave: NonNullable<Titular['llave']> = 'rsa:2048',
    private readonly lugar = LUGAR,
    propio: Partial<Titular> = {},
  ) {
    mkdirSync(this.ruta('nuevos'));
    writeFileSync(this.ruta('ca.cnf'), CONFIGURACION);
    for (const [archivo, contenido] of [
      ['index.txt', ''],
      ['serial', '1000\n'],
      ['crlnumber', '1000\n'],
      ['tsaserial', '01\n'],
    ] as const)
      writeFileSync(this.ruta(archivo), contenido);
    if (superior) {
      const emitida = superior.emitirEn({ nombre, perfil: 'autoridad', llave, ...propio });
      writeFileSync(this.ruta('ca.key'), emitida.llave);
      writeFileSync(this.ruta('ca.crt'), emitida.certificado);
      return;
    }
    copyFileSync(llaveDePrueba(llave === 'ec' ? 'rsa:2048' : llave), this.ruta('ca.key'));
    const extensiones = [
      '-addext',
      'keyUsage=critical,keyCertSign,cRLSign',
      `-${propio.resumen ?? 'sha256'}`,
    ];
    this.correr(
      [
        'req',
        '-x509',
        '-key',
        'ca.key',
        '-out',
        'ca.crt',
        '-days',
        '7300',
        '-subj',
        `/CN=${nombre}`,
        '-utf8',
      ].concat(extensiones),
    );
  }

  /** DER of its own certificate */
  get certificado(): Buffer {
    return this.comoDer('ca.crt');
  }

  /** PEM of its own certificate and of those above it, nearest first */
  get cadena(): string {
    return readFileSync(this.ruta('ca.crt'), 'utf8') + (this.superior?.cadena ?? '');
  }

  get raiz(): Buffer {
    return this.superior ? this.superior.raiz : this.certificado;
  }

  emitir(titular: Titular): Credencial {
    return abrirP12(this.emitirP12(titular), 'clave');
  }

  /** @returns PEM of a certificate whose key nobody keeps */
  emitirCertificado(titular: Titular): Buffer {
    return this.emitirEn(titular).certificado;
  }

  /** @param mas how to write it, as openssl says it. @returns a .p12 the chain inside */
  emitirP12(titular: Titular, mas: readonly string[] = [], clave = 'clave'): Buffer {
    const { llave, certificado } = this.emitirEn(titular);
    writeFileSync(this.ruta('x.key'), llave);
    writeFileSync(this.ruta('x.crt'), certificado);
    writeFileSync(this.ruta('x.chain'), this.cadena);
    const archivos = ['-inkey', 'x.key', '-in', 'x.crt', '-certfile', 'x.chain', '-out', 'x.p12'];
    this.correr(['pkcs12', '-export', ...mas, ...archivos, '-passout', `pass:${clave}`]);
    return readFileSync(this.ruta('x.p12'));
  }

  /** @param razon as openssl names them. @param serie hex, as the certificate says */
  revocar(serie: string, razon = 'keyCompromise'): void {
    const archivo = join('nuevos', `${serie.replace(/^0(?=.{4})/, '')}.pem`);
    this.correr(['ca', '-config', 'ca.cnf', '-revoke', archivo, '-crl_reason', razon]);
  }

  /** @param dias until the next one */
  crl(dias = 30): Buffer {
    this.correr(['ca', '-config', 'ca.cnf', '-gencrl', '-crldays', String(dias), '-out', 'ca.crl']);
    this.correr(['crl', '-in', 'ca.crl', '-outform', 'DER', '-out', 'ca.crl.der']);
    return readFileSync(this.ruta('ca.crl.der'));
  }

  /** Answers an OCSPRequest with a responder that it appoints. @param titular of the responder, made the first time */
  ocsp(pedido: Buffer, titular: Partial<Titular> = {}): Buffer {
    if (!this.tiene('ocsp.crt'))
      this.poner('ocsp', { nombre: 'Respondedor', perfil: 'respondedor', ...titular });
    writeFileSync(this.ruta('p.ocsp'), pedido);
    const quien = ['-CA', 'ca.crt', '-rsigner', 'ocsp.crt', '-rkey', 'ocsp.key'];
    this.correr(
      ['ocsp', '-index', 'index.txt', ...quien].concat([
        '-reqin',
        'p.ocsp',
        '-respout',
        'r.ocsp',
        '-ndays',
        '1',
      ]),
    );
    return readFileSync(this.ruta('r.ocsp'));
  }

  /** Answers a TimeStampReq. @param titular of the stamping certificate, made the first time */
  tiempo(pedido: Buffer, titular: Partial<Titular> = {}): Buffer {
    if (!this.tiene('tsa.crt'))
      this.poner('tsa', { nombre: 'Sellado de tiempo', perfil: 'tiempo', ...titular });
    writeFileSync(this.ruta('p.tsq'), pedido);
    this.correr(['ts', '-reply', '-config', 'ca.cnf', '-queryfile', 'p.tsq', '-out', 'r.tsr']);
    return readFileSync(this.ruta('r.tsr'));
  }

  /** Its own signature over some bytes, RSA with SHA-256. */
  firmarBytes(datos: Uint8Array): Buffer {
    return sign('sha256', datos, readFileSync(this.ruta('ca.key')));
  }

  /** A signature that carries its content, of any type, by somebody that it certifies. @returns DER of the SignedData */
  sobreContenido(contenido: Buffer, tipo: string, titular: Titular): Buffer {
    this.poner('otro', titular);
    writeFileSync(this.ruta('c.bin'), contenido);
    const quien = ['-signer', 'otro.crt', '-inkey', 'otro.key', '-certfile', 'ca.crt', '-md', 'sha256'];
    const como = ['-binary', '-cades', '-nodetach', '-nosmimecap', '-outform', 'DER', '-out', 'c.der'];
    this.correr(['cms', '-sign', '-in', 'c.bin', '-econtent_type', tipo, ...quien, ...como]);
    return readFileSync(this.ruta('c.der'));
  }

  /** A detached signature of some bytes by somebody that it certifies. @param como as openssl says it. @returns DER of the SignedData */
  separada(datos: Uint8Array, titular: Titular, como: readonly string[]): Buffer {
    this.poner('otro', titular);
    writeFileSync(this.ruta('c.bin'), datos);
    const quien = ['-signer', 'otro.crt', '-inkey', 'otro.key', ...como];
    this.correr(
      ['cms', '-sign', '-in', 'c.bin', '-binary', '-nosmimecap', '-outform', 'DER', '-out', 'c.der'].concat(
        quien,
      ),
    );
    return readFileSync(this.ruta('c.der'));
  }

  /** @returns PEM of a key, and DER of its certificate */
  emitirPar(titular: Titular): { llave: Buffer; certificado: Buffer } {
    this.poner('otro', titular);
    return { llave: readFileSync(this.ruta('otro.key')), certificado: this.comoDer('otro.crt') };
  }

  cerrar(): void {
    rmSync(this.carpeta, { recursive: true, force: true });
  }

  private poner(cual: string, titular: Titular): void {
    const { llave, certificado } = this.emitirEn(titular);
    writeFileSync(this.ruta(`${cual}.key`), llave);
    writeFileSync(this.ruta(`${cual}.crt`), certificado);
  }

  private emitirEn(t: Titular): { llave: Buffer; certificado: Buffer } {
    const n = String(++this.n);
    const llave = llaveDePrueba(t.llave ?? 'rsa:2048');
    const sujeto = `/CN=${t.nombre}${t.cargo ? `/title=${t.cargo}` : ''}${t.ci ? `/serialNumber=${t.ci}` : ''}`;
    this.correr(['req', '-new', '-key', llave, '-out', `${n}.csr`, '-utf8', '-subj', sujeto]);
    const direcciones = [
      `crlDistributionPoints=URI:${this.lugar}/${encodeURIComponent(this.nombre)}.crl`,
      `authorityInfoAccess=OCSP;URI:${this.lugar}/${encodeURIComponent(this.nombre)}.ocsp,caIssuers;URI:${this.lugar}/${encodeURIComponent(this.nombre)}.crt`,
    ];
    const perfil = t.perfil ?? 'persona';
    const callada = t.extensiones !== undefined || perfil === 'sin-direcciones' || perfil === 'respondedor';
    const lineas = [
      ...(t.extensiones ? [] : PERFILES[perfil]),
      'subjectKeyIdentifier=hash',
      'authorityKeyIdentifier=keyid',
    ];
    writeFileSync(
      this.ruta(`${n}.ext`),
      [...lineas, ...(callada ? [] : direcciones), ...(t.extensiones ?? [])].join('\n'),
    );
    const como = t.resumen ? ['-md', t.resumen] : [];
    const fechas = [
      ...como,
      ...(t.desde ? ['-startdate', t.desde] : []),
      ...(t.hasta ? ['-enddate', t.hasta] : []),
    ];
    this.correr(
      ['ca', '-batch', '-config', 'ca.cnf', '-in', `${n}.csr`, '-out', `${n}.crt`, '-notext', '-utf8'].concat(
        ['-extfile', `${n}.ext`, '-subj', sujeto],
        fechas,
      ),
    );
    return { llave: readFileSync(llave), certificado: readFileSync(this.ruta(`${n}.crt`)) };
  }

  private comoDer(pem: string): Buffer {
    return execFileSync('openssl', ['x509', '-in', pem, '-outform', 'DER'], { cwd: this.carpeta });
  }

  private correr(argumentos: readonly string[]): void {
    execFileSync('openssl', argumentos, { cwd: this.carpeta, stdio: ['ignore', 'ignore', 'pipe'] });
  }

  private tiene(archivo: string): boolean {
    try {
      return readFileSync(this.ruta(archivo)).length > 0;
    } catch {
      return false;
    }
  }

  private ruta(archivo: string): string {
    return join(this.carpeta, archivo);
  }
}
