import { Escritorio, RespuestaInesperada } from '../../apps/cli/src/hilo/cliente';
import { CLAVE_DE_DEMO } from '../../apps/api/src/demo/entidad';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crearBase, type BaseDePruebas } from '../support/base-de-datos';
import { fallaPlaneada, UNA_FALLA_CADA } from '../support/falla-planeada';
import { pdfMinimo } from '../support/pdf-minimo';
import { iniciarProceso, type ProcesoDeApi } from '../support/proceso';

const REGISTROS = 50;

let base: BaseDePruebas;
let datos: string;
const procesos: ProcesoDeApi[] = [];
const mesas: Escritorio[] = [];

beforeAll(async () => {
  base = await crearBase();
  datos = await mkdtemp(join(tmpdir(), 'hr-dos-'));
  for (let i = 0; i < 2; i++) {
    const proceso = await iniciarProceso({ DATABASE_URL: base.url, HR_DATOS: datos });
    procesos.push(proceso);
    const mesa = new Escritorio(proceso.origen, 'recepcion', CLAVE_DE_DEMO);
    await mesa.ingresar();
    mesas.push(mesa);
  }
});
afterAll(async () => {
  for (const p of procesos) expect(await p.detener()).toBe(0);
  await base.cerrar();
  await rm(datos, { recursive: true, force: true });
});

interface Alta {
  readonly hoja: { readonly codigo: string };
}

async function registrar(tanda: string): Promise<PromiseSettledResult<Alta>[]> {
  const archivos = await Promise.all(
    Array.from({ length: REGISTROS }, async (_, i) =>
      (mesas[i % 2] as Escritorio).subir(`nota-${i}.pdf`, await pdfMinimo(`Nota ${tanda}-${i}`)),
    ),
  );
  return Promise.allSettled(
    archivos.map((archivoId, i) =>
      (mesas[i % 2] as Escritorio).acto<Alta>('/api/hojas/externas', {
        procedencia: 'Comunidad de prueba',
        remitente: `Remitente ${i}`,
        citeOriginal: `${tanda}-${i}`,
        referencia: `Solicitud ${i} de la tanda ${tanda}`,
        fojas: 1,
        archivoId,
        duplicadoConfirmado: true,
      }),
    ),
  );
}

const numeros = (resultados: PromiseSettledResult<Alta>[]): number[] =>
  resultados
    .flatMap((r) => (r.status === 'fulfilled' ? [Number(r.value.hoja.codigo.split('-')[0])] : []))
    .sort((a, b) => a - b);

describe('N01: veinte firmas a la vez por dos procesos', () => {
  it('dan veinte CITEs seguidos y ningún error', async () => {
    const directores = await Promise.all(
      procesos.map(async ({ origen }) => {
        const director = new Escritorio(origen, 'director', CLAVE_DE_DEMO);
        await director.ingresar();
        return director;
      }),
    );
    const firmantePuestoId = (
      await (directores[0] as Escritorio).leer<{ puestos: { id: string }[] }>('/api/sesion')
    ).puestos[0]?.id;
    const texto = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Texto' }] }],
    };
    const firmar = async (i: number): Promise<string> => {
      const director = directores[i % 2] as Escritorio;
      const { id, version } = await director.acto<{ id: string; version: number }>('/api/documentos', {
        ...{ tipo: 'carta', firmantePuestoId },
        contenido: { destinatario: { lineas: ['AGETIC'] }, cuerpo: texto },
      });
      const orden = { version, credencial: { tipo: 'prueba' } };
      return (await director.acto<{ cite: string }>(`/api/documentos/${id}/firmar`, orden)).cite;
    };
    const cites = await Promise.all(Array.from({ length: 20 }, (_, i) => firmar(i)));
    const dados = cites.map((c) => Number(/N° (\d+)\//.exec(c)?.[1])).sort((x, y) => x - y);
    expect(dados).toEqual(Array.from({ length: 20 }, (_, i) => 1 + i));
  });
});

describe('N01: cincuenta registros a la vez por dos procesos', () => {
  it('dan cincuenta números seguidos y ningún error', async () => {
    const resultados = await registrar('A');
    expect(resultados.filter((r) => r.status === 'rejected')).toEqual([]);
    expect(numeros(resultados)).toEqual(Array.from({ length: REGISTROS }, (_, i) => i + 1));
  });

  it('N02: con un siete por ciento de transacciones que fallan no queda hueco', async () => {
    await base.dataSource.query(fallaPlaneada('hojas.derivaciones'));
    const resultados = await registrar('B');
    const fallidos = resultados.filter((r) => r.status === 'rejected');
    expect(fallidos).toHaveLength(Math.floor(REGISTROS / UNA_FALLA_CADA));
    for (const f of fallidos) expect(f.reason).toBeInstanceOf(RespuestaInesperada);
    const tomados = numeros(resultados);
    expect(tomados).toEqual(Array.from({ length: REGISTROS - fallidos.length }, (_, i) => REGISTROS + 1 + i));
    const [cuenta]: { n: number; hojas: number }[] = await base.dataSource.query(
      `SELECT (SELECT count(*)::int FROM cites.numeros n JOIN cites.series s ON s.id = n.serie_id
               JOIN cites.formatos f ON f.id = s.formato_id WHERE f.clase = 'HR') AS n,
              (SELECT count(*)::int FROM hojas.hojas) AS hojas`,
    );
    expect(cuenta).toEqual({ n: REGISTROS + tomados.length, hojas: REGISTROS + tomados.length });
  });
});
