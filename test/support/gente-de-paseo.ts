import { RegistroDeUsuarios } from '#acceso';
import { fechaDe, type Fecha, type Rol } from '#kernel';
import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { AplicacionDePrueba } from './aplicacion';

const CLAVE = 'paseo-concurrente-1';

/** A post of the walk, with its titular at their desk. */
export interface Quien {
  readonly puestoId: string;
  readonly unidadId: string;
  readonly funcionarioId: string;
  readonly nombre: string;
  readonly escritorio: Escritorio;
  /** a signed note of theirs, to answer with */
  readonly nota: string;
}

/** Who stands in for the titular of a post. */
export interface Suplencia {
  readonly titular: string;
  readonly suplente: string;
  readonly escritorio: Escritorio;
}

/** The people of a random walk, and the administrator who moves them. */
export class GenteDePaseo {
  private puestos = 0;
  private unidades = 0;

  private constructor(
    private readonly prueba: AplicacionDePrueba,
    readonly admin: Escritorio,
  ) {}

  static async de(prueba: AplicacionDePrueba): Promise<GenteDePaseo> {
    return new GenteDePaseo(prueba, await prueba.escritorio('admin'));
  }

  /** A tree of units (a despacho, two secretarías, two units under each), each with its secretaría and an official. */
  async arbol(): Promise<Quien[]> {
    const todas: Quien[] = [];
    for (const superior of [null, 0, 0, 1, 1, 2, 2]) {
      const superiorId = superior === null ? undefined : todas[superior * 2]?.unidadId;
      todas.push(...(await this.unidad([['secretaria', 'funcionario'], ['funcionario']], superiorId)));
    }
    return todas;
  }

  /** A unit with its book of CITEs, and a post with its titular for each of those roles. */
  async unidad(puestos: readonly Rol[][], superiorId?: string): Promise<Quien[]> {
    const n = this.unidades++;
    const desde = this.hoy();
    const unidadId = await this.prueba.app.get(UnidadDeTrabajo).interno((tx) =>
      this.prueba.app.get(RegistroDeOrganizacion).crearUnidad(tx, null, {
        nombre: `Unidad de paseo ${n}`,
        sigla: `UP${n}`,
        superiorId: superiorId ?? this.prueba.demo.unidades['despacho'] ?? '',
        desde,
      }),
    );
    await this.admin.acto('/api/series', {
      clase: 'CITE',
      unidadId,
      tipo: 'nota-interna',
      formato: `UP${unidadId}/{n}/{gestion}`,
    });
    const gente: Quien[] = [];
    for (const roles of puestos) gente.push(await this.persona(unidadId, roles, desde));
    return gente;
  }

  /** A new day: the suplencias of the last one are over, and all come in again. */
  async amanecer(gente: readonly Quien[]): Promise<void> {
    this.prueba.reloj.poner(new Date(this.prueba.reloj.ahora().getTime() + 86_400_000));
    await this.admin.ingresar();
    for (const g of gente) await g.escritorio.ingresar();
  }

  /** Somebody stands in for a titular, today. */
  async suplir(puesto: Quien, quien: Quien): Promise<Suplencia> {
    await this.admin.acto('/api/administracion/designaciones', {
      puestoId: puesto.puestoId,
      funcionarioId: quien.funcionarioId,
      calidad: 'suplencia',
      desde: this.hoy(),
      hasta: this.hoy(),
      memorandum: `Memorándum de suplencia ${puesto.nombre}`,
    });
    const escritorio = new Escritorio(this.prueba.origen, quien.escritorio.usuario, CLAVE);
    await escritorio.ingresar();
    return {
      titular: puesto.nombre,
      suplente: quien.nombre,
      escritorio: escritorio.actuarEn(puesto.puestoId),
    };
  }

  /** What a post or a unit owes. */
  pendientes(tipo: string, id: string): Promise<{ clave: string; soloPuesto: boolean }[]> {
    return this.admin.leer(`/api/administracion/pendientes?${tipo}=${id}`);
  }

  async disuelta(unidadId: string): Promise<boolean> {
    const { unidades } = await this.admin.leer<{ unidades: { id: string; activa: boolean }[] }>(
      '/api/administracion/organigrama',
    );
    return unidades.some((u) => u.id === unidadId && !u.activa);
  }

  private async persona(unidadId: string, roles: Rol[], desde: Fecha): Promise<Quien> {
    const n = this.puestos++;
    const nombre = `Persona ${n}`;
    const organizacion = this.prueba.app.get(RegistroDeOrganizacion);
    const { puestoId, funcionarioId } = await this.prueba.app.get(UnidadDeTrabajo).interno(async (tx) => {
      const puestoId = await organizacion.crearPuesto(tx, null, { unidadId, cargo: `Puesto ${n}`, desde });
      const funcionarioId = await organizacion.crearFuncionario(tx, null, { nombre, ci: `77${n}` });
      await organizacion.designar(tx, null, {
        ...{ puestoId, funcionarioId, calidad: 'titular', desde },
        memorandum: `Memorándum ${n}`,
      });
      const acceso = { usuario: `paseo${n}`, clave: CLAVE, funcionarioId, roles };
      await this.prueba.app.get(RegistroDeUsuarios).crear(tx, null, acceso);
      return { puestoId, funcionarioId };
    });
    const escritorio = new Escritorio(this.prueba.origen, `paseo${n}`, CLAVE).actuarEn(puestoId);
    await escritorio.ingresar();
    const nota = await firmar(escritorio, puestoId);
    return { puestoId, unidadId, funcionarioId, nombre, escritorio, nota };
  }

  private hoy(): Fecha {
    return fechaDe(this.prueba.reloj.ahora());
  }
}

async function firmar(escritorio: Escritorio, firmantePuestoId: string): Promise<string> {
  const { id, version } = await escritorio.acto<{ id: string; version: number }>('/api/documentos', {
    tipo: 'nota-interna',
    firmantePuestoId,
    contenido: {
      a: [{ nombre: 'Quien corresponda', cargo: '' }],
      cuerpo: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se responde.' }] }],
      },
    },
  });
  await escritorio.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  return id;
}
