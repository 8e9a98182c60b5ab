import { Module } from '@nestjs/common';
import { Actas } from './application/actas';
import { AltasDePersonal } from './application/altas-de-personal';
import { AsentarImportacion } from './application/asentar-importacion';
import { ClaveDeInstalacion } from './application/clave-de-instalacion';
import { Designaciones, MemorandumDeDesignacion } from './application/designaciones';
import { FeriadosDeEntidad } from './application/feriados-de-entidad';
import { ImportarPersonal } from './application/importar-personal';
import { CrearInstalacion, Instalar } from './application/instalar';
import { Pendientes } from './application/pendientes';
import { PersonalDeEntidad } from './application/personal-de-entidad';
import { Tareas } from './application/tareas';
import { RegistroDeTraspasos, Traspasar } from './application/traspasar';
import { VerBitacora } from './application/ver-bitacora';
import { BitacoraController } from './http/bitacora.controller';
import { DesignacionesController } from './http/designaciones.controller';
import { FeriadosController } from './http/feriados.controller';
import { ImportacionesController } from './http/importaciones.controller';
import { InstalacionController } from './http/instalacion.controller';
import { PersonalController } from './http/personal.controller';
import { TareasController } from './http/tareas.controller';
import { TraspasosController } from './http/traspasos.controller';
import { ActasRepository } from './persistence/actas.repository';
import { ImportacionesRepository } from './persistence/importaciones.repository';
import { InstalacionRepository } from './persistence/instalacion.repository';
import { RotulosRepository } from './persistence/rotulos.repository';

/** The desk of the administrador and the configurador. Who keeps work is asked through the port `PENDIENTES`, wired in apps/api. */
@Module({
  controllers: [
    BitacoraController,
    PersonalController,
    DesignacionesController,
    FeriadosController,
    TareasController,
    ImportacionesController,
    InstalacionController,
    TraspasosController,
  ],
  providers: [
    Actas,
    ActasRepository,
    AltasDePersonal,
    AsentarImportacion,
    ClaveDeInstalacion,
    CrearInstalacion,
    Designaciones,
    FeriadosDeEntidad,
    ImportacionesRepository,
    ImportarPersonal,
    InstalacionRepository,
    Instalar,
    MemorandumDeDesignacion,
    Pendientes,
    PersonalDeEntidad,
    RegistroDeTraspasos,
    RotulosRepository,
    Tareas,
    Traspasar,
    VerBitacora,
  ],
})
export class AdministracionModule {}
