import { Global, Module } from '@nestjs/common';
import { Organigrama } from './organigrama';
import { RegistroDeOrganizacion } from './registro';

/** Entidad, unidades, puestos, funcionarios, designaciones. Its HTTP face needs a session, so `acceso` serves it. */
@Global()
@Module({ providers: [Organigrama, RegistroDeOrganizacion], exports: [Organigrama, RegistroDeOrganizacion] })
export class OrganizacionModule {}
