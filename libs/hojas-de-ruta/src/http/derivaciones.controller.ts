import { ContextoActual } from '#acceso';
import type { Contexto } from '#kernel';
import { Responde } from '#platform';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ArchivarHoja } from '../application/archivar-hoja';
import { DerivarHoja, type Derivadas } from '../application/derivar-hoja';
import { DevolverDerivacion } from '../application/devolver-derivacion';
import { RecibirDerivacion, type Recibida } from '../application/recibir-derivacion';
import { ResponderHoja } from '../application/responder-hoja';
import { RevertirDerivacion } from '../application/revertir-derivacion';
import * as dto from './hojas.dto';

type DeRuta = z.infer<typeof dto.DeRuta>;
interface Cerrado {
  readonly gestion: number;
  readonly id: string;
  readonly estado: string;
}

@ApiTags('derivaciones')
@Controller('api/derivaciones/:gestion/:id')
export class DerivacionesController {
  constructor(
    private readonly derivar: DerivarHoja,
    private readonly recibir: RecibirDerivacion,
    private readonly revertir: RevertirDerivacion,
    private readonly devolver: DevolverDerivacion,
    private readonly archivar: ArchivarHoja,
    private readonly responder: ResponderHoja,
  ) {}

  @Post('derivar')
  @HttpCode(200)
  @Responde(dto.DerivadasDto)
  derivarHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.DerivarOrden }) o: z.infer<typeof dto.DerivarOrden>,
  ): Promise<Derivadas> {
    return this.derivar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('recibir')
  @HttpCode(200)
  @Responde(dto.RecibidaDto)
  recibirDerivacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.RecibirOrden }) o: z.infer<typeof dto.RecibirOrden>,
  ): Promise<Recibida> {
    return this.recibir.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('revertir')
  @HttpCode(200)
  @Responde(dto.PasoCerradoDto)
  revertirDerivacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.RevertirOrden }) o: z.infer<typeof dto.RevertirOrden>,
  ): Promise<Cerrado> {
    return this.revertir.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('devolver')
  @HttpCode(200)
  @Responde(dto.PasoCerradoDto)
  devolverDerivacion(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.DevolverOrden }) o: z.infer<typeof dto.DevolverOrden>,
  ): Promise<Cerrado> {
    return this.devolver.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('archivar')
  @HttpCode(200)
  @Responde(dto.PasoCerradoDto)
  archivarHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.ArchivarOrden }) o: z.infer<typeof dto.ArchivarOrden>,
  ): Promise<Cerrado> {
    return this.archivar.ejecutar(ctx, { ...o, ...ref });
  }

  @Post('responder')
  @HttpCode(200)
  @Responde(dto.DerivadasDto)
  responderHoja(
    @ContextoActual() ctx: Contexto,
    @Param({ schema: dto.DeRuta }) ref: DeRuta,
    @Body({ schema: dto.ResponderOrden }) o: z.infer<typeof dto.ResponderOrden>,
  ): Promise<Derivadas> {
    return this.responder.ejecutar(ctx, { ...o, ...ref });
  }
}
