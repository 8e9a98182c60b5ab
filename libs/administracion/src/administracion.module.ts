import { Module } from '@nestjs/common';
import { Actas } from './application/actas';
import { AltasDePersonal } from './application/altas-de-personal';
import { Designaciones, MemorandumDeDesignacion } from './application/designaciones';
import { FeriadosDeEntidad } from './application/feriados-de-entidad';
import { Pendientes } from './application/pendientes';
import { PersonalDeEntidad } from './application/personal-de-entidad';
import { Tareas } from './application/tareas';
import { RegistroDeTraspasos, Traspasar } from './application/traspasar';
import { DesignacionesController } from './http/designaciones.controller';
import { FeriadosController } from './http/feriados.controller';
import { PersonalController } from './http/personal.controller';
import { TareasController } from './http/tareas.controller';
import { TraspasosController } from './http/traspasos.controller';
import { ActasRepository } from './persistence/actas.repository';

/** The desk of the administrador and the configurador. Who keeps work is asked through the port `PENDIENTES`, wired in apps/api. */
@Module({
  controllers: [
    PersonalController,
    DesignacionesController,
    FeriadosController,
    TareasController,
    TraspasosController,
  ],
  providers: [
    Actas,
    ActasRepository,
    AltasDePersonal,
    Designaciones,
    FeriadosDeEntidad,
    MemorandumDeDesignacion,
    Pendientes,
    PersonalDeEntidad,
    RegistroDeTraspasos,
    Tareas,
    Traspasar,
  ],
})
export class AdministracionModule {}
