import { Objetos, type ObjetoGuardado } from '#almacen';
import { ErrorDominio, type Contexto } from '#kernel';
import { verificarAparte } from '#pades';
import { imagenAPdf, inspeccionarPdf } from '#pdf';
import { CONFIG, UnidadDeTrabajo, type Config, type Tx } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { tipoDeAnexo, tipoReal } from '../contenido-real';
import { Documentos } from '../documentos';
import { nombreDeTipo, PDF } from '../domain/archivo-de-oficina';
import { archivoGrande } from '../domain/errores';
import { nombreDePdf, nombreEntero, nombreLimpio } from '../domain/nombre-de-archivo';
import type { UsoDeArchivo } from '../subidas';
import { LecturasRepository } from '../persistence/lecturas.repository';
import { PapelesRepository } from '../persistence/papeles.repository';

export interface ArchivoRecibido {
  readonly id: string;
  readonly nombre: string;
  readonly sha256: string;
  readonly bytes: number;
  /** what it really is: a PDF, or a file of the office kept as it came */
  readonly tipo: string;
  readonly tipoNombre: string;
  /** 0: it is no PDF */
  readonly paginas: number;
  readonly firmas: number;
  readonly avisos: readonly string[];
  /** what came in, when the PDF was made from it: `image/jpeg`… */
  readonly original: { readonly tipo: string; readonly nombre: string } | null;
  /** an HR of the actor's reach that holds this very file already */
  readonly yaEsta: { readonly gestion: number; readonly id: string; readonly codigo: string } | null;
  /** a documento of the actor's reach, in no HR, that is this very file or carries it */
  readonly yaEsDe: { readonly id: string; readonly nombre: string } | null;
}

/** A file as it will be kept: a PDF, and the picture it was made from; or a file of the office. */
interface Preparado {
  readonly bytes: Buffer;
  readonly tipo: string;
  readonly macros: boolean;
  readonly paginas: number;
  readonly firmas: number;
  readonly avisos: readonly string[];
  readonly original: { readonly bytes: Buffer; readonly tipo: string } | null;
}

/** Takes a file in, as it came, after looking at what it really is; a picture becomes a PDF and is kept beside it. */
@Injectable()
export class SubirArchivo {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly objetos: Objetos,
    private readonly papeles: PapelesRepository,
    private readonly lecturas: LecturasRepository,
    private readonly documentos: Documentos,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ErrorDominio `pdf.*`, `documentos.archivo.*`, `almacen.no-disponible` */
  async ejecutar(
    ctx: Contexto,
    o: { nombre: string | undefined; bytes: Buffer; uso: UsoDeArchivo },
  ): Promise<ArchivoRecibido> {
    if (o.bytes.length > this.config.maxSubida) throw archivoGrande(this.config.maxSubida);
    const nombreDeOrigen = nombreLimpio(o.nombre);
    const { bytes, original, avisos, ...p } = await preparar(o.bytes, nombreDeOrigen, o.uso);
    const objeto = await this.objetos.guardar(bytes);
    const deOrigen = original && { ...(await this.objetos.guardar(original.bytes)), tipo: original.tipo };
    const nombre = original ? nombreDePdf(nombreDeOrigen) : nombreDeOrigen;
    return this.uow.acto(ctx, async (tx) => {
      const id = await this.papeles.crearArchivo(tx, {
        ...objeto,
        ...p,
        nombre,
        nombreCompleto: nombreEntero(o.nombre),
        subidoPor: ctx.actor.usuarioId,
        originalSha256: deOrigen?.sha256 ?? null,
        originalTipo: deOrigen?.tipo ?? null,
      });
      if (p.tipo === PDF && bytes.length <= this.config.maxFirma) await this.lecturas.pedir(tx, id);
      const { tipo, paginas, firmas } = p;
      return {
        ...{ id, nombre, tipo, tipoNombre: nombreDeTipo(tipo), paginas, firmas, avisos, ...objeto },
        original: deOrigen && { tipo: deOrigen.tipo, nombre: nombreDeOrigen },
        yaEsta: await this.yaEsta(tx, ctx, deOrigen ?? objeto),
        yaEsDe: await this.yaEsDe(tx, ctx, deOrigen ?? objeto),
      };
    });
  }

  private async yaEsta(
    tx: Tx,
    ctx: Contexto,
    { sha256 }: ObjetoGuardado,
  ): Promise<ArchivoRecibido['yaEsta']> {
    for (const hallado of await this.papeles.conHuella(tx, sha256)) {
      const { documentoId, ...hoja } = hallado;
      if ((await this.documentos.resumenes(tx, ctx, [documentoId])).length > 0) return hoja;
    }
    return null;
  }

  private async yaEsDe(
    tx: Tx,
    ctx: Contexto,
    { sha256 }: ObjetoGuardado,
  ): Promise<ArchivoRecibido['yaEsDe']> {
    for (const id of await this.papeles.conHuellaSinHoja(tx, sha256)) {
      const [d] = await this.documentos.resumenes(tx, ctx, [id]);
      if (d) return { id, nombre: d.cite ?? d.titulo ?? 'un borrador' };
    }
    return null;
  }
}

async function preparar(bytes: Buffer, nombre: string, uso: UsoDeArchivo): Promise<Preparado> {
  const hallado = uso === 'anexo' ? await tipoDeAnexo(bytes, nombre) : { papel: await tipoReal(bytes) };
  if (hallado.papel === null) return { bytes, ...hallado.oficina, paginas: 0, firmas: 0, original: null };
  const esPdf = hallado.papel === PDF;
  const pdf = esPdf ? bytes : Buffer.from((await imagenAPdf(bytes)).pdf);
  const { paginas, firmado, avisos } = await inspeccionarPdf(pdf);
  const firmas = firmado ? (await verificarAparte(pdf, {}, 30_000)).firmas.length : 0;
  const original = esPdf ? null : { bytes, tipo: hallado.papel };
  return { bytes: pdf, tipo: PDF, macros: false, paginas, firmas, avisos, original };
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
