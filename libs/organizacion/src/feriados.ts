import { Bitacora } from '#auditoria';
import {
  diaDeSemana,
  ErrorDominio,
  fechaDeAgenda,
  sumarDias,
  unaLinea,
  type Contexto,
  type Fecha,
} from '#kernel';
import { registrarRestriccion, UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { feriadosDe } from './domain/feriados-de-bolivia';
import { FeriadosRepository, type Feriado } from './persistence/feriados.repository';

registrarRestriccion(
  'feriado_unico',
  () =>
    new ErrorDominio(
      'organizacion.feriado.repetido',
      'conflicto',
      'Ese feriado ya está registrado en esa fecha.',
    ),
);

/** The gestiones that an installation begins with; later ones are loaded by the configurador. */
const PRIMERA = 2018;
const ULTIMA = 2027;

export interface NuevoFeriado {
  readonly fecha: Fecha;
  /** null: national */
  readonly departamento: string | null;
  readonly nombre: string;
  readonly baseLegal: string;
  readonly trasladaDomingo: boolean;
}

/** The register of holidays: rows, never code. Whatever changes them has open plazos counted again. */
@Injectable()
export class Feriados implements OnApplicationBootstrap {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly feriados: FeriadosRepository,
    private readonly bitacora: Bitacora,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const gestiones = Array.from({ length: ULTIMA - PRIMERA + 1 }, (_, i) => PRIMERA + i);
    await this.uow.interno((tx) => this.cargar(tx, null, gestiones));
  }

  deGestion(tx: Tx, gestion: number): Promise<Feriado[]> {
    return this.feriados.deGestion(tx, gestion);
  }

  /** @returns how many of those of a gestión are not on record yet */
  porCargar(tx: Tx, gestion: number): Promise<number> {
    return this.feriados.porCargar(tx, feriadosDe(gestion));
  }

  /** Puts the national holidays of these gestiones (and Tarija's) on record, those missing. @returns how many were added */
  async cargar(tx: Tx, ctx: Contexto | null, gestiones: readonly number[]): Promise<number> {
    const nuevos = await this.feriados.cargar(tx, gestiones.flatMap(feriadosDe));
    if (nuevos === 0) return 0;
    await this.anotar(tx, ctx, 'cargar-feriados', { gestiones, nuevos });
    if (ctx) await recontar(tx, `Se cargaron los feriados de ${gestiones.join(', ')}`);
    return nuevos;
  }

  /** @throws ErrorDominio `organizacion.feriado.repetido`, `organizacion.feriado.dia-ocupado` */
  async crear(tx: Tx, ctx: Contexto, n: NuevoFeriado): Promise<string> {
    const traslada = n.trasladaDomingo && diaDeSemana(n.fecha) === 0;
    const fila = {
      ...n,
      nombre: unaLinea(n.nombre),
      baseLegal: unaLinea(n.baseLegal),
      observado: traslada ? sumarDias(n.fecha, 1) : n.fecha,
      trasladoBase: traslada ? `${unaLinea(n.baseLegal)}: de domingo a lunes` : null,
    };
    await this.exigirDiaLibre(tx, fila);
    const id = await this.feriados.crear(tx, fila);
    await this.anotar(tx, ctx, 'crear-feriado', { ...fila, id });
    await recontar(tx, `${fila.baseLegal} declara feriado el ${fechaDeAgenda(fila.observado, true)}`);
    return id;
  }

  /** A decree moves a holiday. @throws ErrorDominio `organizacion.feriado.no-encontrado`, `…anulado`, `…dia-ocupado` */
  async trasladar(tx: Tx, ctx: Contexto, id: string, a: Fecha, base: string): Promise<void> {
    const f = await this.exigir(tx, id);
    await this.exigirDiaLibre(tx, { ...f, observado: a });
    await this.feriados.trasladar(tx, id, a, unaLinea(base));
    await this.anotar(tx, ctx, 'trasladar-feriado', { id, de: f.observado, a, base });
    await recontar(
      tx,
      `${unaLinea(base)} traslada «${f.nombre}» del ${fechaDeAgenda(f.observado)} al ${fechaDeAgenda(a, true)}`,
    );
  }

  /** @throws as `trasladar` */
  async anular(tx: Tx, ctx: Contexto, id: string, motivo: string): Promise<void> {
    const f = await this.exigir(tx, id);
    await this.feriados.anular(tx, id, unaLinea(motivo));
    await this.anotar(tx, ctx, 'anular-feriado', { id, fecha: f.observado, motivo });
    await recontar(
      tx,
      `Se anula el feriado «${f.nombre}» del ${fechaDeAgenda(f.observado, true)}: ${unaLinea(motivo)}`,
    );
  }

  /** From when a step's plazo runs in this entidad; those that run already keep their day. */
  async fijarPlazosDesde(tx: Tx, ctx: Contexto, desde: 'recepcion' | 'envio'): Promise<void> {
    await this.feriados.fijarPlazosDesde(tx, desde);
    await this.anotar(tx, ctx, 'fijar-plazos-desde', { desde });
  }

  /** A day is not declared twice for the same people; a department's may fall on a national one. */
  private async exigirDiaLibre(
    tx: Tx,
    f: Pick<Feriado, 'observado' | 'departamento'> & { id?: string },
  ): Promise<void> {
    const otro = await this.feriados.enDia(tx, f.observado, f.departamento, f.id);
    if (!otro) return;
    const dia = fechaDeAgenda(f.observado, true);
    throw new ErrorDominio(
      'organizacion.feriado.dia-ocupado',
      'conflicto',
      `El ${dia} ya es feriado: «${otro.nombre}», por ${otro.baseLegal}.`,
    );
  }

  private async exigir(tx: Tx, id: string): Promise<Feriado> {
    const f = await this.feriados.bloquear(tx, id);
    if (!f)
      throw new ErrorDominio('organizacion.feriado.no-encontrado', 'no-encontrado', 'Ese feriado no existe.');
    if (f.anulado)
      throw new ErrorDominio('organizacion.feriado.anulado', 'conflicto', 'Ese feriado ya está anulado.');
    return f;
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

/** The owner of the plazos counts them again after this commits. */
const recontar = (tx: Tx, causa: string): Promise<void> => tx.encolar('recalcular-plazos', { causa });
