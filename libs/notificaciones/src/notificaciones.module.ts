import { Module } from '@nestjs/common';
import { Correo } from './correo';
import { CorreoController } from './correo.controller';
import { Novedades } from './novedades';
import { NovedadesController } from './novedades.controller';

/** News for whoever has a desk on screen, and mail that goes out. */
@Module({ controllers: [CorreoController, NovedadesController], providers: [Correo, Novedades] })
export class NotificacionesModule {}
