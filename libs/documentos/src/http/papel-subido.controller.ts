import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { fechaIso, idTexto, Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CambiarPapel } from '../application/cambiar-papel';
import { EmitirDocumento } from '../application/emitir-documento';
import { PapelesSubidos, type JuicioDePapel } from '../papeles-subidos';
import { ClaveDeTipo } from './contenido.dto';
import { IdDeRuta, InformeDto, VersionDto } from './documentos.dto';
import { informeVisto } from './informe';

type Id = z.infer<typeof IdDeRuta>;

const Version = z.number({ error: 'Falta la versión que usted leyó.' }).int().min(1);
const EmitirOrden = z.strictObject({ version: Version });
const CambiarPapelOrden = z.strictObject({
  version: Version,
  /** absent: the file stays */
  archivoId: idTexto.optional(),
  fecha: fechaIso.nullable().default(null),
  numeroId: idTexto.nullable().default(null),
});
const JuzgarOrden = z.object({ tipo: ClaveDeTipo.optional() });
const EmitidoDto = z.object({
  cite: z.string(),
  fecha: z.string(),
  sha256: z.string(),
  citeEnPapel: z.string(),
});
const JuicioDto = z.object({
  informe: InformeDto,
  motivos: z.array(z.object({ codigo: z.string(), texto: z.string() })),
  avisos: z.array(z.string()),
  reservados: z.array(
    z.object({
      id: z.string(),
      texto: z.string(),
      fecha: z.string(),
      motivo: z.string().nullable(),
      /** its text shows it */
      impreso: z.boolean(),
    }),
  ),
});

const juicioVisto = ({ informe, reservados, ...juicio }: JuicioDePapel) => ({
  ...juicio,
  informe: informeVisto(informe),
  reservados: reservados.map(({ serieId: _, numero: __, ...r }) => r),
});

/** Papers made elsewhere: looked at before they are handed in, changed, and issued without touching them. */
@ApiTags('documentos')
@Controller('api')
export class PapelSubidoController {
  constructor(
    private readonly subidos: PapelesSubidos,
    private readonly cambiar: CambiarPapel,
    private readonly emitir: EmitirDocumento,
  ) {}

  @Get('archivos/:id/papel')
  @ApiOperation({ operationId: 'juzgarPapel' })
  @Responde(JuicioDto)
  async juzgarPapel(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Query({ schema: JuzgarOrden }) { tipo }: z.infer<typeof JuzgarOrden>,
  ) {
    return juicioVisto(await this.subidos.juzgar(ctx, id, tipo));
  }

  @Get('documentos/:id/papel')
  @ApiOperation({ operationId: 'verPapel' })
  @Responde(JuicioDto)
  async verPapel(@ContextoActual() ctx: Contexto, @Param({ schema: IdDeRuta }) { id }: Id) {
    return juicioVisto(await this.cambiar.ver(ctx, id));
  }

  @Put('documentos/:id/papel')
  @ApiOperation({ operationId: 'cambiarPapel' })
  @Responde(VersionDto)
  cambiarPapel(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: CambiarPapelOrden }) o: z.infer<typeof CambiarPapelOrden>,
  ) {
    return this.cambiar.ejecutar(ctx, { ...o, id });
  }

  @Post('documentos/:id/emitir')
  @HttpCode(200)
  @ApiOperation({ operationId: 'emitirDocumento' })
  @Responde(EmitidoDto)
  emitirDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: IdDeRuta }) { id }: Id,
    @Body({ schema: EmitirOrden }) o: z.infer<typeof EmitirOrden>,
  ) {
    return this.emitir.ejecutar(ctx, { ...o, id });
  }
}
