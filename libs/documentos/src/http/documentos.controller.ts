import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { ConSecretos, Responde } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ConsultarDocumentos } from '../application/consultar-documentos';
import { CrearDocumento } from '../application/crear-documento';
import { DisponerBorrador } from '../application/disponer-borrador';
import { FirmarDocumento } from '../application/firmar-documento';
import { GuardarDocumento } from '../application/guardar-documento';
import { ListarDocumentos } from '../application/listar-documentos';
import * as dto from './documentos.dto';

type Id = z.infer<typeof dto.IdDeRuta>;

@ApiTags('documentos')
@Controller('api/documentos')
export class DocumentosController {
  constructor(
    private readonly crear: CrearDocumento,
    private readonly consultas: ConsultarDocumentos,
    private readonly guardar: GuardarDocumento,
    private readonly firmar: FirmarDocumento,
    private readonly listar: ListarDocumentos,
    private readonly disponer: DisponerBorrador,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'crearDocumento' })
  @Responde(dto.CreadoDto)
  crearDocumento(
    @ContextoActual() ctx: Contexto,
    @Body({ schema: dto.CrearDocumento }) o: z.infer<typeof dto.CrearDocumento>,
  ) {
    return this.crear.ejecutar(ctx, o);
  }

  @Get()
  @ApiOperation({ operationId: 'listarDocumentos' })
  @Responde(dto.ListadoDto)
  listarDocumentos(
    @ContextoActual() ctx: Contexto,
    @Query({ schema: dto.ListarOrden }) o: z.infer<typeof dto.ListarOrden>,
  ) {
    return this.listar.ejecutar(ctx, o.vista);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'verDocumento' })
  @Responde(dto.DocumentoDto)
  verDocumento(@ContextoActual() ctx: Contexto, @Param({ schema: dto.IdDeRuta }) { id }: Id) {
    return this.consultas.ver(ctx, id);
  }

  @Put(':id')
  @ApiOperation({ operationId: 'guardarDocumento' })
  @Responde(dto.VersionDto)
  guardarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.GuardarOrden }) o: z.infer<typeof dto.GuardarOrden>,
  ) {
    return this.guardar.ejecutar(ctx, { ...o, id });
  }

  @Put(':id/firmante')
  @ApiOperation({ operationId: 'cambiarFirmante' })
  @Responde(dto.MovidoDto)
  cambiarFirmante(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.CambiarFirmanteOrden }) o: z.infer<typeof dto.CambiarFirmanteOrden>,
  ) {
    return this.disponer.cambiarFirmante(ctx, { ...o, id });
  }

  @Post(':id/descartar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'descartarBorrador' })
  @Responde(dto.MovidoDto)
  descartarBorrador(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DeVersionOrden }) o: z.infer<typeof dto.DeVersionOrden>,
  ) {
    return this.disponer.descartar(ctx, { ...o, id });
  }

  @Post(':id/recuperar')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recuperarBorrador' })
  @Responde(dto.MovidoDto)
  recuperarBorrador(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.DeVersionOrden }) o: z.infer<typeof dto.DeVersionOrden>,
  ) {
    return this.disponer.recuperar(ctx, { ...o, id });
  }

  @Post(':id/firmar')
  @HttpCode(200)
  @ConSecretos('credencial.contrasena')
  @ApiOperation({ operationId: 'firmarDocumento' })
  @Responde(dto.FirmadoDto)
  firmarDocumento(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.IdDeRuta }) { id }: Id,
    @Body({ schema: dto.FirmarOrden }) o: z.infer<typeof dto.FirmarOrden>,
  ) {
    return this.firmar.ejecutar(ctx, { id, ...o });
  }
}
