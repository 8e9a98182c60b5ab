import { ContextoActual } from '#acceso';
import type { Contexto, Rol } from '#kernel';
import { ConSecretos, Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AltasDePersonal } from '../application/altas-de-personal';
import { PersonalDeEntidad } from '../application/personal-de-entidad';
import * as dto from './personal.dto';

type Id = z.infer<typeof dto.ConId>;

@ApiTags('administracion')
@Controller('api/administracion')
export class PersonalController {
  constructor(
    private readonly personal: PersonalDeEntidad,
    private readonly altas: AltasDePersonal,
  ) {}

  @Get('organigrama')
  @Responde(dto.OrganigramaDto)
  organigramaDePersonal(@ContextoActual() ctx: Contexto) {
    return this.personal.organigrama(ctx);
  }

  @Get('funcionarios')
  @Responde(dto.FuncionariosDto)
  funcionarios(@ContextoActual() ctx: Contexto) {
    return this.personal.funcionarios(ctx);
  }

  @Post('unidades')
  @HttpCode(200)
  @Responde(dto.IdDto)
  crearUnidad(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearUnidadOrden }) o: z.infer<typeof dto.CrearUnidadOrden>,
  ): Promise<{ id: string }> {
    return this.altas.crearUnidad(ctx, o);
  }

  @Put('unidades/:id')
  @Responde(dto.IdDto)
  renombrarUnidad(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.RenombrarUnidadOrden }) o: z.infer<typeof dto.RenombrarUnidadOrden>,
  ): Promise<{ id: string }> {
    return this.altas.renombrarUnidad(ctx, { ...o, id });
  }

  @Post('puestos')
  @HttpCode(200)
  @Responde(dto.IdDto)
  crearPuesto(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearPuestoOrden }) o: z.infer<typeof dto.CrearPuestoOrden>,
  ): Promise<{ id: string }> {
    return this.altas.crearPuesto(ctx, o);
  }

  @Post('funcionarios')
  @HttpCode(200)
  @ConSecretos('acceso.clave')
  @Responde(dto.IdDto)
  crearFuncionario(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearFuncionarioOrden }) o: z.infer<typeof dto.CrearFuncionarioOrden>,
  ): Promise<{ id: string }> {
    return this.altas.crearFuncionario(ctx, o);
  }

  @Post('funcionarios/:id/usuario')
  @HttpCode(200)
  @ConSecretos('clave')
  @Responde(dto.UsuarioDadoDto)
  darUsuario(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.DarUsuarioOrden }) o: z.infer<typeof dto.DarUsuarioOrden>,
  ): Promise<{ id: string }> {
    return this.altas.darUsuario(ctx, { ...o, funcionarioId: id });
  }

  @Post('usuarios/:id/clave')
  @HttpCode(200)
  @ConSecretos('clave')
  @Responde(dto.RestablecidaDto)
  restablecerClave(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.RestablecerClaveOrden }) o: z.infer<typeof dto.RestablecerClaveOrden>,
  ): Promise<{ sesiones: number }> {
    return this.altas.restablecerClave(ctx, { ...o, id });
  }

  @Put('usuarios/:id/roles')
  @Responde(dto.RolesDto)
  fijarRoles(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.ConId }) { id }: Id,
    @Body({ schema: dto.FijarRolesOrden }) o: z.infer<typeof dto.FijarRolesOrden>,
  ): Promise<{ roles: readonly Rol[] }> {
    return this.altas.fijarRoles(ctx, { ...o, id });
  }
}
