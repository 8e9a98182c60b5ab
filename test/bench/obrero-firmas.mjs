// Signs, in a process of its own, in the ways that `firmas.mjs` compares.
import { createHash, createPrivateKey, randomBytes, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import forge from 'node-forge';
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import pades from '#pades';
import pdf from '#pdf';
import { CARTAS } from './papeles.mjs';

const CAMPO = { nombre: 'Firma1', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 };
const LUGAR = 8_192;

async function conLlave() {
  const pki = await pades.crearPkiDePrueba({
    desde: new Date('2018-01-01'),
    hasta: new Date('2040-01-01'),
  });
  const titular = { nombre: 'Nombre Apellido', ci: '1', cargo: 'Gobernador', entidad: 'Gobernación' };
  const { p12, contrasena } = await pki.emitir(titular);
  const abierto = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(p12.toString('latin1')), contrasena);
  const bolsas = abierto.safeContents.flatMap((c) => c.safeBags);
  const llave = bolsas.find((b) => b.key).key;
  const cert = bolsas.find((b) => b.cert?.publicKey.n.equals(llave.n)).cert;
  const pem = forge.pki.privateKeyToPem(llave);
  return { credencial: pades.abrirP12(p12, contrasena), llave, cert, nativa: createPrivateKey(pem) };
}

/** The dictionary of a signature whose place is empty, in a field of its own. */
function ponerHueco(doc) {
  const pagina = doc.getPage(0);
  const firma = doc.context.register(
    doc.context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: [0, PDFName.of('**********'), PDFName.of('**********'), PDFName.of('**********')],
      Contents: PDFHexString.of('0'.repeat(LUGAR * 2)),
      M: PDFString.fromDate(new Date()),
    }),
  );
  const campo = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: firma, P: pagina.ref };
  const widget = doc.context.register(doc.context.obj({ ...campo, T: PDFString.of('Firma1'), F: 4 }));
  pagina.node.addAnnot(widget);
  const form = doc.context.obj({ SigFlags: 3, Fields: [widget] });
  doc.catalog.set(PDFName.of('AcroForm'), doc.context.register(form));
}

/** @returns what is signed: all but the place of the value */
function partesDe(bytes) {
  const abre = bytes.lastIndexOf('/Contents <') + '/Contents '.length;
  const cierra = bytes.indexOf('>', abre) + 1;
  return { abre, cierra, partes: [bytes.subarray(0, abre), bytes.subarray(cierra)] };
}

/** The least that a signature takes: one incremental save, two digests, one operation of the key; nothing is checked. */
async function minima(papel, { nativa }) {
  const doc = await PDFDocument.load(papel, { forIncrementalUpdate: true, updateMetadata: false });
  ponerHueco(doc);
  const bytes = Buffer.from(await doc.save({ useObjectStreams: false, updateFieldAppearances: false }));
  const { abre, partes } = partesDe(bytes);
  const huella = createHash('sha256');
  for (const parte of partes) huella.update(parte);
  const atributos = createHash('sha256').update(huella.digest()).digest();
  bytes.write(sign('sha256', atributos, nativa).toString('hex'), abre + 1, 'latin1');
  return bytes;
}

/** As @signpdf does with its pdf-lib placeholder and its .p12 signer: the file is rewritten, forge makes the PKCS #7. */
async function conForge(papel, { llave, cert }) {
  const doc = await PDFDocument.load(papel);
  ponerHueco(doc);
  const bytes = Buffer.from(await doc.save({ useObjectStreams: false }));
  const { abre, partes } = partesDe(bytes);
  const p7 = forge.pkcs7.createSignedData();
  p7.content = forge.util.createBuffer(Buffer.concat(partes).toString('latin1'));
  p7.addCertificate(cert);
  p7.addSigner({
    key: llave,
    certificate: cert,
    digestAlgorithm: forge.pki.oids.sha256,
    authenticatedAttributes: [
      { type: forge.pki.oids.contentType, value: forge.pki.oids.data },
      { type: forge.pki.oids.signingTime, value: new Date() },
      { type: forge.pki.oids.messageDigest },
    ],
  });
  p7.sign({ detached: true });
  const der = Buffer.from(forge.asn1.toDer(p7.toAsn1()).getBytes(), 'latin1');
  bytes.write(der.toString('hex'), abre + 1, 'latin1');
  return bytes;
}

