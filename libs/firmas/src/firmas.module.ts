import { Global, Module } from '@nestjs/common';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { Firmas } from './firmas';
import { MediosDeFirma } from './medios';
import { SelloDeMesa } from './sello-de-mesa';

/** Signing with officials' and desks' keys. */
@Global()
@Module({
  providers: [CredencialesDePrueba, MediosDeFirma, Firmas, SelloDeMesa],
  exports: [CredencialesDePrueba, MediosDeFirma, Firmas, SelloDeMesa],
})
export class FirmasModule {}
