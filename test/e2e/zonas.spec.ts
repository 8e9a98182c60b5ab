import { fechaDe, fechaDeSello, horaDe } from '#kernel';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as esperar } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { CLAVE_DE_DEMO } from '../../apps/api/src/demo/entidad';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import { leerPdf } from '../../apps/cli/src/hilo/juicio';
import { crearBase, type BaseDePruebas } from '../support/base-de-datos';
import { textoPorPagina } from '../support/lector-pdf';
import type { Alta } from '../support/mesa';
import { pdfMinimo } from '../support/pdf-minimo';
import { iniciarProceso, type ProcesoDeApi } from '../support/proceso';

/** Zone of the program, zone of the database: each pair a process of its own, all on one database. */
const ZONAS = [
  ['UTC', 'America/La_Paz'],
  ['America/La_Paz', 'UTC'],
  ['Europe/Berlin', 'Europe/Berlin'],
] as const;

let base: BaseDePruebas;
let datos: string;
const procesos: ProcesoDeApi[] = [];
const mesas: Escritorio[] = [];
const altas: Alta[] = [];

beforeAll(async () => {
  base = await crearBase();
  datos = await mkdtemp(join(tmpdir(), 'hr-zonas-'));
  const [{ nombre } = { nombre: '' }] = await base.dataSource.query<{ nombre: string }[]>(
    `SELECT current_database() AS nombre`,
  );
  for (const [TZ, deLaBase] of ZONAS) {
    await base.dataSource.query(`ALTER DATABASE "${nombre}" SET timezone TO '${deLaBase}'`);
    const proceso = await iniciarProceso({ DATABASE_URL: base.url, HR_DATOS: datos, TZ });
    procesos.push(proceso);
    const mesa = new Escritorio(proceso.origen, 'recepcion', CLAVE_DE_DEMO);
    await mesa.ingresar();
    mesas.push(mesa);
    altas.push(
      await mesa.acto<Alta>('/api/hojas/externas', {
        procedencia: 'Comunidad de Tolomosa',
        remitente: 'Presidente de la OTB',
        referencia: `Nota recibida en ${TZ}`,
        citeOriginal: `OTB/${TZ}`,
        fechaOriginal: '2018-06-28',
        fojas: 1,
        plazos: [{ descripcion: 'Responder', fecha: '2019-01-12' }],
        archivoId: await mesa.subir('nota.pdf', await pdfMinimo(TZ)),
      }),
    );
  }
});
afterAll(async () => {
  for (const p of procesos) await p.detener();
  await base.cerrar();
  await rm(datos, { recursive: true, force: true });
});

interface Leida {
  readonly fechaOriginal: string;
  readonly creadaEn: string;
  readonly plazos: readonly { fecha: string; texto: string }[];
  readonly ruta: readonly { recibidoEn: string | null }[];
}
async function sellada(mesa: Escritorio, recepcion: string): Promise<void> {
  for (let i = 0; i < 800; i++) {
    if ((await mesa.leer<{ estado: string }>(recepcion)).estado === 'sellado') return;
    await esperar(100);
  }
  throw new Error('la nota no llegó a sellarse');
}
const leer = (mesa: Escritorio, a: Alta): Promise<Leida> =>
  mesa.leer<Leida>(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}`);

describe('zonas del programa y de la base', () => {
  it('T01: la fecha de la nota es la misma en la API, en la hoja impresa y en su plazo, sea cual sea la zona', async () => {
    for (const a of altas) {
      for (const mesa of mesas) {
        const v = await leer(mesa, a);
        expect([v.fechaOriginal, v.plazos[0]?.fecha]).toEqual(['2018-06-28', '2019-01-12']);
        const impresa = await textoPorPagina(
          await mesa.bytes(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/hoja-de-ruta.pdf`),
        );
        expect(impresa[0]).toContain('28 de junio de 2018');
        expect(impresa[0]).toContain(horaDe(new Date(v.creadaEn)));
      }
    }
  });

  it('T01: la constancia dice la fecha y la hora de La Paz, y la gestión es la de esa fecha', async () => {
    for (const [i, a] of altas.entries()) {
      const mesa = mesas[(i + 1) % mesas.length] as Escritorio;
      const { creadaEn } = await leer(mesa, a);
      const instante = new Date(creadaEn);
      expect(a.hoja.gestion).toBe(Number(fechaDe(instante).slice(0, 4)));
      const [papel = ''] = await textoPorPagina(
        await mesa.bytes(`/api/recepciones/${a.hoja.gestion}/${a.recepcionId}/constancia.pdf`),
      );
      expect(papel).toContain(fechaDeSello(fechaDe(instante)));
      expect(papel).toContain(`Hrs. ${horaDe(instante)}`);
    }
  });

  it('T01: y en el papel sellado, en la lista del día, en el comprobante y en el expediente', async () => {
    for (const [i, a] of altas.entries()) {
      const mesa = mesas[(i + 2) % mesas.length] as Escritorio;
      const instante = new Date((await leer(mesa, a)).creadaEn);
      const dia = fechaDe(instante);
      const { recepciones } = await mesa.leer<{ recepciones: { id: string; recibidoEn: string }[] }>(
        `/api/recepciones/dia?fecha=${dia}`,
      );
      expect(recepciones.map((r) => r.id)).toContain(a.recepcionId);
      const recepcion = `/api/recepciones/${a.hoja.gestion}/${a.recepcionId}`;
      expect((await textoPorPagina(await mesa.bytes(`${recepcion}/comprobante.pdf`)))[0]).toContain(
        '28 de junio de 2018',
      );
      await sellada(mesa, recepcion);
      const papel = (await leerPdf(await mesa.bytes(`/api/documentos/${a.documentoId}/pdf`))).texto;
      for (const dicho of [fechaDeSello(dia), horaDe(instante)]) expect(papel).toContain(dicho);
      const zip = unzipSync(await mesa.bytes(`/api/hojas/${a.hoja.gestion}/${a.hoja.id}/expediente.zip`));
      const manifiesto = Buffer.from(zip['manifiesto.json'] ?? []).toString();
      expect(manifiesto).toContain('2018-06-28');
      expect(manifiesto).not.toMatch(/2018-06-2[79]/);
    }
  }, 60_000);

  it('T02: el instante guardado es idéntico leído por cualquiera, y los tres relojes coinciden', async () => {
    const instantes: number[] = [];
    for (const a of altas) {
      const vistas = await Promise.all(mesas.map((m) => leer(m, a)));
      expect(new Set(vistas.map((v) => v.creadaEn)).size).toBe(1);
      const [{ en } = { en: '' }] = await base.dataSource.query<{ en: string }[]>(
        `SELECT to_char(creada_en AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS en FROM hojas.hojas
         WHERE gestion = $1 AND id = $2`,
        [a.hoja.gestion, a.hoja.id],
      );
      expect(vistas[0]?.creadaEn).toBe(en);
      instantes.push(Date.parse(en));
    }
    // An hour of difference would be a zone; the processes started minutes apart at most.
    expect(Math.max(...instantes) - Math.min(...instantes)).toBeLessThan(30 * 60_000);
    expect([...instantes].sort((x, y) => x - y)).toEqual(instantes);
  });
});
