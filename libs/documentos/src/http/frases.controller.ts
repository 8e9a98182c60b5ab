import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { idTexto, parrafo, Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Frases } from '../application/frases';
import { CLASES_DE_FRASE } from '../domain/frases';
import { IdDeRuta, VersionDto } from './documentos.dto';

const clase = z.enum(CLASES_DE_FRASE, 'La frase es un proveído o un párrafo.');
const texto = parrafo(2000, 'La frase').min(1, 'Escriba la frase.');
const version = z.number({ error: 'Falta la versión de la frase.' }).int().min(1);
const ListarOrden = z.strictObject({ clase });
const GuardarFraseOrden = z.strictObject({ clase, deLaUnidad: z.boolean(), texto });
const CambiarFraseOrden = z.strictObject({ version, texto });
const RetirarFraseOrden = z.strictObject({ version });
const FrasesDto = z.array(
  z.object({
    id: z.string(),
    texto: z.string(),
    version: z.number(),
    deLaUnidad: z.boolean(),
    /** whether the actor may change or withdraw it */
    cambia: z.boolean(),
  }),
);
const FraseDto = z.object({ id: idTexto });

@ApiTags('frases')
@Controller('api/frases')
export class FrasesController {
  constructor(private readonly frases: Frases) {}

  @Get()
  @ApiOperation({ operationId: 'listarFrases' })
  @Responde(FrasesDto)
  listarFrases(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: ListarOrden }) o: z.infer<typeof ListarOrden>,
  ) {
    return this.frases.listar(ctx, o.clase);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'guardarFrase' })
  @Responde(FraseDto)
  guardarFrase(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: GuardarFraseOrden }) o: z.infer<typeof GuardarFraseOrden>,
  ) {
    return this.frases.guardar(ctx, o);
  }

  @Put(':id')
  @ApiOperation({ operationId: 'cambiarFrase' })
  @Responde(VersionDto)
  cambiarFrase(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: CambiarFraseOrden }) o: z.infer<typeof CambiarFraseOrden>,
  ) {
    return this.frases.cambiar(ctx, { ...o, id });
  }

  @Post(':id/retirar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'retirarFrase' })
  @Responde(FraseDto)
  retirarFrase(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: z.infer<typeof IdDeRuta>,
    @Body({ schema: RetirarFraseOrden }) o: z.infer<typeof RetirarFraseOrden>,
  ) {
    return this.frases.retirar(ctx, { ...o, id });
  }
}
