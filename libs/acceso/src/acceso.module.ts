import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Alcance } from './alcance';
import { ClavePropia } from './clave-propia';
import { FallosPorEquipo } from './fallos-por-equipo';
import { FallosPorNombre } from './fallos-por-nombre';
import { Guardia } from './http/guardia';
import { SesionController } from './http/sesion.controller';
import { Presencias } from './presencias';
import { RegistroDeUsuarios } from './registro-de-usuarios';
import { Sesiones } from './sesiones';
import { SesionesRepository } from './sesiones.repository';
import { UsuariosRepository } from './usuarios.repository';

/** Who enters, as whom, and what they may see. */
@Global()
@Module({
  controllers: [SesionController],
  providers: [
    { provide: APP_GUARD, useClass: Guardia },
    Alcance,
    ClavePropia,
    FallosPorEquipo,
    FallosPorNombre,
    Presencias,
    RegistroDeUsuarios,
    Sesiones,
    SesionesRepository,
    UsuariosRepository,
  ],
  exports: [Alcance, FallosPorNombre, Presencias, RegistroDeUsuarios, Sesiones],
})
export class AccesoModule {}
