import { Module } from '@nestjs/common';
import { VerBandeja } from './bandeja';
import { BandejaController } from './bandeja.controller';
import { BandejasRepository } from './bandejas.repository';

/** Read models: the trays. */
@Module({ controllers: [BandejaController], providers: [VerBandeja, BandejasRepository] })
export class BandejasModule {}
