import { faltasDe, Hilos, VerificarBandeja } from '#hojas-de-ruta';
import { UnidadDeTrabajo } from '#platform';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { RespuestaInesperada, type Escritorio } from '../../apps/cli/src/hilo/cliente';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { pdfMinimo } from '../support/pdf-minimo';

/** Long form: HR_PASEO=300 npm run jest -- --selectProjects e2e -- paseo */
const PASEOS = Number(process.env.HR_PASEO ?? 12);
const GENTE = ['recepcion', 'director', 'secretario', 'tecnico', 'secretaria'] as const;

let prueba: AplicacionDePrueba;
let gente: Escritorio[];
beforeAll(async () => {
  prueba = await iniciarAplicacion();
  gente = await Promise.all(GENTE.map((g) => prueba.escritorio(g)));
});
afterAll(() => prueba.cerrar());

const ACTOS = [
  'recibir',
  'recibir',
  'derivar',
  'derivar',
  'copias',
  'revertir',
  'devolver',
  'archivar',
  'unir',
] as const;
const jugada = fc.record({
  acto: fc.constantFrom(...ACTOS),
  quien: fc.nat(GENTE.length - 1),
  paso: fc.nat(12),
  a: fc.nat(GENTE.length - 1),
  pide: fc.boolean(),
});

interface Alta {
  readonly hoja: { readonly gestion: number; readonly id: string };
}

async function alta(mas: object = {}): Promise<Alta> {
  const mesa = gente[0] as Escritorio;
  const archivoId = await mesa.subir('nota.pdf', await pdfMinimo(randomUUID()));
  return mesa.acto<Alta>('/api/hojas/externas', {
    procedencia: 'OTB',
    remitente: 'Presidente',
    referencia: 'Solicitud',
    fojas: 1,
    archivoId,
    ...mas,
  });
}

function pedido(j: { acto: (typeof ACTOS)[number]; a: number; pide: boolean }): readonly [string, object] {
  const destino = {
    puestoId: prueba.demo.puestos[GENTE[j.a] ?? 'director'],
    acciones: j.pide ? ['elaborar-respuesta'] : ['para-su-conocimiento'],
    proveido: 'x',
  };
  if (j.acto === 'derivar') return ['derivar', { oficial: destino, copias: [] }];
  if (j.acto === 'copias') return ['derivar', { copias: [destino] }];
  if (j.acto === 'devolver') return ['devolver', { motivo: 'No corresponde' }];
  if (j.acto === 'archivar') return ['archivar', j.pide ? { motivo: 'Concluido' } : {}];
  return [j.acto, {}];
}

describe('paseo al azar por la API', () => {
  it('ninguna sucesión de actos rompe lo que siempre debe valer, ni da un 500', async () => {
    let hechos = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(jugada, { minLength: 15, maxLength: 30 }), async (jugadas) => {
        const { hoja } = await alta();
        for (const j of jugadas) {
          const hilos = prueba.app.get(Hilos, { strict: false });
          const leer = () =>
            prueba.app.get(UnidadDeTrabajo).leer(async (tx) => {
              const h = await hilos.registro.hoja(tx, hoja.gestion, hoja.id);
              if (!h) throw new Error('la hoja desapareció');
              return hilos.registro.hilo(tx, h);
            });
          const hilo = await leer();
          const paso = hilo.pasos[j.paso % hilo.pasos.length];
          const [ruta, cuerpo] = pedido(j);
          const acto =
            j.acto === 'unir'
              ? alta({ hoja: { gestion: hoja.gestion, id: hoja.id } })
              : (gente[j.quien] as Escritorio).acto(
                  `/api/derivaciones/${hoja.gestion}/${paso?.id ?? '0'}/${ruta}`,
                  cuerpo,
                );
          await acto.then(
            () => hechos++,
            (e: unknown) => {
              if (!(e instanceof RespuestaInesperada) || e.estado >= 500) throw e as Error;
            },
          );
          expect(faltasDe(await leer())).toEqual([]);
        }
        expect(await prueba.app.get(VerificarBandeja, { strict: false }).ejecutar()).toEqual([]);
      }),
      { numRuns: PASEOS, seed: 1648, endOnFailure: true },
    );
    expect(hechos).toBeGreaterThan(PASEOS * 2);
  }, 600_000);
});
