import { RegistroDeUsuarios } from '#acceso';
import { Numeracion } from '#cites';
import { Plantillas } from '#documentos';
import { CredencialesDePrueba } from '#firmas';
import { Carpetas } from '#hojas-de-ruta';
import { ErrorDominio } from '#kernel';
import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { CARPETAS, CLAVE_DE_DEMO, DESDE, ENTIDAD, NUMERACION, PERSONAS, UNIDADES } from './entidad';
import { CARTA_DEL_DESPACHO, MEMBRETES } from './plantillas';

/** Ids given to the demo's units and posts, by their key. */
export interface DemoSembrada {
  readonly unidades: Readonly<Record<string, string>>;
  readonly puestos: Readonly<Record<string, string>>;
}

/** Fills an empty installation with the demo entidad: the offices and series of the thread of 2018. */
@Injectable()
export class SembrarDemo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organizacion: RegistroDeOrganizacion,
    private readonly usuarios: RegistroDeUsuarios,
    private readonly numeracion: Numeracion,
    private readonly plantillas: Plantillas,
    private readonly credenciales: CredencialesDePrueba,
    private readonly carpetas: Carpetas,
  ) {}

  /** @returns whether the installation has no login and no entidad yet */
  vacia(): Promise<boolean> {
    return this.uow.leer(async (tx) => {
      const [fila] = await tx.query<{ hay: boolean }>(
        `SELECT EXISTS (SELECT 1 FROM organizacion.entidades) AS hay`,
      );
      return !fila?.hay && (await this.usuarios.contar(tx)) === 0;
    });
  }

  /** @throws ErrorDominio `demo.instalacion-ocupada` when the installation is not empty */
  async ejecutar(): Promise<DemoSembrada> {
    if (!(await this.vacia())) {
      throw new ErrorDominio(
        'demo.instalacion-ocupada',
        'conflicto',
        'La demostración solo se carga en una instalación vacía.',
      );
    }
    // The test authority is made now, so that a folder that cannot be written is told at the start.
    await this.credenciales.raices();
    return this.uow.interno(async (tx) => {
      await this.organizacion.crearEntidad(tx, null, { ...ENTIDAD, demo: true });
      const unidades = await this.sembrarUnidades(tx);
      const puestos = await this.sembrarPersonas(tx, unidades);
      for (const n of NUMERACION) {
        await this.numeracion.definir(tx, null, {
          clase: n.clase,
          unidadId: n.unidad ? (unidades[n.unidad] ?? null) : null,
          tipo: n.tipo,
          formato: n.formato,
          ...(n.inicial2018 ? { desde: { gestion: 2018, inicial: n.inicial2018 } } : {}),
        });
      }
      for (const { unidad, datos } of MEMBRETES) {
        const unidadId = unidades[unidad] ?? null;
        await this.plantillas.publicar(tx, null, { clase: 'membrete', unidadId, datos });
      }
      await this.plantillas.publicar(tx, null, {
        clase: 'tipo',
        unidadId: unidades['despacho'] ?? null,
        tipo: 'carta',
        datos: CARTA_DEL_DESPACHO,
      });
      for (const c of CARPETAS) await this.carpetas.declarar(tx, unidades[c.unidad] ?? '', c.nombre, c.lugar);
      return { unidades, puestos };
    });
  }

  private async sembrarUnidades(tx: Tx): Promise<Record<string, string>> {
    const ids: Record<string, string> = {};
    for (const u of UNIDADES) {
      const superiorId = u.superior ? ids[u.superior] : undefined;
      ids[u.clave] = await this.organizacion.crearUnidad(tx, null, {
        nombre: u.nombre,
        sigla: u.sigla,
        ...(superiorId ? { superiorId } : {}),
        desde: DESDE,
      });
    }
    return ids;
  }

  private async sembrarPersonas(tx: Tx, unidades: Record<string, string>): Promise<Record<string, string>> {
    const ids: Record<string, string> = {};
    for (const p of PERSONAS) {
      const puestoId = await this.organizacion.crearPuesto(tx, null, {
        unidadId: unidades[p.unidad] ?? '',
        cargo: p.cargo,
        esMae: p.mae ?? false,
        desde: DESDE,
      });
      const funcionarioId = await this.organizacion.crearFuncionario(tx, null, {
        nombre: p.nombre,
        ci: p.ci,
      });
      await this.organizacion.designar(tx, null, {
        puestoId,
        funcionarioId,
        calidad: 'titular',
        desde: DESDE,
        memorandum: `Memorándum de demostración N° ${p.ci}`,
      });
      await this.usuarios.crear(tx, null, {
        usuario: p.usuario,
        clave: CLAVE_DE_DEMO,
        funcionarioId,
        roles: p.roles,
      });
      ids[p.clave] = puestoId;
    }
    return ids;
  }
}
