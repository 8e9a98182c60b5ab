import { AccesoModule } from '#acceso';
import { AdministracionModule } from '#administracion';
import { ArchivoModule } from '#archivo';
import { AlmacenModule } from '#almacen';
import { AuditoriaModule } from '#auditoria';
import { CitesModule } from '#cites';
import { DocumentosModule } from '#documentos';
import { FirmasModule } from '#firmas';
import { BandejasModule } from '#bandejas';
import { HojasDeRutaModule, MesaModule } from '#hojas-de-ruta';
import type { Reloj } from '#kernel';
import { NotificacionesModule } from '#notificaciones';
import { OrganizacionModule } from '#organizacion';
import { FiltroDeProblemas, PlatformModule, tuboDeValidacion, type Config } from '#platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { DemoModule } from './demo/demo.module';
import { PendientesModule } from './pendientes.module';

/** The whole product put together: only wiring, no rule. */
@Module({})
export class AppModule {
  static forRoot(config: Config, reloj: Reloj): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: { level: config.registro, autoLogging: config.produccion, redact: ['req.headers'] },
        }),
        PlatformModule.forRoot(config, reloj),
        AuditoriaModule,
        AlmacenModule,
        OrganizacionModule,
        AccesoModule,
        CitesModule,
        FirmasModule,
        DocumentosModule,
        HojasDeRutaModule,
        MesaModule,
        ArchivoModule,
        BandejasModule,
        NotificacionesModule,
        PendientesModule,
        AdministracionModule,
        DemoModule.forRoot(config),
      ],
      providers: [
        { provide: APP_FILTER, useClass: FiltroDeProblemas },
        { provide: APP_PIPE, useValue: tuboDeValidacion },
      ],
    };
  }
}
