import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { CLAVE_DE_DEMO, PERSONAS } from '../../apps/api/src/demo/entidad';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { fechaYHora } from '../../apps/web/src/ui/fechas';
import { crearBase, type BaseDePruebas } from '../support/base-de-datos';
import type { Alta } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';
import { ProcesoConReloj } from '../support/proceso-con-reloj';

/** Half past eleven at night in La Paz; for the server, in UTC, it is already another day, month and year. */
const NOCHE = '2018-12-31T23:30:00-04:00';
const DIA = '2018-12-31';

let base: BaseDePruebas;
let datos: string;
let servidor: ProcesoConReloj;
let recepcion: Escritorio;
let director: Escritorio;
let secretaria: Escritorio;
let alta: Alta;
let carta: { id: string; cite: string; fecha: string };

beforeAll(async () => {
  base = await crearBase();
  datos = await mkdtemp(join(tmpdir(), 'hr-noche-'));
  servidor = await ProcesoConReloj.iniciar({ DATABASE_URL: base.url, HR_DATOS: datos, TZ: 'UTC' }, NOCHE);
  [recepcion, director, secretaria] = [
    await sentar('recepcion'),
    await sentar('director'),
    await sentar('secretaria'),
  ];
  alta = await recepcion.acto<Alta>('/api/hojas/externas', {
    ...{ procedencia: 'AGETIC', remitente: 'Director General Ejecutivo', fojas: 1 },
    ...{ referencia: 'Solicitud de informe', citeOriginal: 'AGETIC/1', fechaOriginal: DIA },
    archivoId: await recepcion.subir('nota.pdf', await pdfMinimo('A las once y media')),
  });
  await secretaria.acto('/api/numeros/reservas', { tipo: 'carta', motivo: 'Nota en papel' });
  const { puestos } = await director.leer<{ puestos: { id: string }[] }>('/api/sesion');
  const { id, version } = await director.acto<{ id: string; version: number }>('/api/documentos', {
    ...{ tipo: 'carta', titulo: 'Respuesta', firmantePuestoId: puestos[0]?.id },
    contenido: {
      destinatario: { lineas: ['AGETIC'] },
      cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Remito.' }] }] },
    },
  });
  const credencial = { tipo: 'prueba' };
  carta = {
    id,
    ...(await director.acto<Omit<typeof carta, 'id'>>(`/api/documentos/${id}/firmar`, {
      version,
      credencial,
    })),
  };
}, 60_000);
afterAll(async () => {
  await servidor.detener();
  await base.cerrar();
  await rm(datos, { recursive: true, force: true });
});

async function sentar(clave: string): Promise<Escritorio> {
  const usuario = PERSONAS.find((p) => p.clave === clave)?.usuario ?? '';
  const escritorio = new Escritorio(servidor.origen, usuario, CLAVE_DE_DEMO);
  await escritorio.ingresar();
  return escritorio;
}

/** Name of a file as the browser saves it. */
async function nombreDe(quien: Escritorio, ruta: string): Promise<string> {
  const cabeza = (await quien.respuesta(ruta)).headers.get('content-disposition') ?? '';
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(cabeza)?.[1] ?? cabeza);
}
const serieDe = async (quien: Escritorio, parte: string): Promise<string> =>
  (await quien.leer<{ id: string; formato: string }[]>('/api/series')).find((s) => s.formato.includes(parte))
    ?.id ?? '';

describe('T01: a las 23:30 de La Paz, con el servidor en UTC', () => {
  it('el proceso corre de veras en UTC, donde ya es otro año', () => {
    expect([servidor.desfase, new Date(NOCHE).toISOString().slice(0, 10)]).toEqual([0, '2019-01-01']);
  });

  it('la fila de la lista del día es de ese día, y no hay ninguna del siguiente', async () => {
    interface Dia {
      readonly fecha: string;
      readonly recepciones: readonly { readonly id: string; readonly recibidoEn: string }[];
    }
    const hoy = await recepcion.leer<Dia>('/api/recepciones/dia');
    expect([hoy.fecha, hoy.recepciones.map((r) => r.id)]).toEqual([DIA, [alta.recepcionId]]);
    expect(fechaYHora(hoy.recepciones[0]?.recibidoEn ?? '')).toMatch(/^31 dic 2018,? 23:30$/);
    expect((await recepcion.leer<Dia>('/api/recepciones/dia?fecha=2019-01-01')).recepciones).toEqual([]);
  });

  it('la fila de la bandeja dice la misma fecha y hora', async () => {
    const { filas } = await recepcion.leer<{ filas: { codigo: string; recibidoEn: string }[] }>(
      '/api/bandeja?vista=en-despacho&de=puesto',
    );
    const fila = filas.find((f) => f.codigo === alta.hoja.codigo);
    expect(fechaYHora(fila?.recibidoEn ?? '')).toMatch(/^31 dic 2018,? 23:30$/);
  });

  it('en el libro de CITEs, en su CSV y en el nombre del archivo es del 31 de diciembre de 2018', async () => {
    expect(carta.fecha).toBe(DIA);
    const libros: [Escritorio, string, string][] = [
      [secretaria, 'GDAT/SDGI', 'Reservado'],
      [await sentar('admin'), 'Desp./Gov.', 'Emitido'],
    ];
    for (const [quien, parte, estado] of libros) {
      const ruta = `/api/series/${await serieDe(quien, parte)}/libro`;
      const { asientos } = await quien.leer<{ asientos: { fecha: string }[] }>(`${ruta}?gestion=2018`);
      expect(asientos.at(-1)?.fecha).toBe(DIA);
      const csv = Buffer.from(await quien.bytes(`${ruta}.csv?gestion=2018`)).toString();
      const fila = csv.split(/\r?\n/).find((f) => f.includes(estado)) ?? '';
      expect(fila).toContain('31/12/2018');
      expect(csv).not.toMatch(/0?1\/0?1\/2019|2019-01-01/);
      expect(await nombreDe(quien, `${ruta}.csv?gestion=2018`)).toMatch(/2018\.csv$/);
    }
  });

  it('y los archivos que se bajan llevan en su nombre la gestión de esa fecha, y dentro la fecha', async () => {
    const base = `/api/hojas/${alta.hoja.gestion}/${alta.hoja.id}`;
    expect([alta.hoja.gestion, alta.hoja.codigo.slice(-3)]).toEqual([2018, '-18']);
    expect(await nombreDe(recepcion, `${base}/hoja-de-ruta.pdf`)).toBe(
      `Hoja de ruta ${alta.hoja.codigo}.pdf`,
    );
    expect(await nombreDe(director, `/api/documentos/${carta.id}/pdf`)).toMatch(/2018\.pdf$/);
    const zip = unzipSync(await recepcion.bytes(`${base}/expediente.zip`));
    const { archivos } = JSON.parse(Buffer.from(zip['manifiesto.json'] ?? []).toString()) as {
      archivos: { nombre: string; fecha?: string }[];
    };
    expect(archivos[0]).toMatchObject({ fecha: DIA });
  });
});
