import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { loQueSeDebe, NOMBRE_DE_ACCION } from '../domain/acciones';
import { estadoTras, pasoNuevo } from '../domain/aplicar';
import { esVivo } from '../domain/estados';
import type { CambioDePaso, Cambios, Hilo, NuevoPaso, Paso } from '../domain/tipos';
import { SIN_TIEMPOS, type PlazoDePaso, type Tiempos } from '../application/tiempos';
import { HilosRepository } from './hilos.repository';
import { PasosVivosRepository } from './pasos-vivos.repository';
import { PlazosRepository } from './plazos.repository';

/** What an act writes beside the decision: who, how many sheets, where it is kept. */
export interface Circunstancia {
  /** name of the person who acts */
  readonly nombre: string;
  /** name of the act, kept on the step as its last one */
  readonly acto: string;
  readonly fojas?: number | undefined;
  readonly carpeta?: string | undefined;
  readonly lugar?: string | undefined;
  readonly carpetaId?: string | undefined;
  /** clocks that the decision starts */
  readonly tiempos?: Tiempos;
  /** why something closes after its date */
  readonly justificacion?: string | undefined;
  /** step of another HR that carries the answer: the parent's, for those grouped under it */
  readonly cumplidoPorPasoId?: string | undefined;
  /** papers that travel with the new oficial and copias; the first one fulfils what was owed */
  readonly documentoIds?: readonly string[];
}

/** A step just opened. */
export interface PasoAbierto {
  readonly id: string;
  readonly secuencia: number;
  readonly tipo: 'oficial' | 'copia';
  readonly aPuestoId: string | null;
  readonly aUnidadId: string;
  /** one per answer that it asks for, in the order of its boxes */
  readonly adeudoIds: readonly string[];
}

/** Writes a decision: steps, debts, plazos, the HR's state and the table of live steps, all in the act's transaction. */
@Injectable()
export class PasosRepository {
  constructor(
    private readonly hilos: HilosRepository,
    private readonly plazos: PlazosRepository,
    private readonly bandeja: PasosVivosRepository,
  ) {}

  async aplicar(tx: Tx, hilo: Hilo, c: Cambios, circunstancia: Circunstancia): Promise<PasoAbierto[]> {
    const tiempos = circunstancia.tiempos ?? SIN_TIEMPOS;
    for (const cambio of c.pasos) await this.cambiarPaso(tx, hilo, cambio, circunstancia);
    for (const p of tiempos.corren) await this.plazos.correr(tx, hilo.gestion, p);
    const abiertos: PasoAbierto[] = [];
    for (const [i, n] of c.nuevos.entries()) {
      const plazo = tiempos.nuevos[i] ?? null;
      abiertos.push(await this.abrirPaso(tx, hilo, n, hilo.pasos.length + i + 1, circunstancia, plazo));
    }
    await this.cambiarPendientes(tx, hilo, c, abiertos[0]?.id ?? null, circunstancia);
    for (const p of tiempos.siguen) {
      const { explicacion, nota } = p;
      if (explicacion !== null && nota !== null)
        await this.plazos.mover(tx, hilo.gestion, p.id, { ...p, explicacion, nota });
    }
    for (const p of tiempos.abren) await this.plazos.agregar(tx, hilo, p);
    const estado = estadoFinal(hilo, c);
    if (estado !== hilo.estado || c.padre !== undefined)
      await this.hilos.fijarEstado(tx, hilo, estado, c.padre);
    await this.bandeja.refrescar(tx, hilo.gestion, [
      ...c.pasos.map((p) => p.id),
      ...abiertos.map((a) => a.id),
    ]);
    return abiertos;
  }

  private async cambiarPaso(tx: Tx, hilo: Hilo, c: CambioDePaso, x: Circunstancia): Promise<void> {
    const previo = hilo.pasos.find((p) => p.id === c.id);
    const recibe = c.estado === 'RECIBIDA' && previo?.estado === 'ENVIADA';
    const cierra = !esVivo(c.estado);
    await tx.query(
      `UPDATE hojas.derivaciones SET estado = $3, tenedor_puesto_id = coalesce($4, tenedor_puesto_id),
         recibido_en = CASE WHEN $5 THEN $6 ELSE recibido_en END, recibido_por = CASE WHEN $5 THEN $7 ELSE recibido_por END,
         fojas = coalesce($8, fojas), cerrado_en = CASE WHEN $9 THEN $6 END, motivo = coalesce($10, motivo),
         carpeta = coalesce($11, carpeta), lugar = coalesce($12, lugar), carpeta_id = coalesce($13, carpeta_id),
         observacion = coalesce($14, observacion), observada = observada OR $15, movido_acto = $16, movido_por = $7, movido_en = $6,
         traido_por_puesto_id = coalesce($17, traido_por_puesto_id)
       WHERE gestion = $1 AND id = $2`,
      [
        hilo.gestion,
        c.id,
        c.estado,
        // Of a post that ended, its heir's: what comes back to life never wakes up in an empty chair.
        c.tenedorPuestoId ?? previo?.tenedorPuestoId ?? null,
        recibe,
        tx.ahora,
        x.nombre,
        x.fojas ?? null,
        cierra,
        c.motivo ?? null,
        x.carpeta ?? null,
        x.lugar ?? null,
        x.carpetaId ?? null,
        c.observacion ?? null,
        c.observada ?? false,
        x.acto,
        c.traidoPorPuestoId ?? null,
      ],
    );
  }

