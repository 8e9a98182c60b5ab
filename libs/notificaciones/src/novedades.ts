import type { Actor } from '#kernel';
import { Avisos } from '#platform';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Observable, type Subscriber } from 'rxjs';

/** What a desk is told that changed: its trays, or the papers that wait for its eye or its signature. */
export type Novedad = 'bandeja' | 'documentos';

/** An event of the stream; `latido` only keeps the line open. */
export interface Evento {
  readonly type: 'novedad' | 'latido';
  readonly data: Novedad | '';
}

/** Proxies close a line on which nothing is said for a minute. */
const LATIDO_MS = 25_000;
/** A stream ends by then and is asked for again: whoever may no longer look on is known by the guard. */
const DURA_MS = 120_000;
/** Of one person, in all their windows; the oldest gives way. */
const POR_PERSONA = 12;

/** Streams of news, open while a desk is on screen. */
@Injectable()
export class Novedades implements BeforeApplicationShutdown {
  private readonly abiertas = new Map<string, Set<Subscriber<Evento>>>();

  constructor(private readonly avisos: Avisos) {}

  /** @returns what changes in the trays of the actor's post and unidad, from now on */
  de(actor: Actor): Observable<Evento> {
    return new Observable((quien) => {
      const temas = [`unidad/${actor.unidadId}`, `puesto/${actor.puestoId}`];
      const callar = this.avisos.escuchar(temas, (tema) =>
        quien.next({ type: 'novedad', data: tema.startsWith('unidad/') ? 'bandeja' : 'documentos' }),
      );
      const latido = setInterval(() => quien.next({ type: 'latido', data: '' }), LATIDO_MS).unref();
      const fin = setTimeout(() => quien.complete(), DURA_MS).unref();
      this.anotar(actor.usuarioId, quien);
      // The line is open: whoever asks knows that it need not go and look.
      quien.next({ type: 'latido', data: '' });
      return () => {
        callar();
        clearInterval(latido);
        clearTimeout(fin);
        this.borrar(actor.usuarioId, quien);
      };
    });
  }

  beforeApplicationShutdown(): void {
    for (const suyas of [...this.abiertas.values()]) for (const quien of [...suyas]) quien.complete();
  }

  private anotar(usuarioId: string, quien: Subscriber<Evento>): void {
    const suyas = this.abiertas.get(usuarioId) ?? new Set();
    this.abiertas.set(usuarioId, suyas.add(quien));
    const [primera] = suyas;
    if (suyas.size > POR_PERSONA) primera?.complete();
  }

  private borrar(usuarioId: string, quien: Subscriber<Evento>): void {
    const suyas = this.abiertas.get(usuarioId);
    suyas?.delete(quien);
    if (suyas?.size === 0) this.abiertas.delete(usuarioId);
  }
}
