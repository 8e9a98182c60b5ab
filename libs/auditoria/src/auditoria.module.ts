import { Global, Module } from '@nestjs/common';
import { Bitacora } from './bitacora';

/** The append-only trail. */
@Global()
@Module({ providers: [Bitacora], exports: [Bitacora] })
export class AuditoriaModule {}
