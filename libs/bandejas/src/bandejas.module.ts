import { Module } from '@nestjs/common';
import { VerBandeja } from './application/ver-bandeja';
import { VistasGuardadas } from './application/vistas-guardadas';
import { BandejaController } from './http/bandeja.controller';
import { VistasController } from './http/vistas.controller';
import { BandejasRepository } from './persistence/bandejas.repository';
import { VistasRepository } from './persistence/vistas.repository';

/** Read models, the trays, and the views that people keep of them. */
@Module({
  controllers: [BandejaController, VistasController],
  providers: [VerBandeja, VistasGuardadas, BandejasRepository, VistasRepository],
})
export class BandejasModule {}
