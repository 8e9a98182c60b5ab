import { MediosDeFirma } from '#firmas';
import { verificarPdf } from '#pades';
import { ProlongarFirmas } from '../../libs/documentos/src/application/prolongar-firmas';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

interface Visto {
  readonly resultado: string;
  readonly firmas: readonly { readonly nivel: string; readonly momentoProbado: string | null }[];
  readonly sellosDeTiempo: readonly { readonly resultado: string }[];
  readonly prolongacion: {
    readonly nivel: string | null;
    readonly faltas: readonly string[];
    readonly intentos: number;
    readonly proxima: string | null;
  };
}

const contenido = {
  destinatario: { lineas: ['AGETIC'] },
  cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Remito.' }] }] },
};
const DIA = 86_400_000;

describe('las firmas se prolongan solas', () => {
  let a: AplicacionDePrueba;
  let director: Awaited<ReturnType<AplicacionDePrueba['escritorio']>>;
  beforeAll(async () => {
    a = await iniciarAplicacion('2018-06-29T10:15:00-04:00');
    director = await a.escritorio('director');
  });
  afterAll(() => a.cerrar());
  afterEach(() => jest.restoreAllMocks());

  const ronda = (): Promise<number> => a.app.get(ProlongarFirmas, { strict: false }).ronda();
  const ver = (id: string): Promise<Visto> => director.leer(`/api/documentos/${id}/firmas`);
  const bytes = async (id: string): Promise<Buffer> =>
    Buffer.from(await director.bytes(`/api/documentos/${id}/pdf`));
  /** The clock moves, and whoever was signed in enters again. */
  const es = async (momento: Date): Promise<void> => {
    a.reloj.poner(momento);
    director = await a.escritorio('director');
  };
  const pasan = (dias: number): Promise<void> => es(new Date(a.reloj.ahora().getTime() + dias * DIA));
  const firmada = async (): Promise<string> => {
    const orden = { tipo: 'carta', firmantePuestoId: a.demo.puestos['director'], contenido };
    const { id } = await director.acto<{ id: string }>('/api/documentos', orden);
    await director.acto(`/api/documentos/${id}/firmar`, { version: 1, credencial: { tipo: 'prueba' } });
    return id;
  };

  it('al día siguiente llega a B-LTA agregando, y no se vuelve a tocar hasta que toque renovarla', async () => {
    const id = await firmada();
    expect(await ver(id)).toMatchObject({
      resultado: 'VALIDA',
      firmas: [{ nivel: 'B-T' }],
      prolongacion: { nivel: null },
    });
    const antes = await bytes(id);
    expect(await ronda()).toBe(0);
    await pasan(1.1);
    expect(await ronda()).toBe(1);
    const despues = await bytes(id);
    expect(despues.subarray(0, antes.length).equals(antes)).toBe(true);
    const visto = await ver(id);
    expect(visto).toMatchObject({
      resultado: 'VALIDA',
      firmas: [{ nivel: 'B-LTA' }],
      sellosDeTiempo: [{ resultado: 'VALIDA' }],
      prolongacion: { nivel: 'B-LTA', faltas: [], intentos: 0 },
    });
    expect(await ronda()).toBe(0);
    expect(await director.leer(`/api/documentos/${id}`)).toMatchObject({
      revisiones: [{ clase: 'firmado' }, { clase: 'prolongado', firmas: 1 }],
    });
    // The certificate of the authority has a year left: one more timestamp covers all the others.
    await es(new Date(new Date(visto.prolongacion.proxima ?? '').getTime() + 1_000));
    expect(await ronda()).toBe(1);
    const renovada = await bytes(id);
    expect(renovada.subarray(0, despues.length).equals(despues)).toBe(true);
    const { firmas, sellosDeTiempo } = await verificarPdf(renovada, { ahora: a.reloj.ahora() });
    expect([firmas[0]?.nivel, sellosDeTiempo.length]).toEqual(['B-LTA', 2]);
    await es(new Date('2018-07-10T10:15:00-04:00'));
  });

  it('la autoridad de tiempo no responde: se firma igual, se dice qué falta, y se intenta de nuevo', async () => {
    const medios = a.app.get(MediosDeFirma);
    jest.spyOn(medios, 'tiempo').mockResolvedValue(() => Promise.resolve(null));
    const id = await firmada();
    expect(await ver(id)).toMatchObject({
      resultado: 'VALIDA',
      firmas: [{ nivel: 'B-B', momentoProbado: null }],
    });
    await pasan(1.1);
    await ronda();
    const faltante = await ver(id);
    expect(faltante.prolongacion).toMatchObject({
      intentos: 1,
      faltas: [expect.stringMatching(/no respondió/)],
    });
    jest.restoreAllMocks();
    await pasan(0.1);
    await ronda();
    expect(await ver(id)).toMatchObject({
      resultado: 'VALIDA',
      firmas: [{ nivel: 'B-LTA' }],
      prolongacion: { nivel: 'B-LTA', faltas: [], intentos: 0 },
    });
  });
});
