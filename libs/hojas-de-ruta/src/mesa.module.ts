import { Module } from '@nestjs/common';
import { CorregirInterna } from './application/corregir-interna';
import { CorregirRecepcion } from './application/corregir-recepcion';
import { DiaDeMesa } from './application/dia-de-mesa';
import { Directorio } from './application/directorio';
import { LeerEtiqueta } from './application/leer-etiqueta';
import { PapelFisico } from './application/papel-fisico';
import { PapelesDeRecepcion } from './application/papeles-de-recepcion';
import { PlanillasDeEntrega } from './application/planillas-de-entrega';
import { PreverSello } from './application/prever-sello';
import { VincularEscaneo } from './application/vincular-escaneo';
import { HojasDeRutaModule } from './hojas-de-ruta.module';
import { MesaController } from './http/mesa.controller';
import { PapelController } from './http/papel.controller';
import { PapelesDeRecepcionController } from './http/papeles-de-recepcion.controller';
import { FisicosRepository } from './persistence/fisicos.repository';
import { RechazosRepository } from './persistence/rechazos.repository';

/** The reception desk beside the act of registering: its day, directory, labels, corrections and scans. */
@Module({
  imports: [HojasDeRutaModule],
  controllers: [MesaController, PapelController, PapelesDeRecepcionController],
  providers: [
    CorregirInterna,
    CorregirRecepcion,
    DiaDeMesa,
    Directorio,
    FisicosRepository,
    LeerEtiqueta,
    PapelFisico,
    PlanillasDeEntrega,
    PapelesDeRecepcion,
    PreverSello,
    RechazosRepository,
    VincularEscaneo,
  ],
})
export class MesaModule {}
