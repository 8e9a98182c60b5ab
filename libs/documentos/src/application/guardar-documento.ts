import { Bitacora } from '#auditoria';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { Documentos } from '../documentos';
import type { Contenido } from '../domain/contenido';
import { versionVieja } from '../domain/errores';
import { motivosParaNoEditar } from '../domain/motivos';
import { ImagenesDelTexto } from '../imagenes-del-texto';
import { PersonasDeCasa } from '../personas-de-casa';
import { DocumentosRepository } from '../persistence/documentos.repository';
import { Versiones } from '../versiones';

export interface OrdenDeGuardar {
  readonly id: string;
  /** the version that the writer began from */
  readonly version: number;
  readonly contenido: Contenido;
  readonly titulo?: string | undefined;
}

/** Keeps what is being written; who began from an older version is shown the newer one instead. */
@Injectable()
export class GuardarDocumento {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly documentos: Documentos,
    private readonly registro: DocumentosRepository,
    private readonly versiones: Versiones,
    private readonly imagenes: ImagenesDelTexto,
    private readonly personas: PersonasDeCasa,
    private readonly bitacora: Bitacora,
  ) {}

  /**
   * @throws ErrorDominio `documentos.version` (with `actual`), `documentos.guardar`, `documentos.no-encontrado`,
   * `documentos.imagen.*`, `documentos.persona.puesto`
   */
  async ejecutar(ctx: Contexto, o: OrdenDeGuardar): Promise<{ version: number }> {
    const nuevas = await this.imagenes.preparar(ctx, o.id, o.contenido.cuerpo);
    return this.uow.acto(ctx, async (tx) => {
      const d = await this.documentos.exigirVisible(tx, ctx, o.id, true);
      exigir('documentos.guardar', motivosParaNoEditar(d, ctx.actor));
      if (d.version !== o.version) throw versionVieja(d, await this.versiones.guardadas.vigente(tx, o.id));
      await this.personas.exigir(tx, o.contenido);
      await this.imagenes.asentar(tx, ctx, o.id, o.contenido.cuerpo, nuevas);
      const titulo = o.titulo ?? d.titulo;
      const { nombre, puestoId } = ctx.actor;
      const transcribe = nombre !== d.redactor && puestoId !== d.firmantePuestoId;
      await this.registro.guardarContenido(tx, {
        id: o.id,
        version: o.version,
        contenido: o.contenido,
        titulo,
        transcriptor: transcribe ? nombre : undefined,
      });
      await this.versiones.conservar(tx, ctx, o.id, { clase: 'escrita', desde: o.version });
      const version = o.version + 1;
      await this.bitacora.anotar(tx, ctx, {
        cadena: `documento/${o.id}`,
        acto: 'guardar',
        datos: { version },
      });
      return { version };
    });
  }
}
