import { Global, Module } from '@nestjs/common';
import { DefinirSeries } from './application/definir-series';
import { LibroDeCites } from './application/libro-de-cites';
import { PreverSerie } from './application/prever-serie';
import { ReservarNumeros } from './application/reservar-numeros';
import { RetirarSeries } from './application/retirar-series';
import { VerificarNumeros } from './application/verificar-numeros';
import { SeriesController } from './http/series.controller';
import { Numeracion } from './numeracion';
import { LibroRepository } from './persistence/libro.repository';
import { SeriesRepository } from './persistence/series.repository';
import { VerificacionRepository } from './persistence/verificacion.repository';
import { Portadores } from './portadores';
import { TiposNumerados } from './tipos-numerados';

/** Numbering series and the account of every number. */
@Global()
@Module({
  controllers: [SeriesController],
  providers: [
    Numeracion,
    SeriesRepository,
    LibroRepository,
    VerificacionRepository,
    DefinirSeries,
    PreverSerie,
    RetirarSeries,
    ReservarNumeros,
    LibroDeCites,
    Portadores,
    TiposNumerados,
    VerificarNumeros,
  ],
  exports: [Numeracion, Portadores, TiposNumerados, VerificarNumeros],
})
export class CitesModule {}
