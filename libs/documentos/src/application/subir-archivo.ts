import { Objetos } from '#almacen';
import { ErrorDominio, type Contexto } from '#kernel';
import { verificarPdf } from '#pades';
import { inspeccionarPdf } from '#pdf';
import { CONFIG, UnidadDeTrabajo, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { archivoGrande } from '../domain/errores';
import { nombreLimpio } from '../domain/nombre-de-archivo';
import { PapelesRepository } from '../persistence/papeles.repository';

export interface ArchivoRecibido {
  readonly id: string;
  readonly nombre: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly paginas: number;
  readonly firmas: number;
  readonly avisos: readonly string[];
}

/** Takes a file in, as it came, after looking at what it really is. */
@Injectable()
export class SubirArchivo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly objetos: Objetos,
    private readonly papeles: PapelesRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ErrorDominio `pdf.*`, `documentos.archivo.demasiado-grande`, `almacen.no-disponible` */
  async ejecutar(ctx: Contexto, o: { nombre: string | undefined; bytes: Buffer }): Promise<ArchivoRecibido> {
    if (o.bytes.length > this.config.maxSubida) throw archivoGrande(this.config.maxSubida);
    const nombre = nombreLimpio(o.nombre);
    const { paginas, firmado, avisos } = await inspeccionarPdf(o.bytes);
    const firmas = firmado ? (await verificarPdf(o.bytes)).firmas.length : 0;
    const { sha256, bytes } = await this.objetos.guardar(o.bytes);
    return this.uow.acto(ctx, async (tx) => {
      const id = await this.papeles.crearArchivo(tx, {
        sha256,
        nombre,
        bytes,
        paginas,
        firmas,
        subidoPor: ctx.actor.usuarioId,
      });
      return { id, nombre, sha256, bytes, paginas, firmas, avisos };
    });
  }
}

/** @returns the refusal for what the multipart reader threw */
export function errorDeSubida(error: unknown, maximo: number): unknown {
  const codigo = (error as { code?: string }).code ?? '';
  if (codigo === 'FST_REQ_FILE_TOO_LARGE') return archivoGrande(maximo);
  if (
    /^FST_(FILES|PARTS|FIELDS|INVALID_MULTIPART|PROTO)/.test(codigo) ||
    /multipart|Unexpected end of/i.test(String(error))
  )
    return new ErrorDominio(
      'documentos.archivo.envio',
      'entrada',
      'El envío del archivo llegó incompleto o dañado. Súbalo de nuevo.',
    );
  return error;
}
