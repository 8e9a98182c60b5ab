import { Organigrama } from '#organizacion';
import type { Credencial } from '#pades';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { Sellos } from './sellos';

/** The key with which a reception desk seals the stamps it puts on signed files. */
@Injectable()
export class SelloDeMesa {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigrama: Organigrama,
    private readonly sellos: Sellos,
    private readonly prueba: CredencialesDePrueba,
  ) {}

  /** @returns the desk's credential, or null when the desk has none: then the stamp travels as a constancia */
  async para(unidadId: string): Promise<Credencial | null> {
    return (await this.sellos.para(unidadId)) ?? this.deLaDemo(unidadId);
  }

  private async deLaDemo(unidadId: string): Promise<Credencial | null> {
    if (!this.prueba.permitidas) return null;
    const [unidad, entidad] = await this.uow.leer(
      async (tx) =>
        [await this.organigrama.unidad(tx, unidadId), await this.organigrama.entidad(tx)] as const,
    );
    if (!unidad || !entidad?.demo) return null;
    return this.prueba.para(`mesa-${unidadId}`, {
      nombre: `Ventanilla — ${unidad.nombre}`,
      ci: '0',
      cargo: 'Sello de recepción',
      entidad: entidad.nombre,
    });
  }
}
