import { Bitacora } from '#auditoria';
import { Documentos } from '#documentos';
import { exigir, type Contexto } from '#kernel';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { juzgado } from '../domain/actos-posibles';
import {
  motivosParaNoCambiarNivel,
  motivosParaNoTocarNivel,
  NIVELES,
  NOMBRE_DE_NIVEL,
  razonesDe,
  REGLA_DE_NIVEL,
} from '../domain/confidencialidad';
import { nivelCruzado } from '../domain/errores';
import type { Confidencialidad } from '../domain/tipos';
import { AlcancesRepository } from '../persistence/alcances.repository';
import { claveDe, Hilos, quienActua } from './hilos';

/** Who may see an HR, by what reason; and the act that changes it. */
@Injectable()
export class ConfidencialidadDeHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly alcances: AlcancesRepository,
    private readonly documentos: Documentos,
    private readonly bitacora: Bitacora,
  ) {}

  async quienVe(ctx: Contexto, gestion: number, id: string) {
    const { hoja, ...vista } = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
      const quien = quienActua(ctx.actor);
      const filas = await this.alcances.de(tx, claveDe(hoja));
      const cambiar = juzgado('confidencialidad', quien, motivosParaNoTocarNivel(hilo, quien));
      return {
        hoja,
        nivel: hoja.confidencialidad,
        regla: REGLA_DE_NIVEL[hoja.confidencialidad],
        cambiar: { ...cambiar, motivos: [...cambiar.motivos] },
        unidades: filas
          .filter((f) => f.puestoId === null && hoja.confidencialidad !== 'CONFIDENCIAL')
          .map((f) => ({ sigla: f.unidadSigla, nombre: f.unidadNombre, desde: f.desde.toISOString() })),
        puestos: filas.flatMap(({ puestoId, ...f }) =>
          puestoId === null
            ? []
            : [
                {
                  cargo: f.cargo ?? '',
                  unidadSigla: f.unidadSigla,
                  funcionario: f.funcionario,
                  desde: f.desde.toISOString(),
                  razones: razonesDe(hilo, puestoId),
                },
              ],
        ),
      };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return vista;
  }

  /** @param o.actual the level that the person sees. @throws ErrorDominio `hojas.confidencialidad`, `hojas.nivel.cruzado` */
  cambiar(
    ctx: Contexto,
    o: { gestion: number; id: string; nivel: Confidencialidad; actual: Confidencialidad; motivo: string },
  ): Promise<{ nivel: Confidencialidad }> {
    return this.uow.acto(ctx, async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, o.gestion, o.id, true);
      const hilo = await this.hilos.cargar(tx, ctx.actor, hoja);
      exigir(
        'hojas.confidencialidad',
        motivosParaNoCambiarNivel(hilo, quienActua(ctx.actor), o.nivel, o.motivo),
      );
      if (hoja.confidencialidad !== o.actual) throw nivelCruzado(NOMBRE_DE_NIVEL[hoja.confidencialidad]);
      await this.alcances.fijar(tx, hoja, o.nivel);
      const sube = NIVELES.indexOf(o.nivel) > NIVELES.indexOf(hoja.confidencialidad);
      for (const documentoId of await this.documentos.deHilo(tx, o.gestion, o.id))
        await this.documentos.seguirConfidencialidad(tx, documentoId, o.nivel, sube);
      await this.bitacora.anotar(tx, ctx, {
        cadena: claveDe(hoja),
        acto: 'cambiar-confidencialidad',
        datos: { antes: hoja.confidencialidad, despues: o.nivel, motivo: o.motivo },
      });
      return { nivel: o.nivel };
    });
  }
}
