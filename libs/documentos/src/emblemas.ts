import { Objetos } from '#almacen';
import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { estaEnBlanco, imagenParaPapel } from '#pdf';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { tipoReal } from './contenido-real';
import { logoDesconocido } from './domain/errores';
import { exigirImagen } from './domain/imagen';
import { motivosDeLogo } from './domain/membrete';
import { nombreEntero } from './domain/nombre-de-archivo';
import { LogosRepository, type LogoGuardado } from './persistence/logos.repository';

/** Pictures on their way to the head of the papers: judged, made ready to print, and put on record. */
@Injectable()
export class Emblemas {
  constructor(
    private readonly registro: LogosRepository,
    private readonly objetos: Objetos,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * Never inside an act's transaction. Until `asentar`, what is stored belongs to nobody.
   * @throws ErrorDominio `documentos.logo` with every reason against it, `documentos.imagen.no-sirve`, `pdf.imagen-danada`
   */
  async preparar(bytes: Uint8Array | null, tipo: string | null, nombre: string): Promise<LogoGuardado> {
    const { papel, ...medida } = await juzgado(exigirImagen(bytes, tipo));
    return { ...medida, nombre, ...(await this.objetos.guardar(papel)) };
  }

  /** As `preparar`, of a file that just came in. @throws ErrorDominio also `documentos.archivo.heic`, `pdf.no-es-pdf` */
  async recibir(bytes: Buffer, nombre: string | undefined): Promise<LogoGuardado> {
    return this.preparar(bytes, await tipoReal(bytes), nombreEntero(nombre));
  }

  /** The picture that `recibir` stored, looked at again. @throws ErrorDominio `documentos.logo.no-encontrado` */
  async hallar(sha256: string, nombre: string): Promise<LogoGuardado & { readonly contenido: Buffer }> {
    const contenido = await this.objetos.leer(sha256).catch(() => null);
    if (!contenido) throw logoDesconocido();
    const { papel: _otra, ...medida } = await juzgado(contenido);
    return { ...medida, nombre, sha256, bytes: contenido.length, contenido };
  }

  /** In the act's transaction: from now on papers may bear it. @throws ErrorDominio `almacen.no-guardado` */
  async asentar(tx: Tx, ctx: Contexto | null, logo: LogoGuardado): Promise<void> {
    await this.objetos.confirmar(tx, logo.sha256);
    await this.registro.agregar(tx, logo);
    const datos = { sha256: logo.sha256, nombre: logo.nombre };
    await this.bitacora.anotar(tx, ctx, { cadena: 'plantillas', acto: 'agregar-logo', datos });
  }
}

async function juzgado(bytes: Uint8Array) {
  const { bytes: papel, ...medida } = await imagenParaPapel(bytes);
  const enBlanco = await estaEnBlanco(bytes);
  exigir('documentos.logo', motivosDeLogo({ ...medida, enBlanco }), 'invalido');
  return { papel, ...medida };
}
