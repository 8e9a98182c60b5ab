import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { PapelFisico } from '../application/papel-fisico';
import { PlanillasDeEntrega } from '../application/planillas-de-entrega';
import { DeRuta } from './hojas.dto';
import * as dto from './papel.dto';

type Ref = z.infer<typeof DeRuta>;

/** The paper beside the file. */
@ApiTags('papel')
@Controller('api')
export class PapelController {
  constructor(
    private readonly papel: PapelFisico,
    private readonly planillas: PlanillasDeEntrega,
  ) {}

  @Get('hojas/:gestion/:id/fisico')
  @Responde(dto.FisicoDto)
  verFisico(@ContextoActual() ctx: Contexto, @Param({ schema: DeRuta }) { gestion, id }: Ref) {
    return this.papel.ver(ctx, gestion, id);
  }

  @Post('hojas/:gestion/:id/fisico')
  @HttpCode(200)
  @Responde(dto.DichoDto)
  declararFisico(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) ref: Ref,
    @Body({ schema: dto.DecirOrden }) o: z.infer<typeof dto.DecirOrden>,
  ) {
    return this.papel.decir(ctx, { ...o, ...ref });
  }

  @Get('hojas/:gestion/:id/acta-de-extravio.pdf')
  @RespondePdf()
  async actaDeExtravio(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: DeRuta }) { gestion, id }: Ref,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, codigo } = await this.papel.acta(ctx, gestion, id);
    await enviarPdf(respuesta, pdf, `Acta de extravío ${codigo}.pdf`);
  }

  @Get('planillas/por-entregar')
  @Responde(dto.PorEntregarDto)
  papelesPorEntregar(@ContextoActual() ctx: Contexto) {
    return this.planillas.porEntregar(ctx);
  }

  @Get('planillas')
  @Responde(dto.PlanillasDto)
  planillasDelDia(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DiaDePlanillasOrden }) { fecha }: z.infer<typeof dto.DiaDePlanillasOrden>,
  ) {
    return this.planillas.hechas(ctx, fecha);
  }

  @Post('planillas')
  @HttpCode(200)
  @Responde(dto.PlanillaDto)
  hacerPlanilla(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.HacerPlanillaOrden }) { pasos }: z.infer<typeof dto.HacerPlanillaOrden>,
  ) {
    return this.planillas.hacer(ctx, pasos);
  }

  @Get('planillas/:id/planilla.pdf')
  @RespondePdf()
  async imprimirPlanilla(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDePlanilla }) { id }: z.infer<typeof dto.IdDePlanilla>,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    await enviarPdf(respuesta, await this.planillas.imprimir(ctx, id), `Planilla de entrega ${id}.pdf`);
  }
}

async function enviarPdf(respuesta: FastifyReply, pdf: Uint8Array, nombre: string): Promise<void> {
  await respuesta
    .type('application/pdf')
    .header('content-disposition', disposicion(nombre, false))
    .header('cache-control', 'no-store')
    .send(Buffer.from(pdf));
}
