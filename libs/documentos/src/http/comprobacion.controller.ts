import { Publica } from '#platform';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ComprobarPorCodigo } from '../application/comprobar-por-codigo';
import { paginaComprobada, paginaDeBusqueda, paginaSinHallar } from './pagina-de-comprobacion';

/** Pages for whoever holds a paper: no session, no script, nothing kept. */
@ApiExcludeController()
@Publica()
@Controller('v')
export class ComprobacionController {
  constructor(private readonly comprobar: ComprobarPorCodigo) {}

  /** Where the code is typed; the form comes back here with it. */
  @Get()
  async buscar(@Query('codigo') codigo: unknown, @Res() respuesta: FastifyReply): Promise<void> {
    if (typeof codigo === 'string' && codigo.trim() !== '') return this.mostrar(codigo, respuesta);
    await enviar(respuesta, 200, paginaDeBusqueda(await this.comprobar.entidad()));
  }

  @Get(':codigo')
  async mostrar(@Param('codigo') codigo: string, @Res() respuesta: FastifyReply): Promise<void> {
    const comprobado = await this.comprobar.ejecutar(codigo);
    if (comprobado) return enviar(respuesta, 200, paginaComprobada(comprobado));
    await enviar(respuesta, 404, paginaSinHallar(await this.comprobar.entidad()));
  }
}

async function enviar(respuesta: FastifyReply, estado: number, pagina: string): Promise<void> {
  await respuesta
    .status(estado)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .send(pagina);
}
