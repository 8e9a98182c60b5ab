import { Global, Module } from '@nestjs/common';
import { Cofre } from './cofre';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { Firmas } from './firmas';
import { FirmasAjenas } from './firmas-ajenas';
import { MediosDeFirma } from './medios';
import { SellosRepository } from './persistence/sellos.repository';
import { SelloDeMesa } from './sello-de-mesa';
import { Sellos } from './sellos';

/** Signing with officials' and desks' keys. */
@Global()
@Module({
  providers: [
    Cofre,
    CredencialesDePrueba,
    MediosDeFirma,
    Firmas,
    FirmasAjenas,
    SelloDeMesa,
    Sellos,
    SellosRepository,
  ],
  exports: [CredencialesDePrueba, MediosDeFirma, Firmas, FirmasAjenas, SelloDeMesa, Sellos],
})
export class FirmasModule {}
