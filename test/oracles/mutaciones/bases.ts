import {
  agregarCampos,
  firmarPdf,
  leerRespuesta,
  pedirSello,
  prolongarFirmas,
  type Campo,
  type Credencial,
} from '#pades';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { Autoridad } from '../../support/pki';
import { carta } from '../papeles';

/** One of our signed files, whole and valid, from which mutants are made. */
export interface Base {
  readonly nombre: string;
  readonly pdf: Buffer;
  readonly doc: PDFDocument;
  readonly modo: 'tabla' | 'flujo';
  /** a certification says which new fields are admitted */
  readonly certificada: boolean;
  /** what each signature covers, in the order they were made: all but [hueco, trasHueco), up to fin */
  readonly firmas: readonly { readonly hueco: number; readonly trasHueco: number; readonly fin: number }[];
}

/** The authorities and the files, made anew for the run. */
export interface Taller {
  readonly bases: readonly Base[];
  readonly raices: readonly Buffer[];
  readonly cerrar: () => void;
}

const campo = (nombre: string, n: number): Campo => ({
  nombre,
  pagina: 1,
  x: 30 + 130 * n,
  y: 30,
  ancho: 120,
  alto: 50,
});

/** A page with text, a link, a form of one text field; before any signature, one revision replaced its words. */
async function hoja(flujo: boolean): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const letra = await doc.embedFont(StandardFonts.Helvetica);
  const pagina = doc.addPage([420, 595]);
  pagina.drawText('Páguese 100 bolivianos', { x: 40, y: 500, size: 14, font: letra });
  doc.addPage([420, 595]).drawText('Anexo', { x: 40, y: 500, size: 14, font: letra });
  const texto = doc.getForm().createTextField('Observaciones');
  texto.setText('ninguna');
  texto.addToPage(pagina, { x: 40, y: 300, width: 200, height: 20, font: letra });
  return doc.save({ useObjectStreams: flujo, updateFieldAppearances: false });
}

/** A drawing of one page for the visible signatures. */
async function dibujo(palabras: string): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const letra = await doc.embedFont(StandardFonts.Helvetica);
  doc.addPage([120, 50]).drawText(palabras, { x: 5, y: 20, size: 8, font: letra });
  return doc.save();
}

interface Gente {
  readonly emisora: Autoridad;
  readonly uno: Credencial;
  readonly dos: Credencial;
  readonly apariencia: Uint8Array;
}

async function firmar(
  pdf: Uint8Array,
  donde: string | Campo,
  gente: Gente,
  mas: Partial<Parameters<typeof firmarPdf>[1]> = {},
): Promise<Buffer> {
  return firmarPdf(pdf, {
    campo: donde,
    credencial: gente.uno,
    momento: new Date(),
    nombre: 'Ñusta Peña',
    motivo: 'Conformidad',
    apariencia: gente.apariencia,
    ...mas,
  });
}

async function tresFirmantes(pdf: Uint8Array, gente: Gente): Promise<Buffer> {
  let actual = await firmar(pdf, campo('Firma1', 0), gente);
  actual = await firmar(actual, campo('Firma2', 1), gente, { credencial: gente.dos });
  return firmar(actual, campo('Firma3', 2), gente);
}

async function archivada(pdf: Uint8Array, { emisora, ...resto }: Gente, raiz: Autoridad): Promise<Buffer> {
  const sellar = (datos: readonly Uint8Array[]) => {
    const pedido = pedirSello(datos);
    return Promise.resolve(leerRespuesta(emisora.tiempo(pedido.der), pedido));
  };
  const dueno = (url: string) => (url.includes(encodeURIComponent(emisora.nombre)) ? emisora : raiz);
  const credencial = emisora.emitir({ nombre: 'Con direcciones', ci: '9' });
  const gente = { emisora, ...resto };
  const firmado = await firmar(pdf, campo('Firma1', 0), gente, { credencial, tiempo: sellar });
  const { pdf: largo, faltas } = await prolongarFirmas(firmado, {
    hasta: 'B-LTA',
    buscador: {
      certificado: (url) => Promise.resolve(dueno(url).certificado),
      crl: (url) => Promise.resolve(dueno(url).crl()),
      ocsp: (url, pedido) => Promise.resolve(dueno(url).ocsp(pedido)),
    },
    sellar,
    raices: [raiz.raiz],
    ahora: new Date(),
  });
  if (faltas.length > 0) throw new Error(faltas.join(' '));
  return Buffer.from(largo);
}

export async function prepararTaller(): Promise<Taller> {
  const raiz = new Autoridad('Raiz mutante');
  const emisora = new Autoridad('Emisora mutante', raiz);
  const emitir = (nombre: string, llave: 'rsa:2048' | 'ec') =>
    raiz.emitir({ nombre, ci: '1', llave, perfil: 'sin-direcciones' });
  const gente: Gente = {
    emisora,
    uno: emitir('Ñusta Peña', 'rsa:2048'),
    dos: emitir('Adrián Oliva', 'ec'),
    apariencia: await dibujo('Firmado'),
  };
  const [tabla, flujo] = [await hoja(false), await hoja(true)];
  const vacios = await agregarCampos(tabla, [campo('Firma1', 0), campo('Recepcion1', 1)]);
  const papel = await carta();
  const conCampos = await agregarCampos(papel.pdf, papel.campos);
  const hechas: readonly [string, Buffer, boolean][] = [
    ['una firma, tabla', await firmar(tabla, campo('Firma1', 0), gente), false],
    ['una firma, flujo', await firmar(flujo, campo('Firma1', 0), gente), false],
    ['carta de la casa', await firmar(conCampos, 'Firma1', gente), false],
    ['tres firmantes', await tresFirmantes(tabla, gente), false],
    ['certificada P=2', await firmar(vacios, 'Firma1', gente, { certificacion: 2 }), true],
    ['B-LTA', await archivada(flujo, gente, raiz), false],
  ];
  const bases: Base[] = [];
  for (const [nombre, pdf, certificada] of hechas) bases.push(await comoBase(nombre, pdf, certificada));
  return {
    bases,
    raices: [raiz.raiz],
    cerrar: () => [emisora, raiz].forEach((a) => a.cerrar()),
  };
}

async function comoBase(nombre: string, pdf: Buffer, certificada: boolean): Promise<Base> {
  const texto = pdf.toString('latin1');
  const firmas = [...texto.matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].map((m) => {
    const [hueco = 0, trasHueco = 0, largo = 0] = m.slice(1).map(Number);
    return { hueco, trasHueco, fin: trasHueco + largo };
  });
  const inicio = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(texto)?.[1]);
  return {
    nombre,
    pdf,
    certificada,
    doc: await PDFDocument.load(pdf, { updateMetadata: false }),
    modo: texto.startsWith('xref', inicio) ? 'tabla' : 'flujo',
    firmas: firmas.sort((a, b) => a.fin - b.fin),
  };
}
