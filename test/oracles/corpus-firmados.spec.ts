import { firmarPdf, tamanoDePagina, verificarAparte, verificarPdf, type InformeDeFirmas } from '#pades';
import { casosDelCorpus, leerDelCorpus } from './corpus';
import { pdfsig } from './jueces';
import { cajaDeSello, crearElenco, MOMENTO, sello, type Elenco } from './papeles';

interface Caso {
  readonly file: string;
  readonly overall: 'intact' | 'modified' | 'broken' | 'malformed' | 'unsigned' | null;
  readonly signatures: number;
  readonly perSignature?: readonly {
    readonly index?: number;
    readonly intact?: boolean | null;
    readonly coversWholeRevision?: boolean | null;
    readonly laterChangesAllowed?: boolean | null;
  }[];
  readonly pdfsig: string;
}

const casos = casosDelCorpus<Caso>('signed', 'verdicts.json');
const probar = casos ? describe : describe.skip;
const conVeredicto = (casos ?? []).filter((c) => c.overall !== null);
const nombres = (lista: readonly Caso[]): [string, Caso][] => lista.map((c) => [c.file, c]);
const o = <T>(lista: T[], vacia: T): T[] => (lista.length > 0 ? lista : [vacia]);
const NINGUNO: [string, Caso] = ['', { file: '', overall: null, signatures: 0, pdfsig: '' }];

const PALABRAS: Readonly<Record<NonNullable<Caso['overall']>, InformeDeFirmas['integridad']>> = {
  intact: 'INTACTA',
  modified: 'MODIFICADA',
  broken: 'ROTA',
  malformed: 'MALFORMADA',
  unsigned: 'SIN_FIRMA',
};

probar('veredictos sobre archivos firmados por otros', () => {
  it.each(o(nombres(conVeredicto), NINGUNO))('%s', async (archivo, { overall }) => {
    const { integridad } = await verificarPdf(leerDelCorpus('signed', archivo));
    expect(integridad).toBe(overall && PALABRAS[overall]);
  });

  it('de cada firma: si se sostiene, si cubre su revisión, si lo que vino después se admite', async () => {
    for (const { file, overall, perSignature } of conVeredicto) {
      const { firmas } = await verificarPdf(leerDelCorpus('signed', file));
      const suyas = (perSignature ?? []).filter((p) => p.index !== undefined);
      if (suyas.length !== firmas.length || overall === 'malformed') continue;
      firmas.forEach((f, i) => {
        const { intact, coversWholeRevision, laterChangesAllowed } = suyas[i] ?? {};
        const dicho = {
          sostiene: f.sostiene,
          cubre: f.cubreHasta > 0,
          admite: f.cambian !== 'NO_PERMITIDOS',
        };
        const esperado = {
          sostiene: intact ?? dicho.sostiene,
          cubre: coversWholeRevision ?? dicho.cubre,
          admite: laterChangesAllowed ?? dicho.admite,
        };
        expect([file, dicho]).toEqual([file, esperado]);
      });
    }
  });

  it('en un hilo aparte dice lo mismo, y uno que tarda es un veredicto', async () => {
    const [, muestra] = conVeredicto;
    if (!muestra) return;
    const pdf = leerDelCorpus('signed', muestra.file);
    const { firmas, integridad } = await verificarAparte(pdf);
    expect(integridad).toBe((await verificarPdf(pdf)).integridad);
    expect(firmas.every((f) => f.momento === null || f.momento.toISOString() !== '')).toBe(true);
    const enorme = Buffer.concat([pdf, Buffer.alloc(20_000_000, '1 0 obj << /A (x) >> endobj\n')]);
    expect(await verificarAparte(enorme, {}, 5)).toMatchObject({
      integridad: 'NO_EVALUADA',
      codigos: ['archivo.tiempo'],
    });
  });

  it('ninguno deja sin respuesta, ni el que nadie juzgó', async () => {
    for (const { file } of casos ?? []) {
      const { resultado } = await verificarPdf(leerDelCorpus('signed', file));
      expect(['VALIDA', 'INDETERMINADA', 'INVALIDA', 'SIN_FIRMAS']).toContain(resultado);
    }
  });
});

probar('el sello sobre archivos firmados por otros', () => {
  let elenco: Elenco;
  beforeAll(async () => {
    elenco = await crearElenco();
  });
  // Judged by what poppler says of each signature before and after, so only those it can read.
  const intactos = (casos ?? []).filter((c) => c.overall === 'intact' && /is Valid/.test(c.pdfsig));

  it.each(o(nombres(intactos), NINGUNO))(
    '%s: campo nuevo, y las firmas anteriores siguen',
    async (archivo) => {
      const antes = leerDelCorpus('signed', archivo);
      const { ancho, alto } = await tamanoDePagina(antes, 1);
      const orden = {
        campo: { nombre: 'RecepcionDeOtros', ...cajaDeSello(ancho, alto) },
        apariencia: await sello(),
        credencial: elenco.ventanilla,
        momento: MOMENTO,
      };
      const despues = await firmarPdf(antes, orden).catch(
        (error: { codigo?: string }) => error.codigo ?? error,
      );
      if (typeof despues === 'string') {
        // Certified against new fields or against everything: there the stamp has to live in a constancia.
        expect(despues).toMatch(/^firma\.(documento-bloqueado|campo-cerrado)$/);
        return;
      }
      if (!Buffer.isBuffer(despues)) throw despues as Error;
      expect(despues.subarray(0, antes.length).equals(antes)).toBe(true);
      const validas = async (pdf: Buffer) => (await pdfsig(pdf, elenco.raiz)).filter((f) => f.valida).length;
      expect(await validas(despues)).toBe((await validas(antes)) + 1);
      expect((await verificarPdf(despues)).integridad).toBe('INTACTA');
    },
  );
});
