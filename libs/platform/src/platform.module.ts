import { relojDelSistema, type Reloj } from '#kernel';
import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Avisos } from './avisos';
import { crearDataSource } from './base-de-datos';
import { Comprobaciones } from './comprobaciones';
import { CONFIG, type Config } from './config';
import { Salud } from './salud.controller';
import { TareasDelSistema } from './tareas';
import { RELOJ, UnidadDeTrabajo } from './unidad-de-trabajo';

/** Closes the pool last, after jobs and requests ended. */
class CierreDeBase implements OnApplicationShutdown {
  constructor(private readonly base: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.base.isInitialized) await this.base.destroy();
  }
}

/** Plumbing that every lib uses: configuration, clock, database, outbox. */
@Global()
@Module({})
export class PlatformModule {
  /** @param config already parsed, with `baseDeDatos` set (embedded or given) */
  static forRoot(config: Config, reloj: Reloj = relojDelSistema): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [Salud],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: RELOJ, useValue: reloj },
        {
          provide: DataSource,
          useFactory: () =>
            crearDataSource({ url: config.baseDeDatos ?? '', conexiones: config.conexiones }).initialize(),
        },
        {
          provide: CierreDeBase,
          useFactory: (base: DataSource) => new CierreDeBase(base),
          inject: [DataSource],
        },
        Avisos,
        Comprobaciones,
        UnidadDeTrabajo,
        TareasDelSistema,
      ],
      exports: [Avisos, CONFIG, RELOJ, Comprobaciones, DataSource, UnidadDeTrabajo, TareasDelSistema],
    };
  }
}
