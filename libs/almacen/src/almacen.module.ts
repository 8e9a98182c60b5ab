import { Comprobaciones, CONFIG, type Config } from '#platform';
import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Objetos } from './objetos';
import { ALMACEN, type AlmacenDeObjetos } from './puerto';
import { AlmacenS3 } from './s3';
import { AlmacenEnArchivos } from './sistema-de-archivos';

/** The object store: S3 where it is configured, else the file system. */
@Global()
@Module({
  providers: [
    {
      provide: ALMACEN,
      useFactory: (config: Config): AlmacenDeObjetos =>
        config.s3 ? new AlmacenS3(config.s3) : new AlmacenEnArchivos(join(config.datos, 'objetos')),
      inject: [CONFIG],
    },
    Objetos,
  ],
  exports: [ALMACEN, Objetos],
})
export class AlmacenModule implements OnModuleInit {
  constructor(
    @Inject(ALMACEN) private readonly almacen: AlmacenDeObjetos,
    private readonly comprobaciones: Comprobaciones,
  ) {}

  onModuleInit(): void {
    this.comprobaciones.agregar('almacén de objetos', () => this.almacen.comprobar());
  }
}
