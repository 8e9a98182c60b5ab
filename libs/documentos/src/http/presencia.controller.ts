import { ContextoActual, EstarOrden, PresentesDto } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde, SinClave, DeFondo } from '#platform';
import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { PresenciaEnDocumento } from '../application/presencia-en-documento';
import { IdDeRuta } from './documentos.dto';

@DeFondo()
@ApiTags('documentos')
@Controller('api/documentos/:id/presencia')
export class PresenciaEnDocumentoController {
  constructor(private readonly presencia: PresenciaEnDocumento) {}

  @Put()
  @SinClave()
  @Responde(PresentesDto)
  estarEnDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: EstarOrden }) o: z.infer<typeof EstarOrden>,
  ) {
    return this.presencia.estar(ctx, { id, ...o });
  }

  @Delete()
  @SinClave()
  @HttpCode(204)
  async irseDeDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
  ): Promise<void> {
    await this.presencia.irse(ctx, id);
  }
}
