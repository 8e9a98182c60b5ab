import { Module } from '@nestjs/common';
import { Novedades } from './novedades';
import { NovedadesController } from './novedades.controller';

/** News for whoever has a desk on screen. */
@Module({ controllers: [NovedadesController], providers: [Novedades] })
export class NotificacionesModule {}
