import { fechaDe, normalizar } from '#kernel';
import { Organigrama } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Contenido } from './domain/contenido';
import { puestoDePersonaDesconocido } from './domain/errores';

/** A post printed as vía, whose holder is still the one that is printed. */
export interface ViaVigente {
  readonly puestoId: string;
  readonly cargo: string;
  readonly unidadId: string;
  readonly unidadSigla: string;
  readonly unidadNombre: string;
  readonly funcionario: string;
}

/** Those that a paper names by their post in the house. */
@Injectable()
export class PersonasDeCasa {
  constructor(private readonly organigrama: Organigrama) {}

  /** @throws ErrorDominio `documentos.persona.puesto` */
  async exigir(tx: Tx, { a = [], via = [], de = [] }: Partial<Contenido>): Promise<void> {
    const ids = new Set([...a, ...via, ...de].flatMap((p) => p.puestoId ?? []));
    if (ids.size === 0) return;
    if ((await this.organigrama.puestos(tx, [...ids])).length < ids.size) throw puestoDePersonaDesconocido();
  }

  /** @returns in the order that they are printed; who moved on since is left out */
  async vias(tx: Tx, contenido: Contenido | null): Promise<ViaVigente[]> {
    const vias: ViaVigente[] = [];
    for (const { puestoId, nombre } of contenido?.via ?? []) {
      if (!puestoId || vias.some((v) => v.puestoId === puestoId)) continue;
      const puesto = await this.organigrama.puesto(tx, puestoId);
      const ejerce = await this.organigrama.enEjercicio(tx, puestoId, fechaDe(tx.ahora));
      if (!puesto?.activo || !ejerce || !normalizar(nombre).includes(normalizar(ejerce.nombre))) continue;
      const { cargo, unidadId, unidadSigla, unidadNombre } = puesto;
      vias.push({ puestoId, cargo, unidadId, unidadSigla, unidadNombre, funcionario: ejerce.nombre });
    }
    return vias;
  }
}
