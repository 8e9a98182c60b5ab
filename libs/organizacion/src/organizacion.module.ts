import { Global, Module } from '@nestjs/common';
import { OrganizacionController } from './http/organizacion.controller';
import { Feriados } from './feriados';
import { Organigrama } from './organigrama';
import { FeriadosRepository } from './persistence/feriados.repository';
import { RegistroDeOrganizacion } from './registro';

/** Entidad, unidades, puestos, funcionarios, designaciones, feriados. */
@Global()
@Module({
  controllers: [OrganizacionController],
  providers: [Feriados, FeriadosRepository, Organigrama, RegistroDeOrganizacion],
  exports: [Feriados, Organigrama, RegistroDeOrganizacion],
})
export class OrganizacionModule {}
