import { Organigrama } from '#organizacion';
import { registrarRestriccion, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Contenido } from './domain/contenido';
import {
  claveDeDestino,
  cuentaDe,
  destinosDe,
  destinosPropuestos,
  type Cuenta,
  type Destino,
} from './domain/salidas';
import { despachoRepetido } from './domain/errores';
import { DespachosRepository, type Despacho } from './persistence/despachos.repository';

registrarRestriccion('despacho_vigente', despachoRepetido);

export interface Situacion {
  readonly despachos: readonly Despacho[];
  readonly destinos: readonly Destino[];
}

interface ConContenido {
  readonly id: string;
  readonly contenido: Contenido | null;
}

/** To whom documentos go, and how each of them stands. */
@Injectable()
export class Salidas {
  constructor(
    private readonly organigrama: Organigrama,
    readonly registro: DespachosRepository,
  ) {}

  async de(tx: Tx, d: ConContenido): Promise<Situacion> {
    return (await this.deVarios(tx, [d])).get(d.id) ?? { despachos: [], destinos: [] };
  }

  /** @returns of those that went out, their count */
  async cuentas(tx: Tx, documentos: readonly ConContenido[]): Promise<Map<string, Cuenta>> {
    const situaciones = [...(await this.deVarios(tx, documentos))];
    return new Map(
      situaciones
        .filter(([, s]) => s.despachos.length > 0)
        .map(([id, { destinos }]) => [id, cuentaDe(destinos)]),
    );
  }

  private async deVarios(tx: Tx, documentos: readonly ConContenido[]): Promise<Map<string, Situacion>> {
    if (documentos.length === 0) return new Map();
    const ids = documentos.map((d) => d.id);
    const casa = new Set((await this.organigrama.nombres(tx)).map(claveDeDestino));
    const despachos = await this.registro.deVarios(tx, ids);
    const descartes = await this.registro.descartados(tx, ids);
    return new Map(
      documentos.map(({ id, contenido }) => {
        const suyos = despachos.get(id) ?? [];
        const propuestos = destinosPropuestos(contenido, casa);
        return [id, { despachos: suyos, destinos: destinosDe(propuestos, suyos, descartes.get(id)) }];
      }),
    );
  }
}
