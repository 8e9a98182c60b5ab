import { HojasDeRutaModule } from '#hojas-de-ruta';
import { ACCESOS_DEMO, type AccesoDemo } from '#organizacion';
import type { Config } from '#platform';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { CLAVE_DE_DEMO, PERSONAS, UNIDADES } from './entidad';
import { SembrarDemo } from './sembrar';

const nombreDeUnidad = (clave: string): string => UNIDADES.find((u) => u.clave === clave)?.nombre ?? '';

/** Logins of the demo as the sign-in page lists them. */
export const accesosDeDemo: readonly AccesoDemo[] = PERSONAS.map((p) => ({
  usuario: p.usuario,
  clave: CLAVE_DE_DEMO,
  cargo: p.cargo,
  unidad: nombreDeUnidad(p.unidad),
}));

/** The demo entidad; nothing of it exists in production. */
@Global()
@Module({})
export class DemoModule {
  static forRoot(config: Config): DynamicModule {
    if (config.produccion) return { module: DemoModule };
    return {
      module: DemoModule,
      imports: [HojasDeRutaModule],
      providers: [SembrarDemo, { provide: ACCESOS_DEMO, useValue: accesosDeDemo }],
      exports: [SembrarDemo, ACCESOS_DEMO],
    };
  }
}
