import { Objetos } from '#almacen';
import { MediosDeFirma } from '#firmas';
import { ErrorDominio } from '#kernel';
import { prolongarFirmas, verificarAparte, type InformeDeFirmas, type Nivel } from '#pades';
import { CONFIG, UnidadDeTrabajo, type Config } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Documentos } from '../documentos';
import { proximaRenovacion, proximoIntento } from '../domain/prolongacion';
import { ProlongacionesRepository, type Prolongacion } from '../persistence/prolongaciones.repository';
import type { Revision } from '../persistence/papeles.repository';

/** Looked at in one round; what is left waits for the next. */
const POR_RONDA = 40;
const NIVELES: readonly Nivel[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];

/** What an attempt left: the file, longer or the same, and what to note of it. */
interface Intento {
  readonly pdf: Uint8Array;
  readonly nota: Omit<Prolongacion, 'vistaEn'>;
}

/**
 * Job: lifts the signatures of papers to B-LTA, and renews their timestamps before those who made them expire. An authority
 * that does not answer stops nothing: what is missing is noted where people see it, and tried again. Safe to repeat.
 */
@Injectable()
export class ProlongarFirmas {
  private readonly registro = new Logger('firmas');

  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly prolongaciones: ProlongacionesRepository,
    private readonly documentos: Documentos,
    private readonly objetos: Objetos,
    private readonly medios: MediosDeFirma,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns how many were looked at */
  async ronda(): Promise<number> {
    const pendientes = await this.uow.leer((tx) => this.prolongaciones.pendientes(tx, POR_RONDA));
    for (const id of pendientes) {
      try {
        await this.una(id);
      } catch (error) {
        // One paper that cannot be read keeps none of the others waiting.
        this.registro.warn(`documento ${id}: ${(error as Error).message}`);
      }
    }
    return pendientes.length;
  }

  private async una(documentoId: string): Promise<void> {
    const { cabeza, previa, ahora } = await this.uow.leer(async (tx) => ({
      cabeza: await this.documentos.cabeza(tx, documentoId),
      previa: await this.prolongaciones.cargar(tx, documentoId),
      ahora: tx.ahora,
    }));
    const intentos = (previa?.intentos ?? 0) + 1;
    const intento =
      Number(cabeza.bytes) > this.config.maxFirma
        ? null
        : await this.intentar(await this.objetos.leer(cabeza.sha256), ahora, intentos, previa).catch(
            (error: unknown) => {
              if (error instanceof ErrorDominio) return this.fallido(ahora, intentos, previa, error.detalle);
              throw error;
            },
          );
    const nota = intento?.nota ?? { nivel: null, faltas: [DEMASIADO_GRANDE], intentos, proxima: null };
    await this.asentar(documentoId, cabeza, intento?.pdf ?? null, nota);
  }

  private async intentar(
    pdf: Uint8Array,
    ahora: Date,
    intentos: number,
    previa: Prolongacion | null,
  ): Promise<Intento> {
    const sellar = await this.medios.tiempo(ahora);
    if (!sellar) return { pdf, nota: { nivel: null, faltas: [SIN_AUTORIDAD], intentos, proxima: null } };
    const raices = await this.medios.raices();
    const prolongado = await prolongarFirmas(pdf, {
      ...{ hasta: 'B-LTA', sellar, raices, ahora },
      buscador: this.medios.buscador(ahora),
      renovar: previa?.nivel === 'B-LTA',
    });
    const informe = await verificarAparte(prolongado.pdf, { raices, ahora });
    const { faltas } = prolongado;
    const proxima =
      faltas.length > 0
        ? proximoIntento(ahora, intentos)
        : proximaRenovacion(ahora, informe.sellosDeTiempo.at(-1)?.firmante?.hasta ?? null);
    const nota = { nivel: menorNivel(informe), faltas, intentos: faltas.length > 0 ? intentos : 0, proxima };
    return { pdf: prolongado.pdf, nota };
  }

  private fallido(ahora: Date, intentos: number, previa: Prolongacion | null, falta: string): Intento {
    const nota = {
      nivel: previa?.nivel ?? null,
      faltas: [falta],
      intentos,
      proxima: proximoIntento(ahora, intentos),
    };
    return { pdf: Buffer.alloc(0), nota };
  }

  private async asentar(
    documentoId: string,
    cabeza: Revision,
    pdf: Uint8Array | null,
    nota: Omit<Prolongacion, 'vistaEn'>,
  ): Promise<void> {
    const crecio = pdf !== null && pdf.length > Number(cabeza.bytes);
    const objeto = crecio ? await this.objetos.guardar(Buffer.from(pdf)) : null;
    await this.uow.interno(async (tx) => {
      if (objeto) {
        const { n: base, paginas, firmas } = cabeza;
        const clase = 'prolongado' as const;
        await this.documentos.agregarRevision(tx, null, {
          documentoId,
          base,
          clase,
          ...objeto,
          paginas,
          firmas,
        });
      }
      await this.prolongaciones.asentar(tx, documentoId, nota);
    });
  }
}

const SIN_AUTORIDAD = 'La instalación no tiene autoridad de sellado de tiempo.';
const DEMASIADO_GRANDE = 'El archivo es demasiado grande para prolongar sus firmas.';

/** A paper is as strong as the weakest of the signatures that hold. */
function menorNivel({ firmas }: InformeDeFirmas): Nivel | null {
  const niveles = firmas.flatMap((f) => (f.integridad === 'INTEGRA' ? [f.nivel] : []));
  return NIVELES.find((n) => niveles.includes(n)) ?? null;
}
