import { huellaDe } from '#almacen';
import { Firmas } from '#firmas';
import { Organigrama } from '#organizacion';
import type { InformeDeFirma, InformeDeFirmas } from '#pades';
import { renderInformeDeFirmas, type FirmaInformada } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import {
  firmaEnPalabras,
  INTEGRIDADES,
  juzgarEnPalabras,
  type FirmaEnPalabras,
} from '../domain/informe-en-palabras';
import { nombreLimpio } from '../domain/nombre-de-archivo';

/** A file that somebody brings to be judged, and what was found. */
export interface ArchivoVerificado {
  readonly archivo: { readonly nombre: string; readonly sha256: string; readonly bytes: number };
  readonly informe: InformeDeFirmas;
}

/** Says what the signatures of any PDF prove. Nothing of the file is kept. */
@Injectable()
export class VerificarArchivo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigrama: Organigrama,
    private readonly firmas: Firmas,
  ) {}

  async ejecutar(o: { nombre: string | undefined; bytes: Buffer }): Promise<ArchivoVerificado> {
    const sha256 = await huellaDe(o.bytes);
    const archivo = { nombre: nombreLimpio(o.nombre), sha256, bytes: o.bytes.length };
    return { archivo, informe: await this.firmas.verificar(o.bytes) };
  }

  /** The same, as a PDF for the file of the matter. */
  async imprimir(o: {
    nombre: string | undefined;
    bytes: Buffer;
  }): Promise<{ nombre: string; pdf: Uint8Array }> {
    const { archivo, informe } = await this.ejecutar(o);
    const { entidad, ahora } = await this.uow.leer(async (tx) => ({
      entidad: await this.organigrama.entidad(tx),
      ahora: tx.ahora,
    }));
    const pdf = await renderInformeDeFirmas({
      entidad: entidad?.nombre ?? '',
      archivo,
      resultado: informe.resultado,
      ...juzgarEnPalabras(informe),
      mensaje: informe.mensaje,
      integridad: INTEGRIDADES[informe.integridad],
      firmas: [
        ...informe.firmas.map((f, i) => impresa(f, firmaEnPalabras(f, i + 1))),
        ...informe.sellosDeTiempo.map((f, i) => impresa(f, firmaEnPalabras(f, i + 1, true))),
      ],
      fecha: ahora,
    });
    return { nombre: `Informe de firmas de ${archivo.nombre}`, pdf };
  }
}

const impresa = (f: InformeDeFirma, palabras: FirmaEnPalabras): FirmaInformada => ({
  ...palabras,
  resultado: f.resultado,
  mensaje: f.mensaje,
  cambios: f.cambiosPosteriores,
});
