import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Tareas } from '../application/tareas';
import * as dto from './tareas.dto';

@ApiTags('administracion')
@Controller('api/administracion/tareas')
export class TareasController {
  constructor(private readonly tareas: Tareas) {}

  @Get()
  @Responde(dto.TareasDto)
  tareasDelSistema(@ContextoActual() ctx: Contexto) {
    return this.tareas.listar(ctx);
  }

  @Post(':id/reintentar')
  @HttpCode(200)
  @Responde(dto.TareaDto)
  reintentarTarea(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeTarea }) { id }: z.infer<typeof dto.DeTarea>,
  ): Promise<{ id: string }> {
    return this.tareas.reintentar(ctx, id);
  }
}
