import { exigirRol } from '#acceso';
import { Bitacora } from '#auditoria';
import { exigirVersion, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { procedenciaDesconocida, procedenciaRepetida, procedenciaSinNombre } from '../domain/errores';
import { claveDeProcedencia } from '../domain/procedencia';
import { ProcedenciasRepository, type DatosDeProcedencia } from '../persistence/procedencias.repository';

/** The directory of senders: one entry for each institution or person, with the ways in which it is written. */
@Injectable()
export class Directorio {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly procedencias: ProcedenciasRepository,
    private readonly bitacora: Bitacora,
  ) {}

  listar(ctx: Contexto, texto: string) {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.leer(async (tx) =>
      (await this.procedencias.listar(tx, texto)).map((p) => ({ ...p, usadaEn: p.usadaEn.toISOString() })),
    );
  }

  /**
   * An institution or person that never wrote: from now on it is offered to whoever registers, and to whoever writes to it.
   * @throws ErrorDominio `hojas.procedencia.repetida` with the entry that has that name, `hojas.procedencia.nombre`
   */
  crear(ctx: Contexto, o: DatosDeProcedencia): Promise<{ id: string; version: number }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      if (claveDeProcedencia(o.nombre) === '') throw procedenciaSinNombre();
      const id = await this.procedencias.crear(tx, o, ctx.actor.nombre);
      const existente = id ? null : await this.procedencias.deNombre(tx, o.nombre);
      if (existente) throw procedenciaRepetida({ id: existente.id, nombre: existente.nombre });
      if (!id) throw procedenciaDesconocida();
      const anotacion = { cadena: `procedencia/${id}`, acto: 'anotar-procedencia', datos: { ...o } };
      await this.bitacora.anotar(tx, ctx, anotacion);
      return { id, version: 1 };
    });
  }

  /**
   * Puts an entry right. Its former name stays as a way of writing it, so that whoever writes so is still found.
   * @throws ErrorDominio as `crear`; `hojas.procedencia.no-encontrada`, `hojas.procedencia.version`
   */
  corregir(
    ctx: Contexto,
    { id, version, ...o }: DatosDeProcedencia & { id: string; version: number },
  ): Promise<{ id: string; version: number }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const entrada = await this.procedencias.cargar(tx, id);
      if (!entrada) throw procedenciaDesconocida();
      const { datos: antes, guardado } = entrada;
      exigirVersion('hojas.procedencia.version', 'esta entrada', guardado, version, antes);
      const datos = { antes, ahora: o };
      await this.poner(tx, id, datos, ctx.actor.nombre);
      const anotacion = { cadena: `procedencia/${id}`, acto: 'corregir-procedencia', datos };
      await this.bitacora.anotar(tx, ctx, anotacion);
      return { id, version: version + 1 };
    });
  }

  /**
   * Two entries are one: from now on `id` is a way of writing `enId`, and both find the same notes.
   * @throws ErrorDominio `hojas.procedencia.no-encontrada` when either is not a main entry any more
   */
  fusionar(ctx: Contexto, o: { id: string; enId: string }): Promise<{ id: string; nombre: string }> {
    exigirRol(ctx, 'ventanilla', 'secretaria');
    return this.uow.acto(ctx, async (tx) => {
      const entradas = await this.procedencias.principales(tx, [o.id, o.enId]);
      const una = entradas.find((p) => p.id === o.id);
      const otra = entradas.find((p) => p.id === o.enId);
      if (!una || !otra || una.id === otra.id) throw procedenciaDesconocida();
      await this.procedencias.fusionar(tx, una.id, otra.id, ctx.actor.nombre);
      await this.bitacora.anotar(tx, ctx, {
        cadena: `procedencia/${otra.id}`,
        acto: 'unir-procedencias',
        datos: { unida: una, en: otra },
      });
      return { id: otra.id, nombre: otra.nombre };
    });
  }

  /** Its new name may be one of its own ways of writing; the former one takes that place. */
  private async poner(
    tx: Tx,
    id: string,
    cambio: { antes: DatosDeProcedencia; ahora: DatosDeProcedencia },
    por: string,
  ): Promise<void> {
    const { antes, ahora } = cambio;
    const [anterior, clave] = [antes, ahora].map((d) => claveDeProcedencia(d.nombre));
    if (clave === '') throw procedenciaSinNombre();
    const hallada = anterior === clave ? null : await this.procedencias.deNombre(tx, ahora.nombre);
    if (hallada && hallada.id !== id) throw procedenciaRepetida({ id: hallada.id, nombre: hallada.nombre });
    if (hallada) await this.procedencias.quitarAlias(tx, hallada.fila);
    await this.procedencias.corregir(tx, id, ahora, por);
    if (hallada) await this.procedencias.renombrarAlias(tx, hallada.fila, antes.nombre);
    else if (anterior !== clave) await this.procedencias.anotarAlias(tx, antes.nombre, id);
  }
}
