import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { disposicion, Responde, RespondePdf } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Designaciones, MemorandumDeDesignacion } from '../application/designaciones';
import { PersonalDeEntidad } from '../application/personal-de-entidad';
import * as dto from './personal.dto';

type Id = z.infer<typeof dto.ConId>;

@ApiTags('administracion')
@Controller('api/administracion')
export class DesignacionesController {
  constructor(
    private readonly personal: PersonalDeEntidad,
    private readonly designaciones: Designaciones,
    private readonly memorandums: MemorandumDeDesignacion,
  ) {}

  @Get('designaciones')
  @Responde(dto.DesignacionesDto)
  listarDesignaciones(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.DeDesignaciones }) { puesto }: z.infer<typeof dto.DeDesignaciones>,
  ) {
    return this.personal.designaciones(ctx, puesto ?? null);
  }

  @Post('designaciones')
  @HttpCode(200)
  @Responde(dto.DesignadaDto)
  designar(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.DesignarOrden }) o: z.infer<typeof dto.DesignarOrden>,
  ): Promise<{ id: string; avisos: string[] }> {
    return this.designaciones.designar(ctx, o);
  }

  @Post('designaciones/:id/cerrar')
  @HttpCode(200)
  @Responde(dto.CerradaDto)
  cerrarDesignacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.CerrarDesignacionOrden }) o: z.infer<typeof dto.CerrarDesignacionOrden>,
  ) {
    return this.designaciones.cerrar(ctx, { ...o, id });
  }

  @Get('designaciones/:id/memorandum.pdf')
  @RespondePdf()
  async memorandumDeDesignacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Res() respuesta: FastifyReply,
  ): Promise<void> {
    const { pdf, nombre } = await this.memorandums.ejecutar(ctx, id);
    await respuesta
      .type('application/pdf')
      .header('Content-Disposition', disposicion(nombre, false))
      .send(pdf);
  }

  @Post('funcionarios/:id/cesar')
  @HttpCode(200)
  @Responde(dto.CesadoDto)
  cesarFuncionario(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.CesarOrden }) o: z.infer<typeof dto.CesarOrden>,
  ) {
    return this.designaciones.cesar(ctx, { ...o, id });
  }
}