const nuestra = (papel, { credencial }) =>
  pades.firmarPdf(papel, { campo: CAMPO, credencial, momento: new Date() });

const HACER = { nuestra, mínima: minima, forge: conForge };

async function cartas({ rondas, cuantas, vias }) {
  const llaves = await conLlave();
  const papeles = [];
  for (let n = 1; n <= cuantas; n++) papeles.push((await pdf.renderCarta(CARTAS['de una página'](n))).pdf);
  const porRonda = [];
  // The first round warms up and is not counted.
  for (let r = 0; r <= rondas; r++) {
    const ronda = {};
    for (const via of vias) {
      // Time of the processor, not of the wall: others work on the same machine.
      const inicio = process.cpuUsage();
      for (const papel of papeles) await HACER[via](papel, llaves);
      const { user, system } = process.cpuUsage(inicio);
      ronda[via] = (user + system) / 1000 / cuantas;
    }
    if (r > 0 || rondas === 1) porRonda.push(ronda);
  }
  return { porRonda: porRonda.slice(-rondas) };
}

/** A page with that many MB of an image that does not shrink. */
async function papelGrande({ mb, ruta }) {
  const doc = await PDFDocument.create();
  const pagina = doc.addPage([595, 842]);
  const imagen = { Type: 'XObject', Subtype: 'Image', Width: 1024, Height: mb * 1024, BitsPerComponent: 8 };
  const flujo = doc.context.stream(randomBytes(mb * 1024 * 1024), { ...imagen, ColorSpace: 'DeviceGray' });
  pagina.node.newXObject('Imagen', doc.context.register(flujo));
  writeFileSync(ruta, await doc.save({ useObjectStreams: false }));
  return { ruta };
}

/** In a process that did not make the paper, so that its peak of memory is the signature's. */
async function grande({ mb, ruta }) {
  const llaves = await conLlave();
  const memoriaAntes = process.memoryUsage().rss;
  const papel = readFileSync(ruta);
  const espera = new Espera();
  const inicio = performance.now();
  await nuestra(papel, llaves);
  const segundos = (performance.now() - inicio) / 1000;
  const { p99, maxima } = await espera.terminar();
  const memoria = process.resourceUsage().maxRSS * 1024;
  const veces = (memoria - memoriaAntes) / papel.length;
  return { mb, segundos, veces, esperaP99: p99, esperaMaxima: maxima };
}

/** How long a request that came at any moment would have waited for its turn, in ms. */
class Espera {
  vueltas = [performance.now()];

  constructor() {
    this.reloj = setInterval(() => this.vueltas.push(performance.now()), 1);
  }

  /** The turn after the work tells of the wait for its end. */
  async terminar() {
    await setTimeout(2);
    clearInterval(this.reloj);
    const esperas = this.vueltas.slice(1).flatMap((hasta, i) => {
      const hueco = hasta - this.vueltas[i];
      return Array.from({ length: Math.ceil(hueco) }, (_, ms) => hueco - ms);
    });
    esperas.sort((x, y) => x - y);
    return { p99: esperas[Math.floor(esperas.length * 0.99)] ?? 0, maxima: esperas.at(-1) ?? 0 };
  }
}

process.once('message', (orden) => {
  const hacer = { cartas, papel: papelGrande, grande }[orden.que];
  hacer(orden)
    .then(
      (dicho) => process.send(dicho),
      (error) => process.send({ error: String(error?.stack ?? error) }),
    )
    .finally(() => process.disconnect());
});
