import type { Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import { leerCiteBuscado } from '../domain/cite-buscado';
import { BusquedaRepository, type DocumentoHallado } from '../persistence/busqueda.repository';

const MAXIMO = 20;

/** Own papers by their CITE, as it was printed or under any name that its unidad had before or since. */
@Injectable()
export class BuscarDocumentos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly busqueda: BusquedaRepository,
  ) {}

  /** @returns the HRs that carry them, whoever may see those */
  hojas(ctx: Contexto, texto: string): Promise<{ gestion: number; id: string }[]> {
    return this.uow.leer(async (tx) => {
      const vistos = (await this.ejecutar(ctx, texto)).map((d) => d.id);
      return this.busqueda.hojasDe(tx, vistos);
    });
  }

  ejecutar(ctx: Contexto, texto: string): Promise<DocumentoHallado[]> {
    const buscado = leerCiteBuscado(texto);
    if (!buscado) return Promise.resolve([]);
    return this.uow.leer(async (tx) => {
      const hallados: DocumentoHallado[] = [];
      for (const d of await this.busqueda.porCite(tx, buscado)) {
        if (hallados.length === MAXIMO) break;
        if (await this.documentos.alcanza(tx, ctx, d.id)) hallados.push(d);
      }
      return hallados;
    });
  }
}
