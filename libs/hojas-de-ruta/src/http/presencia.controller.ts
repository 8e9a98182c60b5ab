import { ContextoActual, EstarOrden, PresentesDto } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde, SinClave, DeFondo } from '#platform';
import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { PresenciaEnHoja } from '../application/presencia-en-hoja';
import { DeRuta } from './hojas.dto';

@DeFondo()
@ApiTags('hojas')
@Controller('api/hojas/:gestion/:id/presencia')
export class PresenciaController {
  constructor(private readonly presencia: PresenciaEnHoja) {}

  @Put()
  @SinClave()
  @Responde(PresentesDto)
  estarEnHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: z.infer<typeof DeRuta>,
    @Body({ schema: EstarOrden }) o: z.infer<typeof EstarOrden>,
  ) {
    return this.presencia.estar(ctx, { ...ref, ...o });
  }

  @Delete()
  @SinClave()
  @HttpCode(204)
  async irseDeHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: z.infer<typeof DeRuta>,
  ): Promise<void> {
    await this.presencia.irse(ctx, ref);
  }
}
