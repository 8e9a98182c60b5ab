import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ConsultarPlantillas } from '../application/consultar-plantillas';
import { EditarPlantilla } from '../application/editar-plantilla';
import { PublicarPlantilla } from '../application/publicar-plantilla';
import { RetirarPlantilla } from '../application/retirar-plantilla';
import * as dto from './plantillas.dto';

type Id = z.infer<typeof dto.PlantillaDeRuta>;

@ApiTags('tipos y plantillas')
@Controller('api/plantillas')
export class PlantillasController {
  constructor(
    private readonly consultas: ConsultarPlantillas,
    private readonly editar: EditarPlantilla,
    private readonly publicacion: PublicarPlantilla,
    private readonly retiro: RetirarPlantilla,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'plantillas' })
  @Responde(dto.PlantillasDto)
  plantillas(@ContextoActual() ctx: Contexto) {
    return this.consultas.todas(ctx);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'crearPlantilla' })
  @Responde(dto.CreadaDto)
  crearPlantilla(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearPlantillaOrden }) o: z.infer<typeof dto.CrearPlantillaOrden>,
  ) {
    return this.editar.crear(ctx, { ...o, tipo: o.clase === 'tipo' ? o.tipo : null });
  }

  @Get(':id')
  @ApiOperation({ operationId: 'verPlantilla' })
  @Responde(dto.PlantillaDto)
  verPlantilla(@ContextoActual() ctx: Contexto, @Param({ schema: dto.PlantillaDeRuta }) { id }: Id) {
    return this.consultas.ver(ctx, id);
  }

  @Post(':id/borrador')
  @HttpCode(200)
  @ApiOperation({ operationId: 'abrirBorradorDePlantilla' })
  @Responde(dto.BorradorDto)
  abrirBorrador(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PlantillaDeRuta }) { id }: Id,
    @Body({ schema: dto.AbrirBorradorOrden }) { de }: z.infer<typeof dto.AbrirBorradorOrden>,
  ) {
    return this.editar.abrirBorrador(ctx, { id, de });
  }

  @Put(':id/borrador')
  @ApiOperation({ operationId: 'guardarPlantilla' })
  @Responde(dto.GuardadaDto)
  guardarPlantilla(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PlantillaDeRuta }) { id }: Id,
    @Body({ schema: dto.GuardarPlantillaOrden }) o: z.infer<typeof dto.GuardarPlantillaOrden>,
  ) {
    return this.editar.guardar(ctx, { ...o, id });
  }

  @Post(':id/publicar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'publicarPlantilla' })
  @Responde(dto.PublicadaDto)
  publicarPlantilla(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PlantillaDeRuta }) { id }: Id,
    @Body({ schema: dto.PublicarPlantillaOrden })
    { version, nota }: z.infer<typeof dto.PublicarPlantillaOrden>,
  ) {
    return this.publicacion.ejecutar(ctx, { id, version, nota: nota ?? null });
  }

  @Post(':id/descartar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'descartarPlantilla' })
  @Responde(dto.BorradorDto)
  descartarPlantilla(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PlantillaDeRuta }) { id }: Id,
    @Body({ schema: dto.DescartarPlantillaOrden }) { version }: z.infer<typeof dto.DescartarPlantillaOrden>,
  ) {
    return this.editar.descartar(ctx, { id, version });
  }

  @Post(':id/retirar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retirarPlantilla' })
  @Responde(dto.RetiradaDto)
  retirarPlantilla(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.PlantillaDeRuta }) { id }: Id,
    @Body({ schema: dto.RetirarPlantillaOrden }) { motivo }: z.infer<typeof dto.RetirarPlantillaOrden>,
  ) {
    return this.retiro.ejecutar(ctx, { id, motivo });
  }
}
