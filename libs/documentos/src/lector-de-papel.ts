import { Objetos } from '#almacen';
import { Firmas } from '#firmas';
import { leerPaginas } from '#lectura';
import type { InformeDeFirmas } from '#pades';
import { Injectable } from '@nestjs/common';

/** A PDF made elsewhere, read: its bytes, what its signatures say and its words. */
export interface PapelLeido {
  readonly pdf: Buffer;
  readonly informe: InformeDeFirmas;
  /** of its first pages and its last; empty when it has none */
  readonly texto: string;
}

/** Reads PDFs from the store. Never within a transaction: it takes its time. */
@Injectable()
export class LectorDePapel {
  constructor(
    private readonly objetos: Objetos,
    private readonly firmas: Firmas,
  ) {}

  async leer(papel: { readonly sha256: string; readonly paginas: number }): Promise<PapelLeido> {
    const pdf = await this.objetos.leer(papel.sha256);
    return { pdf, informe: await this.firmas.verificar(pdf), texto: await textoDe(pdf, papel.paginas) };
  }
}

/** A file whose words cannot be read has none: it is issued all the same, and that is said. */
async function textoDe(pdf: Buffer, paginas: number): Promise<string> {
  try {
    const { leidas } = await leerPaginas(pdf, {
      paginas: [...new Set([1, 2, 3, paginas])],
      conTexto: true,
    });
    return leidas.flatMap((p) => p.trozos.map((t) => t.texto)).join(' ');
  } catch {
    return '';
  }
}
