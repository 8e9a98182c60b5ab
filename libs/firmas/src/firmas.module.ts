import { Global, Module } from '@nestjs/common';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { Firmas } from './firmas';
import { SelloDeMesa } from './sello-de-mesa';

/** Signing with officials' and desks' keys. */
@Global()
@Module({
  providers: [CredencialesDePrueba, Firmas, SelloDeMesa],
  exports: [CredencialesDePrueba, Firmas, SelloDeMesa],
})
export class FirmasModule {}
