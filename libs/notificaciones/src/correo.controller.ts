import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Correo } from './correo';
import * as dto from './correo.dto';

@ApiTags('notificaciones')
@Controller('api/correo')
export class CorreoController {
  constructor(private readonly correo: Correo) {}

  @Get()
  @Responde(dto.EstadoDelCorreoDto)
  estadoDelCorreo(@ContextoActual() ctx: Contexto) {
    return this.correo.estado(ctx);
  }

  @Post('probar')
  @HttpCode(200)
  @Responde(dto.CorreoProbadoDto)
  probarCorreo(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.ProbarCorreo }) o: z.infer<typeof dto.ProbarCorreo>,
  ) {
    return this.correo.probar(ctx, o.a);
  }
}
