import type { Fecha } from '#kernel';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';

/** How a class of papers is numbered: data, not code. */
export interface Formato {
  readonly id: string;
  readonly formato: string;
  readonly reinicia: boolean;
  readonly porHilo: boolean;
}

export interface NumeroTomado {
  readonly serieId: string;
  readonly numero: number;
}

/** gestión of a series that does not restart */
const CONTINUA = 0;

@Injectable()
export class SeriesRepository {
  /**
   * The most particular format: of the unidad and type, of the unidad, of the entidad and type, of the entidad.
   * @param unidadId null: the entidad's own
   */
  async formatoPara(
    tx: Tx,
    clase: 'HR' | 'CITE',
    unidadId: string | null,
    tipo: string | null,
  ): Promise<Formato | null> {
    const [fila] = await tx.query<Formato>(
      `SELECT id, formato, reinicia, por_hilo AS "porHilo" FROM cites.formatos
       WHERE NOT retirada AND clase = $1 AND (unidad_id = $2 OR unidad_id IS NULL) AND (tipo = $3 OR tipo IS NULL)
       ORDER BY (unidad_id IS NOT NULL) DESC, (tipo IS NOT NULL) DESC LIMIT 1`,
      [clase, unidadId, tipo],
    );
    return fila ?? null;
  }

  /** Takes the next number; the series' row stays locked until the transaction ends, so that no number is lost or repeated. */
  async tomar(tx: Tx, formato: Formato, gestion: number): Promise<NumeroTomado> {
    const anio = formato.reinicia ? gestion : CONTINUA;
    const [fila] = await tx.query<{ id: string; ultimo: number }>(
      `INSERT INTO cites.series AS s (formato_id, gestion, ultimo) VALUES ($1, $2, 1)
       ON CONFLICT (formato_id, gestion) DO UPDATE SET ultimo = s.ultimo + 1 RETURNING s.id, s.ultimo`,
      [formato.id, anio],
    );
    if (!fila) throw new Error('la serie no dio número');
    return { serieId: fila.id, numero: fila.ultimo };
  }

  /** @returns the number that would come next, without taking it */
  async siguiente(tx: Tx, formato: Formato, gestion: number): Promise<number> {
    const [fila] = await tx.query<{ ultimo: number }>(
      `SELECT ultimo FROM cites.series WHERE formato_id = $1 AND gestion = $2`,
      [formato.id, formato.reinicia ? gestion : CONTINUA],
    );
    return (fila?.ultimo ?? 0) + 1;
  }

  /** @param n.reserva who keeps it for a paper and why; absent: it is issued now */
  async asentar(
    tx: Tx,
    n: NumeroTomado & {
      texto: string;
      objeto: string;
      fecha: Fecha;
      reserva?: { puestoId: string; motivo: string };
    },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO cites.numeros (serie_id, numero, estado, texto, objeto, fecha, creado_en, motivo, puesto_id)
       VALUES ($1, $2, CASE WHEN $7::text IS NULL THEN 'emitido' ELSE 'reservado' END, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        n.serieId,
        n.numero,
        n.texto,
        n.objeto,
        n.fecha,
        tx.ahora,
        n.reserva?.motivo ?? null,
        n.reserva?.puestoId ?? null,
      ],
    );
    if (!fila) throw new Error('el número no se asentó');
    return fila.id;
  }

  /** The k-th number of a thread; two at once wait for each other on the advisory lock of the thread. */
  async tomarDeHilo(tx: Tx, tipo: string, hilo: string): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`cites/hilo/${tipo}/${hilo}`]);
    return this.siguienteDeHilo(tx, tipo, hilo);
  }

  /** @returns which number of its thread would come next, without taking it */
  async siguienteDeHilo(tx: Tx, tipo: string, hilo: string): Promise<number> {
    const [fila] = await tx.query<{ k: number }>(
      `SELECT coalesce(max(k), 0) + 1 AS k FROM cites.numeros_de_hilo WHERE tipo = $1 AND hilo = $2`,
      [tipo, hilo],
    );
    return fila?.k ?? 1;
  }

  async asentarDeHilo(
    tx: Tx,
    n: { tipo: string; hilo: string; k: number; texto: string; objeto: string; fecha: Fecha },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO cites.numeros_de_hilo (tipo, hilo, k, texto, objeto, fecha, creado_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [n.tipo, n.hilo, n.k, n.texto, n.objeto, n.fecha, tx.ahora],
    );
    if (!fila) throw new Error('el número no se asentó');
    return fila.id;
  }

  async crearFormato(
    tx: Tx,
    f: {
      clase: 'HR' | 'CITE';
      unidadId: string | null;
      tipo: string | null;
      formato: string;
      reinicia: boolean;
      porHilo: boolean;
    },
  ): Promise<string> {
    const [fila] = await tx.query<{ id: string }>(
      `INSERT INTO cites.formatos (clase, unidad_id, tipo, formato, reinicia, por_hilo) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [f.clase, f.unidadId, f.tipo, f.formato, f.reinicia, f.porHilo],
    );
    if (!fila) throw new Error('el formato no se guardó');
    return fila.id;
  }

  /** Opens a series at a starting value, for an office that joins in mid-year. Refused once a number was taken. */
  async abrir(tx: Tx, formatoId: string, gestion: number, inicial: number): Promise<boolean> {
    const filas = await tx.query(
      `INSERT INTO cites.series (formato_id, gestion, inicial, ultimo) VALUES ($1, $2, $3, $3 - 1) ON CONFLICT DO NOTHING RETURNING id`,
      [formatoId, gestion, inicial],
    );
    return filas.length === 1;
  }
}
