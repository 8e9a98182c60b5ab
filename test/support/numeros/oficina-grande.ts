import { Escritorio } from '../../../apps/cli/src/hilo/cliente';
import { CLAVE_DE_DEMO } from '../../../apps/api/src/demo/entidad';
import { fechaDe } from '#kernel';
import type { Medida } from './medida';

const CLAVE = 'una clave larga para la prueba';
/** What the administrator gives. */
const INICIAL = 'clave-que-se-entrega';
const PROPIOS = ['carta', 'nota-interna', 'circular'] as const;
/** Numbered by its HR, for all. */
export const DE_HILO = 'instructivo';

/** Who asks for numbers: signed in at one of the processes, with the types that its unidad numbers. */
export interface Llamador {
  readonly escritorio: Escritorio;
  readonly puestoId: string;
  readonly unidad: string;
  readonly propios: readonly string[];
  readonly comunes: readonly string[];
  /** HRs that it registered, its latest last: papers numbered by them hang from these; one person's hands share them */
  readonly hilos: { readonly gestion: number; readonly id: string }[];
}

/**
 * Puts an office of many series into the demo entidad, through the API: units with their own HRs and types, types that the
 * entidad numbers for all, and people who may reserve, register and sign.
 * @param origenes of the processes; people are spread over them
 * @param puestos how many callers there will be; people call by several hands
 */
export async function abrirOficina(
  origenes: readonly string[],
  m: Medida,
  puestos: number,
): Promise<Llamador[]> {
  const admin = new Escritorio(origenes[0] ?? '', 'admin', CLAVE_DE_DEMO);
  await admin.ingresar();
  const crear = async (ruta: string, orden: object): Promise<string> =>
    (await admin.acto<{ id: string }>(`/api/${ruta}`, orden)).id;
  const serie = (orden: object): Promise<string> => crear('series', orden);
  const comunes: string[] = [];
  for (let i = 0; i < m.comunes; i++) {
    const nombre = `Tipo común ${'abcdefghij'[i] ?? ''}`;
    const orden = { nombre, descripcion: 'De todas las unidades', ambito: 'interno', firma: 'funcionario' };
    comunes.push((await admin.acto<{ clave: string }>('/api/tipos', orden)).clave);
  }
  for (const tipo of comunes)
    await serie({ clase: 'CITE', unidadId: null, tipo, formato: `${tipo.toUpperCase()} {n}/{gestion}` });
  await serie({ clase: 'CITE', unidadId: null, tipo: DE_HILO, formato: 'Instructivo N° {hr}' });
  const unidades: { id: string; sigla: string }[] = [];
  for (let i = 0; i < m.unidades; i++) {
    const sigla = `U${i}`;
    const id = await crear('administracion/unidades', { nombre: `Unidad ${i}`, sigla });
    await serie({ clase: 'HR', unidadId: id, tipo: null, formato: '{n}-{gg}' });
    for (const tipo of PROPIOS)
      await serie({ clase: 'CITE', unidadId: id, tipo, formato: `${sigla}/${tipo} N° {n:3}/{gestion}` });
    unidades.push({ id, sigla });
  }
  const gente: Llamador[] = [];
  for (let i = 0; i < m.personas; i++) {
    const unidad = unidades[i % unidades.length] as { id: string; sigla: string };
    const puestoId = await crear('administracion/puestos', { unidadId: unidad.id, cargo: `Autoridad ${i}` });
    const usuario = `llamador${i}`;
    const funcionarioId = await crear('administracion/funcionarios', {
      nombre: `Llamador ${i}`,
      ci: `77000${i}`,
      acceso: { usuario, clave: INICIAL, roles: ['autoridad', 'secretaria', 'funcionario'] },
    });
    const desde = fechaDe(new Date());
    await crear('administracion/designaciones', {
      ...{ puestoId, funcionarioId, calidad: 'titular', desde, memorandum: `Memorándum ${i}` },
    });
    const origen = origenes[i % origenes.length] ?? '';
    const primero = new Escritorio(origen, usuario, INICIAL);
    await primero.ingresar();
    await primero.acto('/api/sesion/clave', { nueva: CLAVE }, 'PUT');
    const escritorio = new Escritorio(origen, usuario, CLAVE);
    await escritorio.ingresar();
    gente.push({ escritorio, puestoId, unidad: unidad.sigla, propios: PROPIOS, comunes, hilos: [] });
  }
  return Array.from({ length: puestos }, (_, i) => gente[i % gente.length] as Llamador);
}
