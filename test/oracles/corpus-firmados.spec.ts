import { firmarPdf, tamanoDePagina, verificarPdf, type InformeDeFirmas } from '#pades';
import { casosDelCorpus, leerDelCorpus } from './corpus';
import { pdfsig } from './jueces';
import { cajaDeSello, crearElenco, MOMENTO, sello, type Elenco } from './papeles';

interface Caso {
  readonly file: string;
  readonly overall: 'intact' | 'modified' | 'broken' | 'malformed' | 'unsigned' | null;
  readonly signatures: number;
  readonly pdfsig: string;
}

const casos = casosDelCorpus<Caso>('signed', 'verdicts.json');
const probar = casos ? describe : describe.skip;
const conVeredicto = (casos ?? []).filter((c) => c.overall !== null);
const nombres = (lista: readonly Caso[]): [string, Caso][] => lista.map((c) => [c.file, c]);
const o = <T>(lista: T[], vacia: T): T[] => (lista.length > 0 ? lista : [vacia]);
const NINGUNO: [string, Caso] = ['', { file: '', overall: null, signatures: 0, pdfsig: '' }];

/** What our report says, in the corpus' words; trust in the chain is apart. */
function veredicto(informe: InformeDeFirmas): string {
  if (informe.resultado === 'SIN_FIRMAS') return 'unsigned';
  const integridades = informe.firmas.map((f) => f.integridad);
  if (integridades.length === 0) return 'malformed';
  if (integridades.includes('ROTA')) return 'broken';
  return integridades.includes('MODIFICADA') ? 'modified' : 'intact';
}

/** A file that cannot be read as signed is "broken" as far as the office is concerned: both are refused. */
const igual = (esperado: string): string[] =>
  esperado === 'broken' || esperado === 'malformed' ? ['broken', 'malformed'] : [esperado];

probar('veredictos sobre archivos firmados por otros', () => {
  it.each(o(nombres(conVeredicto), NINGUNO))('%s', async (archivo, { overall }) => {
    const informe = await verificarPdf(leerDelCorpus('signed', archivo));
    expect(igual(overall ?? '')).toContain(veredicto(informe));
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
      expect(veredicto(await verificarPdf(despues))).toBe('intact');
    },
  );
});
