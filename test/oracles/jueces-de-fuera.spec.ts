import {
  agregarCampos,
  firmarPdf,
  leerRespuesta,
  pedirSello,
  prolongarFirmas,
  verificarPdf,
  type Buscador,
  type Campo,
  type Credencial,
  type SellarTiempo,
} from '#pades';
import { Autoridad } from '../support/pki';
import { qpdf } from './jueces';
import { dss, hechosPorPyhanko, pyhanko, type HechoPorPyhanko } from './jueces-de-fuera/jueces';
import { carta, sello } from './papeles';

/** Revisions of one document, each the former with something more, and how many signatures it has. */
interface Etapa {
  readonly nombre: string;
  readonly pdf: Uint8Array;
  readonly firmas: number;
}

let raiz: Autoridad;
let emisora: Autoridad;
const etapas: Etapa[] = [];

const buscador = (): Buscador => {
  const dueno = (url: string) => (url.includes(encodeURIComponent(emisora.nombre)) ? emisora : raiz);
  return {
    certificado: (url) => Promise.resolve(dueno(url).certificado),
    crl: (url) => Promise.resolve(dueno(url).crl()),
    ocsp: (url, pedido) => Promise.resolve(dueno(url).ocsp(pedido)),
  };
};

const sellar: SellarTiempo = (datos) => {
  const pedido = pedirSello(datos);
  return Promise.resolve(leerRespuesta(emisora.tiempo(pedido.der), pedido));
};

async function firmar(
  pdf: Uint8Array,
  credencial: Credencial,
  mas: Partial<Parameters<typeof firmarPdf>[1]>,
) {
  const campo: Campo = { nombre: 'Firma1', pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 };
  return firmarPdf(pdf, { campo, credencial, momento: new Date(), ...mas });
}

async function prolongar(pdf: Uint8Array, hasta: 'B-LT' | 'B-LTA'): Promise<Uint8Array> {
  const orden = { hasta, buscador: buscador(), sellar, raices: [raiz.raiz], ahora: new Date() };
  const hecho = await prolongarFirmas(pdf, orden);
  expect(hecho.faltas).toEqual([]);
  return hecho.pdf;
}

/** One signature without a time; three with it, a stamp, validation data, a timestamp over all; the last, twice archived. */
async function preparar(): Promise<void> {
  raiz = new Autoridad('Raiz ante jueces');
  emisora = new Autoridad('Emisora ante jueces', raiz);
  const uno = emisora.emitir({ nombre: 'Ñusta Peña', ci: '1234567', cargo: 'Secretaria' });
  const dos = emisora.emitir({ nombre: 'Adrián Oliva', ci: '7654321', llave: 'ec' });
  const papel = await carta();
  let pdf: Uint8Array = await agregarCampos(papel.pdf, papel.campos);
  const poner = (nombre: string, firmas: number, hecho: Uint8Array): void => {
    pdf = hecho;
    etapas.push({ nombre, pdf, firmas });
  };
  poner('B-B', 1, await firmar(pdf, uno, { campo: 'Firma1' }));
  poner('B-T', 2, await firmar(pdf, dos, { campo: aparte('Firma2'), tiempo: sellar }));
  poner('tercer firmante', 3, await firmar(pdf, uno, { campo: aparte('Firma3'), tiempo: sellar }));
  const recibido = { campo: 'Recepcion1', apariencia: await sello(), tiempo: sellar };
  poner('sello de recepción', 4, await firmar(pdf, dos, recibido));
  poner('B-LT', 4, await prolongar(pdf, 'B-LT'));
  poner('B-LTA', 4, await prolongar(pdf, 'B-LTA'));
}

const aparte = (nombre: string): Campo => ({ nombre, pagina: 1, x: 60, y: 60, ancho: 0, alto: 0 });

beforeAll(preparar, 180_000);
afterAll(() => [emisora, raiz].forEach((a) => a.cerrar()));

/** A judge that is not on this machine is named, and `npm run prueba:jueces` says how to bring it. */
const presentes = { pyHanko: pyhanko, 'EU DSS': dss };
const faltan = Object.entries(presentes).flatMap(([nombre, juez]) => (juez ? [] : [nombre]));
if (faltan.length > 0)
  process.stderr.write(`Jueces que faltan: ${faltan.join(', ')} (npm run prueba:jueces los trae)\n`);

