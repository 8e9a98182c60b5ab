import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigir, ROLES_DE_OFICINA, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { fraseCambiada, fraseDesconocida, frasesDeMas } from '../domain/errores';
import {
  MAXIMO_DE_FRASES,
  motivosParaNoFijarFrase,
  type ClaseDeFrase,
  type DuenoDeFrase,
} from '../domain/frases';
import { FrasesRepository, type Frase } from '../persistence/frases.repository';

/** Texts in frequent use, of each person and of each unidad. One that is no longer of use is withdrawn, never deleted. */
@Injectable()
export class Frases {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly frases: FrasesRepository,
    private readonly bitacora: Bitacora,
  ) {}

  /** @returns one's own first, then those of the unidad in which one acts */
  listar(ctx: Contexto, clase: ClaseDeFrase) {
    return this.uow.leer(async (tx) =>
      (await this.frases.listar(tx, ctx.actor, clase)).map((f) => ({
        ...{ id: f.id, texto: f.texto, version: f.version, deLaUnidad: f.unidadId !== null },
        cambia: motivosParaNoFijarFrase(duenoDe(f), ctx.actor).length === 0,
      })),
    );
  }

  /** @throws ErrorDominio `documentos.frase.de-unidad`, `documentos.frase.repetida`, `documentos.frase.demasiadas` */
  guardar(
    ctx: Contexto,
    o: { clase: ClaseDeFrase; deLaUnidad: boolean; texto: string },
  ): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      exigirRol(ctx, ...ROLES_DE_OFICINA);
      const { usuarioId, unidadId, nombre } = ctx.actor;
      const de = o.deLaUnidad ? { unidadId } : { usuarioId };
      exigir('documentos.frase.de-unidad', motivosParaNoFijarFrase(de, ctx.actor), 'prohibido');
      if ((await this.frases.cuantas(tx, de)) >= MAXIMO_DE_FRASES) throw frasesDeMas(MAXIMO_DE_FRASES);
      const id = await this.frases.crear(tx, { clase: o.clase, de, texto: o.texto, nombre });
      await this.anotar(tx, ctx, id, 'guardar-frase', { ...de, texto: o.texto });
      return { id };
    });
  }

  /** @throws ErrorDominio `documentos.frase.no-encontrada`, `documentos.frase.cambiada`, and as `guardar` */
  cambiar(ctx: Contexto, o: { id: string; version: number; texto: string }): Promise<{ version: number }> {
    return this.uow.acto(ctx, async (tx) => {
      const f = await this.exigirSuya(tx, ctx, o);
      await this.frases.cambiar(tx, f.id, o.texto);
      await this.anotar(tx, ctx, f.id, 'cambiar-frase', { antes: f.texto, texto: o.texto });
      return { version: f.version + 1 };
    });
  }

  /** @throws ErrorDominio as `cambiar` */
  retirar(ctx: Contexto, o: { id: string; version: number }): Promise<{ id: string }> {
    return this.uow.acto(ctx, async (tx) => {
      const f = await this.exigirSuya(tx, ctx, o);
      await this.frases.retirar(tx, f.id);
      await this.anotar(tx, ctx, f.id, 'retirar-frase', { texto: f.texto });
      return { id: f.id };
    });
  }

  private async exigirSuya(tx: Tx, ctx: Contexto, o: { id: string; version: number }): Promise<Frase> {
    exigirRol(ctx, ...ROLES_DE_OFICINA);
    const f = await this.frases.cargar(tx, ctx.actor, o.id);
    if (!f) throw fraseDesconocida();
    exigir('documentos.frase.de-unidad', motivosParaNoFijarFrase(duenoDe(f), ctx.actor), 'prohibido');
    if (f.version !== o.version) throw fraseCambiada(f);
    return f;
  }

  private async anotar(tx: Tx, ctx: Contexto, id: string, acto: string, datos: object): Promise<void> {
    await this.bitacora.anotar(tx, ctx, { cadena: `frase/${id}`, acto, datos: { ...datos } });
  }
}

const duenoDe = (f: Frase): DuenoDeFrase =>
  f.unidadId !== null ? { unidadId: f.unidadId } : { usuarioId: f.usuarioId ?? '' };
