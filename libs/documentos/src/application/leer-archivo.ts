import { Objetos } from '#almacen';
import { ErrorDominio, type Contexto } from '#kernel';
import { leerEscaneo, leerTexto, type NotaLeida } from '#lectura';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { archivoDesconocido } from '../domain/errores';
import { LecturasRepository, type Lectura } from '../persistence/lecturas.repository';

/** Outbox jobs and their answer: what an upload seems to say, for whoever brought it. Safe to repeat. */
@Injectable()
export class LeerArchivo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly objetos: Objetos,
    private readonly lecturas: LecturasRepository,
  ) {}

  /** By its own text, at once; a picture is left for `leer-escaneo`, one at a time, so that stamps never wait for it. */
  leer(archivoId: string): Promise<void> {
    return this.intentar(archivoId, async (pdf, ahora) => {
      const { nota, codigos } = await leerTexto(pdf, ahora);
      await this.uow.interno((tx) => this.lecturas.fijarCodigos(tx, archivoId, codigos));
      if (nota.fuente !== 'por-ver') return nota;
      const { paginas } = nota;
      await this.uow.interno((tx) => tx.encolar('leer-escaneo', { archivoId, paginas }, 'escaneos'));
      return null;
    });
  }

  leerEscaneo(archivoId: string, paginas: readonly number[]): Promise<void> {
    return this.intentar(archivoId, (pdf, ahora) => leerEscaneo(pdf, paginas, ahora));
  }

  private async intentar(
    archivoId: string,
    como: (pdf: Buffer, ahora: Date) => Promise<NotaLeida | null>,
  ): Promise<void> {
    const { lectura, ahora } = await this.uow.leer(async (tx) => ({
      lectura: await this.lecturas.cargar(tx, archivoId),
      ahora: tx.ahora,
    }));
    if (!lectura || lectura.estado === 'leida') return;
    try {
      const leida = await como(await this.objetos.leer(lectura.sha256), ahora);
      if (!leida) return;
      await this.uow.interno((tx) =>
        this.lecturas.fijar(tx, { archivoId, estado: 'leida', detalle: null, ...leida }),
      );
    } catch (error) {
      const detalle = error instanceof ErrorDominio ? error.detalle : 'El papel no se pudo leer.';
      await this.uow.interno((tx) =>
        this.lecturas.fijar(tx, { archivoId, estado: 'fallida', fuente: null, propuestas: {}, detalle }),
      );
      // What the file itself does not admit will not change by trying again.
      if (!(error instanceof ErrorDominio) || error.clase !== 'invalido') throw error;
    }
  }

  /** @throws ErrorDominio `documentos.archivo.no-encontrado` (also for another person's upload) */
  ver(ctx: Contexto, archivoId: string): Promise<Omit<Lectura, 'sha256' | 'subidoPor'>> {
    return this.uow.leer(async (tx) => {
      const l = await this.lecturas.cargar(tx, archivoId);
      if (!l || l.subidoPor !== ctx.actor.usuarioId) throw archivoDesconocido();
      const { sha256: _, subidoPor: __, ...lectura } = l;
      return lectura;
    });
  }
}
