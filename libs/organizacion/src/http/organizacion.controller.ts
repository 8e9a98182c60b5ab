import { ErrorDominio } from '#kernel';
import { Publica, Responde, UnidadDeTrabajo } from '#platform';
import { Controller, Get, Inject, Optional, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Organigrama } from '../organigrama';
import type { Unidad } from '../tipos';
import { BuscarDestinos, DestinosDto, EntidadPublica, UnidadDto } from './organizacion.dto';

/** Injection token of the demo's logins, shown on the sign-in page; absent in production. */
export const ACCESOS_DEMO = Symbol('AccesosDemo');
export type AccesoDemo = Required<z.infer<typeof EntidadPublica>>['accesosDemo'][number];

@ApiTags('organizacion')
@Controller('api/organizacion')
export class OrganizacionController {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigramaDe: Organigrama,
    @Optional() @Inject(ACCESOS_DEMO) private readonly accesosDemo: readonly AccesoDemo[] | null,
  ) {}

  @Get('entidad')
  @Publica()
  @Responde(EntidadPublica)
  async entidad(): Promise<z.infer<typeof EntidadPublica>> {
    const e = await this.uow.leer((tx) => this.organigramaDe.entidad(tx));
    if (!e)
      throw new ErrorDominio(
        'organizacion.sin-entidad',
        'no-disponible',
        'La instalación aún no tiene entidad. Avise al administrador.',
      );
    const { id: _id, ...publica } = e;
    return e.demo && this.accesosDemo ? { ...publica, accesosDemo: [...this.accesosDemo] } : publica;
  }

  @Get('destinos')
  @Responde(DestinosDto)
  buscarDestinos(@Query({ schema: BuscarDestinos }) { q, solo }: z.infer<typeof BuscarDestinos>) {
    return this.uow.leer((tx) => this.organigramaDe.buscarDestinos(tx, q, solo));
  }

  @Get('organigrama')
  @Responde(z.array(UnidadDto))
  organigrama(): Promise<Unidad[]> {
    return this.uow.leer((tx) => this.organigramaDe.organigrama(tx));
  }
}
