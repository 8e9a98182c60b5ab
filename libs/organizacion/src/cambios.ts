import { Bitacora } from '#auditoria';
import { ErrorDominio, exigir, fechaDe, sumarDias, unaLinea, type Contexto, type Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { motivosParaNoCerrar, motivosParaNoDepender, motivosParaNoDesignar } from './domain/designaciones';
import { Organigrama } from './organigrama';
import type { Heredero } from './pendientes';
import { PersonalRepository, type DesignacionDePersonal } from './persistence/personal.repository';
import { RegistroDeOrganizacion } from './registro';
import type { NuevaDesignacion } from './tipos';

const desconocido = (que: string): ErrorDominio =>
  new ErrorDominio(`organizacion.${que}.no-encontrado`, 'no-encontrado', `No existe ese registro (${que}).`);

/** What happens to units, posts and people after they were put on record; nothing is erased, each change is an event. */
@Injectable()
export class CambiosDeOrganizacion {
  constructor(
    private readonly organigrama: Organigrama,
    private readonly personal: PersonalRepository,
    private readonly registro: RegistroDeOrganizacion,
    private readonly bitacora: Bitacora,
  ) {}

  /** Designates by its rules. @throws ErrorDominio `organizacion.designacion`, `organizacion.designacion.superpuesta` */
  async designar(tx: Tx, ctx: Contexto, d: NuevaDesignacion): Promise<string> {
    const puesto = await this.organigrama.puesto(tx, d.puestoId);
    const funcionario = await this.personal.funcionario(tx, d.funcionarioId);
    if (!puesto) throw desconocido('puesto');
    if (!funcionario) throw desconocido('funcionario');
    const titularId = await this.personal.titularDe(tx, d.puestoId, d.desde);
    const juzgada = {
      ...d,
      hasta: d.hasta ?? null,
      puestoActivo: puesto.activo,
      funcionarioActivo: funcionario.hasta === null,
      titularId,
    };
    exigir('organizacion.designacion', motivosParaNoDesignar(juzgada, fechaDe(tx.ahora)), 'invalido');
    return this.registro.designar(tx, ctx, d);
  }

  /**
   * @param hasta last day; from yesterday on
   * @returns what was closed, and whether its post is left to nobody
   * @throws ErrorDominio `organizacion.designacion.cerrar`, `organizacion.designacion.no-encontrado`
   */
  async cerrarDesignacion(
    tx: Tx,
    ctx: Contexto,
    o: { id: string; hasta: Fecha; motivo: string },
  ): Promise<{ designacion: DesignacionDePersonal; vacante: boolean }> {
    const d = await this.personal.designacion(tx, o.id, true);
    if (!d) throw desconocido('designacion');
    exigir('organizacion.designacion.cerrar', motivosParaNoCerrar(d, o.hasta, fechaDe(tx.ahora)));
    await tx.query(
      `UPDATE organizacion.designaciones SET hasta_fecha = $2, cerrada_en = $3, cierre_motivo = $4 WHERE id = $1`,
      [o.id, o.hasta, tx.ahora, unaLinea(o.motivo)],
    );
    await this.anotar(tx, ctx, 'cerrar-designacion', { ...o, funcionario: d.funcionario, cargo: d.cargo });
    const vacante =
      d.calidad !== 'suplencia' &&
      (await this.personal.titularDe(tx, d.puestoId, sumarDias(o.hasta, 1))) === null;
    return { designacion: d, vacante };
  }

  /** A unidad changes its name; what was printed keeps the old one, and the old one still finds it. */
  async renombrarUnidad(
    tx: Tx,
    ctx: Contexto,
    o: { id: string; nombre: string; sigla: string; superiorId: string | null; base: string },
  ): Promise<void> {
    const unidades = await this.personal.unidades(tx, fechaDe(tx.ahora));
    const u = unidades.find((x) => x.id === o.id);
    if (!u) throw desconocido('unidad');
    const arriba = new Map(unidades.map((x) => [x.id, x.superiorId]));
    exigir('organizacion.unidad', motivosParaNoDepender(arriba, o.id, o.superiorId), 'invalido');
    const cambia = u.nombre !== o.nombre || u.sigla !== o.sigla;
    if (cambia)
      await tx.query(
        `INSERT INTO organizacion.nombres_de_unidad (unidad_id, nombre, sigla, base, hasta_en) VALUES ($1, $2, $3, $4, $5)`,
        [o.id, u.nombre, u.sigla, unaLinea(o.base), tx.ahora],
      );
    await tx.query(
      `UPDATE organizacion.unidades SET nombre = $2, sigla = $3, superior_id = $4 WHERE id = $1`,
      [o.id, unaLinea(o.nombre), unaLinea(o.sigla), o.superiorId],
    );
    await this.anotar(tx, ctx, 'renombrar-unidad', {
      ...o,
      antes: { nombre: u.nombre, sigla: u.sigla, superiorId: u.superiorId },
    });
  }

  /** Ends posts and, with them, who fills them; their last day is yesterday, so that nothing new comes today. */
  async terminarPuestos(tx: Tx, ctx: Contexto, ids: readonly string[], motivo: string): Promise<void> {
    const ayer = sumarDias(fechaDe(tx.ahora), -1);
    await tx.query(`UPDATE organizacion.puestos SET hasta_fecha = $2 WHERE id = ANY($1::bigint[])`, [
      ids,
      ayer,
    ]);
    // What had not begun yet never does: its only day is its first.
    await tx.query(
      `UPDATE organizacion.designaciones SET hasta_fecha = greatest($2::date, desde_fecha), cerrada_en = $3, cierre_motivo = $4
       WHERE puesto_id = ANY($1::bigint[]) AND (hasta_fecha IS NULL OR hasta_fecha > $2)`,
      [ids, ayer, tx.ahora, unaLinea(motivo)],
    );
    await this.anotar(tx, ctx, 'terminar-puestos', { ids, hasta: ayer, motivo });
  }

  async terminarUnidad(tx: Tx, ctx: Contexto, id: string, motivo: string): Promise<void> {
    const ayer = sumarDias(fechaDe(tx.ahora), -1);
    await tx.query(`UPDATE organizacion.unidades SET hasta_fecha = $2 WHERE id = $1`, [id, ayer]);
    await this.anotar(tx, ctx, 'terminar-unidad', { id, hasta: ayer, motivo });
  }

  async terminarFuncionario(tx: Tx, ctx: Contexto, id: string, motivo: string): Promise<void> {
    const ayer = sumarDias(fechaDe(tx.ahora), -1);
    await tx.query(`UPDATE organizacion.funcionarios SET hasta_fecha = $2 WHERE id = $1`, [id, ayer]);
    await this.anotar(tx, ctx, 'terminar-funcionario', { id, hasta: ayer, motivo });
  }

  /** Who inherits posts and units; what they had inherited themselves goes along. */
  async heredar(
    tx: Tx,
    de: { puestoIds: readonly string[]; unidadId: string | null },
    a: Heredero,
    actaId: string,
  ): Promise<void> {
    await tx.query(
      `UPDATE organizacion.herencias SET a_puesto_id = $2, a_unidad_id = $3 WHERE a_puesto_id = ANY($1::bigint[])`,
      [de.puestoIds, a.puestoId, a.unidadId],
    );
    await tx.query(
      `INSERT INTO organizacion.herencias (puesto_id, unidad_id, a_puesto_id, a_unidad_id, acta_id, desde_en)
       SELECT v.p, v.u, $2, $3, $4, $5
       FROM (SELECT p, NULL::bigint AS u FROM unnest($1::bigint[]) p UNION ALL SELECT NULL, $6::bigint) v
       WHERE v.p IS NOT NULL OR v.u IS NOT NULL`,
      [de.puestoIds, a.puestoId, a.unidadId, actaId, tx.ahora, de.unidadId],
    );
  }

  private async anotar(tx: Tx, ctx: Contexto, acto: string, datos: Record<string, unknown>): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: 'organizacion', acto, datos });
  }
}