describe('cada revisión, antes de que la vean otros', () => {
  it('es prefijo de la siguiente, y para nosotros es válida', async () => {
    for (const [i, { nombre, pdf, firmas }] of etapas.entries()) {
      const siguiente = etapas[i + 1]?.pdf ?? pdf;
      expect(Buffer.from(siguiente).subarray(0, pdf.length).equals(Buffer.from(pdf))).toBe(true);
      const dicho = await verificarPdf(pdf, { raices: [raiz.raiz] });
      expect([nombre, dicho.integridad, dicho.firmas.length]).toEqual([nombre, 'INTACTA', firmas]);
    }
    const ultimo = await verificarPdf(etapas.at(-1)?.pdf ?? Buffer.alloc(0), { raices: [raiz.raiz] });
    expect([ultimo.resultado, new Set(ultimo.firmas.map((f) => f.nivel))]).toEqual([
      'VALIDA',
      new Set(['B-LTA']),
    ]);
  });
});

const pdfs = (): Uint8Array[] => etapas.map((e) => e.pdf);

if (pyhanko) {
  const juez = pyhanko;
  describe('ante pyHanko', () => {
    it('toda firma y todo sello de toda revisión es válido, lo que vino después se admite, y dura', async () => {
      const dichos = await juez(pdfs(), raiz.raiz);
      const invalidas = dichos.flatMap(({ firmas }) =>
        firmas.filter((f) => !f.valida || f.cambios === 'OTHER'),
      );
      expect(invalidas).toEqual([]);
      expect(dichos.map((d) => d.firmas.length)).toEqual(etapas.map((e) => e.firmas));
      expect(dichos.map((d) => d.sellos.map((s) => s.valida))).toEqual([
        [],
        [],
        [],
        [],
        [true],
        [true, true],
      ]);
      // It asks each signature for a timestamp of its own before it looks at those of the document.
      const conTiempo = dichos.slice(-2).flatMap(({ firmas }) => firmas.filter((f) => f.conTiempo));
      expect(conTiempo.map((f) => f.largoPlazo)).toEqual(Array.from({ length: 6 }, () => 'AdESPassed.OK'));
    }, 240_000);
  });
}

if (dss) {
  const juez = dss;
  describe('ante EU DSS', () => {
    it('ninguna firma falla, cada una con su nivel; con los datos dentro pasan todas', async () => {
      const dichos = await juez(pdfs(), raiz.raiz);
      const niveles = dichos.map((d) => d.firmas.map((f) => f.nivel.replace('PAdES-BASELINE-', '')));
      const conTiempo = (n: number) => ['B', ...Array.from({ length: n }, () => 'T')];
      const todas = (nivel: string) => Array.from({ length: 4 }, () => nivel);
      const largos = [todas('LT'), todas('LTA')];
      expect(niveles).toEqual([...[0, 1, 2, 3].map(conTiempo), ...largos]);
      // Without the network nor data inside it cannot tell whether a certificate was revoked, and only that.
      const dudas = dichos.slice(0, 4).flatMap(({ firmas }) => firmas.map((f) => [f.dicho, f.errores]));
      expect(dudas).toEqual(
        dudas.map(() => ['INDETERMINATE', expect.stringContaining('No revocation data found')]),
      );
      const [lt, lta] = dichos.slice(-2).map(({ firmas, sellos }) => ({
        firmas: firmas.map((f) => f.dicho),
        sellos: new Set(sellos),
      }));
      const pasan = { firmas: todas('TOTAL_PASSED'), sellos: new Set(['PASSED']) };
      expect([lt, lta]).toEqual([pasan, pasan]);
    }, 240_000);
  });
}

if (hechosPorPyhanko) {
  const hacer = hechosPorPyhanko;
  describe('archivos que pyHanko firma y cambia', () => {
    let hechos: readonly HechoPorPyhanko[];
    beforeAll(async () => {
      hechos = await hacer();
    }, 120_000);

    it('de cada uno decimos lo que es, por cómo se hizo', async () => {
      const dichas: string[][] = [];
      for (const { nombre, pdf } of hechos) dichas.push([nombre, (await verificarPdf(pdf)).integridad]);
      expect(dichas).toEqual(hechos.map((h) => [h.nombre, h.esperada]));
      expect(hechos.length).toBeGreaterThan(70);
    });

    it('si además los firmamos, sus firmas siguen íntegras; o se dice que la certificación no lo admite', async () => {
      const credencial = emisora.emitir({ nombre: 'Ñusta Peña', ci: '1', perfil: 'sin-direcciones' });
      for (const { nombre, pdf } of hechos.filter((h) => h.esperada === 'INTACTA')) {
        const certificado = /^(P=|cierra)/.test(nombre);
        const firmado = firmar(pdf, credencial, { campo: aparte('Recibido') });
        if (certificado) await expect(firmado).rejects.toMatchObject({ codigo: 'firma.documento-bloqueado' });
        else {
          const hecho = await firmado;
          const dicho = [(await verificarPdf(hecho)).integridad, await qpdf(hecho)];
          expect([nombre, ...dicho]).toEqual([nombre, 'INTACTA', []]);
        }
      }
    }, 60_000);
  });
}
