import { Global, Module } from '@nestjs/common';
import { OrganizacionController } from './http/organizacion.controller';
import { Organigrama } from './organigrama';
import { RegistroDeOrganizacion } from './registro';

/** Entidad, unidades, puestos, funcionarios, designaciones. */
@Global()
@Module({
  controllers: [OrganizacionController],
  providers: [Organigrama, RegistroDeOrganizacion],
  exports: [Organigrama, RegistroDeOrganizacion],
})
export class OrganizacionModule {}