  /** @returns when it was first known; said twice, it stays as it was */
  async enterado(tx: Tx, gestion: number, id: string): Promise<Date> {
    const [fila] = await tx.query<{ en: Date }>(
      `UPDATE hojas.derivaciones SET enterado_en = coalesce(enterado_en, $3) WHERE gestion = $1 AND id = $2
       RETURNING enterado_en AS en`,
      [gestion, id, tx.ahora],
    );
    return fila?.en ?? tx.ahora;
  }

  private async abrirPaso(
    tx: Tx,
    hilo: Hilo,
    n: NuevoPaso,
    secuencia: number,
    x: Circunstancia,
    plazo: PlazoDePaso | null,
  ): Promise<PasoAbierto> {
    const recibido = n.estado === 'RECIBIDA';
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO hojas.derivaciones (gestion, hoja_id, secuencia, tipo, estado, origen_id, de_puesto_id, de_unidad_id, de_nombre,
         a_puesto_id, a_unidad_id, tenedor_puesto_id, acciones, proveido, enviado_en, recibido_en, recibido_por, fojas, observacion,
         movido_acto, movido_por, movido_en, observada)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23) RETURNING id`,
      [
        hilo.gestion,
        hilo.id,
        secuencia,
        n.tipo,
        n.estado,
        n.origenId,
        n.dePuestoId,
        n.deUnidadId,
        n.dePuestoId ? x.nombre : null,
        ...[n.aPuestoId, n.aUnidadId, n.tenedorPuestoId],
        ...[n.acciones, n.proveido],
        recibido ? null : tx.ahora,
        recibido ? tx.ahora : null,
        recibido ? x.nombre : null,
        x.fojas ?? null,
        n.observacion ?? null,
        ...[x.acto, x.nombre, tx.ahora],
        n.observada ?? false,
      ],
    );
    const id = fila?.id ?? '';
    const adeudoIds = await this.colgar(tx, hilo, id, n, x.documentoIds ?? [], plazo);
    return { id, secuencia, tipo: n.tipo, aPuestoId: n.aPuestoId, aUnidadId: n.aUnidadId, adeudoIds };
  }

  /** Papers, debts and plazo of a new step. @returns ids of its debts */
  private async colgar(
    tx: Tx,
    hilo: Hilo,
    id: string,
    n: NuevoPaso,
    documentoIds: readonly string[],
    plazo: PlazoDePaso | null,
  ): Promise<string[]> {
    if (documentoIds.length > 0) {
      await tx.query(
        `INSERT INTO hojas.derivacion_documentos (gestion, derivacion_id, documento_id) SELECT $1, $2, unnest($3::bigint[])`,
        [hilo.gestion, id, documentoIds],
      );
    }
    const adeudoIds = await this.deber(tx, hilo, id, n);
    if (plazo) {
      await this.plazos.agregar(tx, hilo, {
        descripcion: n.acciones.map((a) => NOMBRE_DE_ACCION[a] ?? a).join(', ') || 'Plazo de la derivación',
        responsablePuestoId: n.aPuestoId,
        pasoId: id,
        plazo,
      });
    }
    return adeudoIds;
  }

  private async deber(tx: Tx, hilo: Hilo, id: string, n: NuevoPaso): Promise<string[]> {
    const pedido = loQueSeDebe(n.acciones);
    if (pedido.length === 0) return [];
    const adeudos = await tx.query<{ id: string }>(
      `INSERT INTO hojas.adeudos (gestion, hoja_id, derivacion_id, accion, deudor_puesto_id, deudor_unidad_id, acreedor_puesto_id, creado_en)
       SELECT $1, $2, $3, unnest($4::text[]), $5, $6, $7, $8 RETURNING id`,
      [hilo.gestion, hilo.id, id, pedido, n.aPuestoId, n.aUnidadId, n.dePuestoId, tx.ahora],
    );
    return adeudos.map((a) => a.id);
  }

  private async cambiarPendientes(
    tx: Tx,
    hilo: Hilo,
    c: Cambios,
    cumplidor: string | null,
    x: Circunstancia,
  ): Promise<void> {
    for (const a of c.adeudos) {
      const cumple = a.estado === 'CUMPLIDO';
      const cierra = a.estado !== 'PENDIENTE';
      await tx.query(
        `UPDATE hojas.adeudos SET estado = $3, cumplido_por_id = $4, documento_id = $5, motivo = $6, cerrado_en = $7, cerrado_por = $8
         WHERE gestion = $1 AND id = $2`,
        [
          hilo.gestion,
          a.id,
          a.estado,
          cumple ? (x.cumplidoPorPasoId ?? cumplidor) : null,
          cumple ? (x.documentoIds?.[0] ?? null) : null,
          a.motivo ?? null,
          cierra ? tx.ahora : null,
          cierra ? x.nombre : null,
        ],
      );
    }
    for (const p of c.plazos) {
      const cumplidoPorId = p.estado === 'CUMPLIDO' ? (x.cumplidoPorPasoId ?? cumplidor) : null;
      await this.plazos.cerrar(tx, hilo.gestion, { ...p, cumplidoPorId, justificacion: x.justificacion });
    }
  }
}

function estadoFinal(hilo: Hilo, c: Cambios): Hilo['estado'] {
  const cambiados = hilo.pasos.map((p): Paso => ({
    ...p,
    estado: c.pasos.find((x) => x.id === p.id)?.estado ?? p.estado,
  }));
  const nuevos = c.nuevos.map((n, i) => pasoNuevo(n, `nuevo-${i}`, hilo.pasos.length + i + 1));
  return estadoTras(hilo, [...cambiados, ...nuevos]);
}
