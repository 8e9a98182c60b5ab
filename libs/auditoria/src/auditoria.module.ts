import { Global, Module } from '@nestjs/common';
import { Bitacora } from './bitacora';
import { ConsultaDeBitacora } from './consulta';

/** The append-only trail. */
@Global()
@Module({ providers: [Bitacora, ConsultaDeBitacora], exports: [Bitacora, ConsultaDeBitacora] })
export class AuditoriaModule {}
