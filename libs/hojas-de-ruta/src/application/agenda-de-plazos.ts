import { fechaDe, type Contexto, type Fecha } from '#kernel';
import { Organigrama, semaforoDe } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { PlazosRepository } from '../persistence/plazos.repository';
import { Hilos } from './hilos';

/** The one calendar of what is due: for my post, or for my whole unidad. */
@Injectable()
export class AgendaDePlazos {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly plazos: PlazosRepository,
    private readonly organigrama: Organigrama,
  ) {}

  /** @param hasta last day shown; what is overdue is always there */
  ejecutar(ctx: Contexto, de: 'puesto' | 'unidad', hasta: Fecha) {
    const { puestoId, unidadId } = ctx.actor;
    return this.uow.leer(async (tx) => {
      const hoy = fechaDe(tx.ahora);
      const { feriados } = await this.organigrama.calendario(tx);
      const filas = await this.plazos.agenda(tx, de === 'puesto' ? { puestoId } : { unidadId }, hasta);
      const visibles = [];
      for (const { hojaId, confidencialidad, ...f } of filas) {
        const hoja = { gestion: f.gestion, id: hojaId, confidencialidad };
        if (!(await this.hilos.esVisible(tx, ctx.actor, hoja))) continue;
        const { nivel, texto, dias } = semaforoDe(f.fecha, hoy, feriados);
        visibles.push({ ...f, hojaId, nivel, texto, diasQueFaltan: dias });
      }
      return { hoy, de, hasta, plazos: visibles };
    });
  }
}
