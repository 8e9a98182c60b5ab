import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { AgruparHojas } from '../application/agrupar-hojas';
import { AnularHoja } from '../application/anular-hoja';
import { DesagruparHoja } from '../application/desagrupar-hoja';
import { ImprimirCaratula } from '../application/imprimir-caratula';
import { RechazarAdeudo } from '../application/rechazar-adeudo';
import * as agrupacion from './agrupacion.dto';
import { DeRuta } from './hojas.dto';
import * as dto from './pausas.dto';

type Ruta = z.infer<typeof DeRuta>;

@ApiTags('hojas')
@Controller('api')
export class AgrupacionController {
  constructor(
    private readonly agrupar: AgruparHojas,
    private readonly desagrupar: DesagruparHoja,
    private readonly caratula: ImprimirCaratula,
    private readonly anular: AnularHoja,
    private readonly rechazar: RechazarAdeudo,
  ) {}

  @Post('derivaciones/:gestion/:id/agrupar')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  agruparHojas(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: agrupacion.AgruparOrden }) o: z.infer<typeof agrupacion.AgruparOrden>,
  ) {
    return this.agrupar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('derivaciones/:gestion/:id/desagrupar')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  desagruparHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: agrupacion.DesagruparOrden }) o: z.infer<typeof agrupacion.DesagruparOrden>,
  ) {
    return this.desagrupar.ejecutar(ctx, { ...o, ...ref });
  }

  @Get('hojas/:gestion/:id/caratula.pdf')
  @RespondePdf()
  async imprimirCaratula(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ruta,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.caratula.ejecutar(ctx, gestion, id);
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion(`Carátula ${codigo}.pdf`, false))
      .send(Buffer.from(pdf));
  }

  @Post('hojas/:gestion/:id/anular')
  @HttpCode(200)
  @Responde(dto.PasoMovidoDto)
  anularHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ruta,
    @Body({ schema: dto.AnularOrden }) o: z.infer<typeof dto.AnularOrden>,
  ) {
    return this.anular.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('hojas/:gestion/:id/adeudos/:adeudo/rechazar')
  @HttpCode(200)
  @Responde(dto.AdeudoRechazadoDto)
  rechazarAdeudo(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeAdeudo }) ref: z.infer<typeof dto.DeAdeudo>,
    @Body({ schema: dto.RechazarAdeudoOrden }) o: z.infer<typeof dto.RechazarAdeudoOrden>,
  ) {
    return this.rechazar.ejecutar(ctx, { ...o, ...ref });
  }
}
