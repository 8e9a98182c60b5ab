import { Global, Module } from '@nestjs/common';
import { DefinirSeries } from './application/definir-series';
import { LibroDeCites } from './application/libro-de-cites';
import { ReservarNumeros } from './application/reservar-numeros';
import { SeriesController } from './http/series.controller';
import { Numeracion } from './numeracion';
import { LibroRepository } from './persistence/libro.repository';
import { SeriesRepository } from './persistence/series.repository';

/** Numbering series and the account of every number. */
@Global()
@Module({
  controllers: [SeriesController],
  providers: [Numeracion, SeriesRepository, LibroRepository, DefinirSeries, ReservarNumeros, LibroDeCites],
  exports: [Numeracion],
})
export class CitesModule {}
