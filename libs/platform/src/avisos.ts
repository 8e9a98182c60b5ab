import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from './config';

const CANAL = 'hr_avisos';
/** What changes within this time is told at once, in one message. */
const JUNTAR_MS = 150;
const REINTENTO_MS = 5_000;
/** PostgreSQL takes up to 8,000 bytes. */
const POR_MENSAJE = 200;

/** Called with the topic that changed. */
export type Oyente = (tema: string) => void;

/**
 * News from whoever acts to whoever looks on, in this process and in the others of the same database: that something
 * changed (`unidad/12`), never what. Told after the commit, apart from the act, which neither waits for it nor fails with
 * it (NOTIFY inside a transaction makes commits follow one another). It may get lost: who listens also asks now and then.
 */
@Injectable()
export class Avisos implements BeforeApplicationShutdown {
  private readonly registro = new Logger('avisos');
  private readonly yo = randomUUID();
  private readonly oyentes = new Map<string, Set<Oyente>>();
  private readonly porDecir = new Set<string>();
  private espera: NodeJS.Timeout | null = null;
  private oido: Client | null = null;
  private reintento: NodeJS.Timeout | null = null;
  private cerrado = false;

  constructor(
    private readonly base: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @param temas `what/id`, of an act that is committed */
  publicar(temas: Iterable<string>): void {
    for (const tema of temas) this.porDecir.add(tema);
    if (this.porDecir.size === 0 || this.espera || this.cerrado) return;
    this.espera = setTimeout(() => void this.decir(), JUNTAR_MS).unref();
  }

  /** @returns stops listening */
  escuchar(temas: readonly string[], oyente: Oyente): () => void {
    for (const tema of temas) {
      const suyos = this.oyentes.get(tema) ?? new Set();
      this.oyentes.set(tema, suyos.add(oyente));
    }
    if (!this.oido) void this.oir();
    return () => {
      for (const tema of temas) {
        const suyos = this.oyentes.get(tema);
        suyos?.delete(oyente);
        if (suyos?.size === 0) this.oyentes.delete(tema);
      }
    };
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.espera) await this.decir();
    this.cerrado = true;
    if (this.reintento) clearTimeout(this.reintento);
    await this.oido?.end().catch(() => undefined);
  }

  private async decir(): Promise<void> {
    if (this.espera) clearTimeout(this.espera);
    this.espera = null;
    const temas = [...this.porDecir];
    this.porDecir.clear();
    this.repartir(temas);
    try {
      for (let i = 0; i < temas.length; i += POR_MENSAJE) {
        const mensaje = JSON.stringify([this.yo, ...temas.slice(i, i + POR_MENSAJE)]);
        await this.base.query('SELECT pg_notify($1, $2)', [CANAL, mensaje]);
      }
    } catch (error) {
      this.registro.warn(`no se avisó a los demás procesos: ${(error as Error).message}`);
    }
  }

  private repartir(temas: readonly string[]): void {
    for (const tema of temas) for (const oyente of this.oyentes.get(tema) ?? []) oyente(tema);
  }

  /** A connection of its own, from the first listener on; lost, it is had again. */
  private async oir(): Promise<void> {
    const cliente = new Client({ connectionString: this.config.baseDeDatos ?? '' });
    this.oido = cliente;
    cliente.on('error', () => this.volverAOir(cliente));
    cliente.on('end', () => this.volverAOir(cliente));
    cliente.on('notification', ({ payload }) => {
      const [quien, ...temas] = JSON.parse(payload ?? '[]') as string[];
      if (quien !== this.yo) this.repartir(temas);
    });
    try {
      await cliente.connect();
      await cliente.query(`LISTEN ${CANAL}`);
    } catch (error) {
      this.registro.warn(`no se oye a los demás procesos: ${(error as Error).message}`);
      this.volverAOir(cliente);
    }
  }

  private volverAOir(cliente: Client): void {
    if (this.cerrado || this.oido !== cliente) return;
    this.oido = null;
    cliente.end().catch(() => undefined);
    this.reintento = setTimeout(() => {
      if (this.oyentes.size > 0 && !this.oido) void this.oir();
    }, REINTENTO_MS).unref();
  }
}
