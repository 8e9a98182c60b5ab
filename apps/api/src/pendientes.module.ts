import { PendientesDeDocumentos } from '#documentos';
import { HojasDeRutaModule, PendientesDeHojas } from '#hojas-de-ruta';
import { PENDIENTES } from '#organizacion';
import { Global, Module } from '@nestjs/common';

/** Who keeps work for posts and units: the answers to the port that organizacion declares. */
@Global()
@Module({
  imports: [HojasDeRutaModule],
  providers: [
    {
      provide: PENDIENTES,
      useFactory: (hojas: PendientesDeHojas, documentos: PendientesDeDocumentos) => [hojas, documentos],
      inject: [PendientesDeHojas, PendientesDeDocumentos],
    },
  ],
  exports: [PENDIENTES],
})
export class PendientesModule {}
