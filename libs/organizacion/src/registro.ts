import { Bitacora } from '#auditoria';
import { ErrorDominio, unaLinea, type Contexto, type Fecha } from '#kernel';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { NuevaDesignacion } from './tipos';

registrarRestriccion(
  'un_titular_por_puesto',
  () =>
    new ErrorDominio(
      'organizacion.designacion.superpuesta',
      'conflicto',
      'El puesto ya tiene titular o interino en esas fechas.',
    ),
);
registrarRestriccion(
  'una_suplencia_por_puesto',
  () =>
    new ErrorDominio(
      'organizacion.designacion.superpuesta',
      'conflicto',
      'El puesto ya tiene una suplencia en esas fechas.',
    ),
);
registrarRestriccion(
  'suplencia_termina',
  () =>
    new ErrorDominio(
      'organizacion.suplencia.sin-fin',
      'invalido',
      'Una suplencia lleva fecha de conclusión.',
    ),
);
registrarRestriccion(
  'entidad_unica',
  () =>
    new ErrorDominio(
      'organizacion.entidad.ya-creada',
      'conflicto',
      'Esta instalación ya tiene su entidad: se crea una sola vez.',
    ),
);
registrarRestriccion(
  'funcionario_ci',
  () =>
    new ErrorDominio(
      'organizacion.funcionario.ci-repetida',
      'conflicto',
      'Ya hay un funcionario con esa cédula de identidad.',
    ),
);
registrarRestriccion(
  'unidad_sigla_vigente',
  () =>
    new ErrorDominio(
      'organizacion.unidad.sigla-repetida',
      'conflicto',
      'Otra unidad vigente ya usa esa sigla.',
    ),
);

const recienCreado = (): ErrorDominio =>
  new ErrorDominio(
    'organizacion.recien-creado',
    'conflicto',
    'Se creó hoy: su último día sería anterior al primero. Termínelo desde mañana.',
  );
registrarRestriccion('puesto_vigencia', recienCreado);
registrarRestriccion('unidad_vigencia', recienCreado);
registrarRestriccion(
  'puesto_mae_unico',
  () => new ErrorDominio('organizacion.puesto.mae', 'conflicto', 'La entidad ya tiene su puesto MAE.'),
);

/** Writes of the organigrama; each leaves its event in the chain `organizacion`. */
@Injectable()
export class RegistroDeOrganizacion {
  constructor(private readonly bitacora: Bitacora) {}

  async crearEntidad(
    tx: Tx,
    ctx: Contexto | null,
    e: { nombre: string; sigla: string; ciudad: string; departamento: string; demo: boolean },
  ): Promise<string> {
    const id = await this.insertar(
      tx,
      `INSERT INTO organizacion.entidades (nombre, sigla, ciudad, departamento, demo) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [unaLinea(e.nombre), unaLinea(e.sigla), unaLinea(e.ciudad), unaLinea(e.departamento), e.demo],
    );
    await this.anotar(tx, ctx, 'crear-entidad', { ...e, id });
    return id;
  }

  async crearUnidad(
    tx: Tx,
    ctx: Contexto | null,
    u: { nombre: string; sigla: string; superiorId?: string; desde: Fecha },
  ): Promise<string> {
    const id = await this.insertar(
      tx,
      `INSERT INTO organizacion.unidades (nombre, sigla, superior_id, desde_fecha) VALUES ($1, $2, $3, $4) RETURNING id`,
      [unaLinea(u.nombre), unaLinea(u.sigla), u.superiorId ?? null, u.desde],
    );
    await this.anotar(tx, ctx, 'crear-unidad', { ...u, id });
    return id;
  }

  async crearPuesto(
    tx: Tx,
    ctx: Contexto | null,
    p: { unidadId: string; cargo: string; esMae?: boolean; desde: Fecha },
  ): Promise<string> {
    const id = await this.insertar(
      tx,
      `INSERT INTO organizacion.puestos (unidad_id, cargo, es_mae, desde_fecha) VALUES ($1, $2, $3, $4) RETURNING id`,
      [p.unidadId, unaLinea(p.cargo), p.esMae ?? false, p.desde],
    );
    await this.anotar(tx, ctx, 'crear-puesto', { ...p, id });
    return id;
  }

  async crearFuncionario(
    tx: Tx,
    ctx: Contexto | null,
    f: { nombre: string; ci: string; correo?: string },
  ): Promise<string> {
    const id = await this.insertar(
      tx,
      `INSERT INTO organizacion.funcionarios (nombre, ci, correo) VALUES ($1, $2, $3) RETURNING id`,
      [unaLinea(f.nombre), unaLinea(f.ci), f.correo ?? null],
    );
    await this.anotar(tx, ctx, 'crear-funcionario', { ...f, id });
    return id;
  }

  async designar(tx: Tx, ctx: Contexto | null, d: NuevaDesignacion): Promise<string> {
    const id = await this.insertar(
      tx,
      `INSERT INTO organizacion.designaciones (puesto_id, funcionario_id, calidad, desde_fecha, hasta_fecha, memorandum,
         registrado_en, memorandum_sha256, memorandum_nombre)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [
        d.puestoId,
        d.funcionarioId,
        d.calidad,
        d.desde,
        d.hasta ?? null,
        unaLinea(d.memorandum),
        tx.ahora,
        d.archivo?.sha256 ?? null,
        d.archivo?.nombre ?? null,
      ],
    );
    await this.anotar(tx, ctx, 'designar', { ...d, id });
    return id;
  }

  private async insertar(tx: Tx, sql: string, datos: readonly unknown[]): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(sql, datos);
    if (!fila) throw new Error('la inserción no devolvió identificador');
    return fila.id;
  }

  private async anotar(
    tx: Tx,
    ctx: Contexto | null,
    acto: string,
    datos: Record<string, unknown>,
  ): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: 'organizacion', acto, datos });
  }
}
