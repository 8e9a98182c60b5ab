import { Global, Module } from '@nestjs/common';
import { OrganizacionController } from './http/organizacion.controller';
import { CambiosDeOrganizacion } from './cambios';
import { Feriados } from './feriados';
import { Organigrama } from './organigrama';
import { FeriadosRepository } from './persistence/feriados.repository';
import { PersonalRepository } from './persistence/personal.repository';
import { RegistroDeOrganizacion } from './registro';

/** Entidad, unidades, puestos, funcionarios, designaciones, feriados. */
@Global()
@Module({
  controllers: [OrganizacionController],
  providers: [
    CambiosDeOrganizacion,
    Feriados,
    FeriadosRepository,
    Organigrama,
    PersonalRepository,
    RegistroDeOrganizacion,
  ],
  exports: [CambiosDeOrganizacion, Feriados, Organigrama, PersonalRepository, RegistroDeOrganizacion],
})
export class OrganizacionModule {}
