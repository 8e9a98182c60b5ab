import { abrirP12, agregarCampos, crearPkiDePrueba, firmarPdf, type Campo, type Credencial } from '#pades';
import { MEDIDA_DE_SELLO, renderAparienciaFirma, renderCarta, renderSello, type Carta } from '#pdf';
import { PDFDocument, StandardFonts, degrees } from 'pdf-lib';

/** A root and three signers, made anew for the run. */
export interface Elenco {
  readonly raiz: Buffer;
  readonly secretario: Credencial;
  readonly gobernador: Credencial;
  readonly ventanilla: Credencial;
}

export async function crearElenco(): Promise<Elenco> {
  const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date('2040-01-01') });
  const credencial = async (nombre: string, ci: string, cargo: string): Promise<Credencial> => {
    const { p12, contrasena } = await pki.emitir({ nombre, ci, cargo, entidad: 'Gobernación de Tarija' });
    return abrirP12(p12, contrasena);
  };
  return {
    raiz: pki.raiz,
    secretario: await credencial('Ñusta Peña Güemes', '1234567', 'Secretaria Departamental'),
    gobernador: await credencial('Adrián Oliva', '7654321', 'Gobernador'),
    ventanilla: await credencial('Sello de Ventanilla', '0', 'Ventanilla del Despacho'),
  };
}

export const MOMENTO = new Date('2018-06-28T17:45:00-04:00');

/** A letter with the accents, the long words and the parts that the office uses. */
export function carta(): Promise<{ pdf: Uint8Array; campos: Campo[] }> {
  const parrafo = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const datos: Carta = {
    tipo: 'carta',
    membrete: {
      entidad: 'Gobierno Autónomo Departamental de Tarija',
      lineas: ['Secretaría Departamental de Gestión Institucional', 'Tarija - Bolivia'],
      estilo: 'secretaria',
      pie: ['Calle General Trigo #527'],
    },
    lugarYFecha: 'Tarija, 28 de junio de 2018',
    cite: { texto: 'GDAT/SDGI Cite N° 267/2018' },
    destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR GENERAL'], lugar: 'Presente.-' },
    referencia: 'Respuesta a la nota AGETIC-NE/1727/2018',
    saludo: 'De mi consideración:',
    cuerpo: { type: 'doc', content: [parrafo('Remito el plan de implementación, en 19 fojas.')] },
    despedida: 'Atentamente,',
    firma: { nombre: 'Ñusta Peña Güemes', cargo: ['SECRETARIA DEPARTAMENTAL'] },
    fecha: MOMENTO,
    recepciones: 2,
  };
  return renderCarta(datos);
}

/** The visible part of a signature, of the size of its field. */
export function aparienciaDe(nombre: string, cargo: string, campo: Campo): Promise<Uint8Array> {
  const { ancho, alto } = campo;
  return renderAparienciaFirma({ nombre, cargo, momento: MOMENTO, prueba: true, ancho, alto });
}

/** The stamp of the desk, as on the seed's papers. */
export async function sello(): Promise<Uint8Array> {
  const { pdf } = await renderSello({
    entidad: 'Gobernación del Departamento de Tarija',
    unidad: 'Despacho del Gobernador',
    fecha: '28 JUN. 2018',
    hora: '17:45',
    codigo: '1648-18',
    nombre: 'Ventanilla',
    prueba: true,
  });
  return pdf;
}

/** A box for the stamp at the upper right of a page seen with that size. */
export function cajaDeSello(ancho: number, alto: number): Omit<Campo, 'nombre'> {
  const medida = MEDIDA_DE_SELLO;
  return { pagina: 1, x: ancho - medida.ancho - 24, y: alto - medida.alto - 24, ...medida };
}

/** @returns the same letter signed, its own field filled */
export async function cartaFirmada(elenco: Elenco): Promise<{ pdf: Buffer; campos: Campo[] }> {
  const { pdf, campos } = await carta();
  const campo = campos.find((c) => c.nombre === 'Firma1');
  if (!campo) throw new Error('la carta no trae Firma1');
  const firmado = await firmarPdf(await agregarCampos(pdf, campos), {
    campo: 'Firma1',
    apariencia: await aparienciaDe('Ñusta Peña Güemes', 'Secretaria Departamental', campo),
    credencial: elenco.secretario,
    momento: MOMENTO,
    nombre: 'Ñusta Peña Güemes',
  });
  return { pdf: firmado, campos };
}

/** A plain page turned by that angle, with a line of text on it; 400 x 600 points before turning. */
export async function paginaGirada(angulo: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const pagina = doc.addPage([400, 600]);
  pagina.drawText('Nota', { x: 40, y: 40, size: 12, font: await doc.embedFont(StandardFonts.Helvetica) });
  pagina.setRotation(degrees(angulo));
  return doc.save();
}
