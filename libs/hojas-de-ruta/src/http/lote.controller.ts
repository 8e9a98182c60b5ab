import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ActosEnLote } from '../application/actos-en-lote';
import * as dto from './lote.dto';

@ApiTags('derivaciones')
@Controller('api/derivaciones')
export class LoteController {
  constructor(private readonly lote: ActosEnLote) {}

  @Post('lote')
  @HttpCode(200)
  @Responde(dto.LoteDto)
  actosEnLote(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.LoteOrden }) { pasos, ...orden }: z.infer<typeof dto.LoteOrden>,
  ) {
    return this.lote.ejecutar(ctx, pasos, orden);
  }
}
