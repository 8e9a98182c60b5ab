import { ErrorDominio } from '#kernel';
import { estamparSinFirma, tamanoDePagina, ubicarSello } from '#pades';
import { inspeccionarPdf, MEDIDA_DE_SELLO } from '#pdf';
import { casosDelCorpus, leerDelCorpus } from './corpus';
import { diferencia, pintar, qpdf } from './jueces';
import { sello } from './papeles';

interface Caso {
  readonly file: string;
  readonly expected: 'stampable' | 'refuse-encrypted' | 'refuse-malformed' | 'either-but-clear-error';
  readonly qpdf: 'ok' | 'warnings' | 'errors';
}

const casos = casosDelCorpus<Caso>('pdfs', 'cases.json');
const probar = casos ? describe : describe.skip;

function con(expected: Caso['expected']): [string, Caso][] {
  const lista = (casos ?? []).filter((c) => c.expected === expected);
  return casos ? lista.map((c) => [c.file, c]) : [['', { file: '', expected, qpdf: 'ok' }]];
}

/** As the reception desk does: looked at first, then stamped at the upper right of page 1. */
async function recibir(pdf: Buffer): Promise<{ pdf: Buffer; caja: ReturnType<typeof ubicarSello> }> {
  await inspeccionarPdf(pdf);
  const caja = ubicarSello(await tamanoDePagina(pdf, 1), MEDIDA_DE_SELLO, 'superior-derecha');
  return { pdf: await estamparSinFirma(pdf, { pagina: 1, ...caja }, await sello()), caja };
}

const rechazo = (pdf: Buffer): Promise<unknown> =>
  recibir(pdf).then(
    () => 'se estampó',
    (error: unknown) => error,
  );

async function exigirEstampado(antes: Buffer, caso: Caso): Promise<void> {
  const puedeNoVerse = caso.expected === 'either-but-clear-error';
  const { pdf, caja } = await recibir(antes);
  expect(pdf.subarray(0, antes.length).equals(antes)).toBe(true);
  if (caso.qpdf === 'ok') expect(await qpdf(pdf)).toEqual([]);
  const [limpio, pintado] = [await pintar(antes), await pintar(pdf)];
  // Whatever could be drawn before, what is called stamped opens afterwards.
  expect(pintado).not.toBeNull();
  // What poppler could not draw before cannot be compared: then the prefix and qpdf are the only judges.
  if (!limpio && puedeNoVerse) return;
  const vista = limpio && pintado && diferencia(limpio, pintado);
  expect(vista).not.toBeNull();
  if (!vista) return;
  expect(vista.x).toBeGreaterThanOrEqual(Math.floor(caja.x) - 3);
  expect(vista.y).toBeGreaterThanOrEqual(Math.floor(caja.y) - 3);
  expect(vista.ancho).toBeLessThanOrEqual(caja.ancho + 6);
  expect(vista.alto).toBeLessThanOrEqual(caja.alto + 6);
}

probar('el sello sobre papeles de otros', () => {
  it.each(con('stampable'))('%s se estampa en su sitio', async (archivo, caso) => {
    await exigirEstampado(leerDelCorpus('pdfs', archivo), caso);
  });

  it.each(con('refuse-encrypted'))('%s se rechaza por cifrado', async (archivo) => {
    expect(await rechazo(leerDelCorpus('pdfs', archivo))).toMatchObject({ codigo: 'pdf.cifrado' });
  });

  it.each(con('refuse-malformed'))('%s se rechaza con su razón', async (archivo) => {
    expect(await rechazo(leerDelCorpus('pdfs', archivo))).toBeInstanceOf(ErrorDominio);
  });

  it.each(con('either-but-clear-error'))(
    '%s se estampa bien o se rechaza con su razón',
    async (archivo, caso) => {
      const pdf = leerDelCorpus('pdfs', archivo);
      const resultado = await rechazo(pdf);
      if (resultado === 'se estampó') await exigirEstampado(pdf, caso);
      else expect(resultado).toBeInstanceOf(ErrorDominio);
    },
  );
});
