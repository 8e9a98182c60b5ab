import { Organigrama } from '#organizacion';
import {
  ConClaveAjena,
  CONFIG,
  Publica,
  Responde,
  SinClave,
  UnidadDeTrabajo,
  type Config,
  DeFondo,
} from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ClavePropia } from '../clave-propia';
import { sinSesion } from '../domain/errores';
import { Sesiones, type Sesion } from '../sesiones';
import { claveDelPedido } from './guardia';
import { COOKIE, idDeSesion, type PedidoConSesion, QUEDAN } from './pedido';
import { CambiarClave, ClaveCambiadaDto, IniciarSesion, SesionDto, PlazoDeSesionDto } from './sesion.dto';

type RespuestaDeSesion = z.infer<typeof SesionDto>;

@ApiTags('sesion')
@Controller('api/sesion')
export class SesionController {
  constructor(
    private readonly sesiones: Sesiones,
    private readonly claves: ClavePropia,
    private readonly organigrama: Organigrama,
    private readonly uow: UnidadDeTrabajo,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Publica()
  @Responde(SesionDto)
  async iniciarSesion(
    @Body({ schema: IniciarSesion }) datos: z.infer<typeof IniciarSesion>,
    @Req() pedido: PedidoConSesion,
    @Res({ passthrough: true }) respuesta: FastifyReply,
  ): Promise<RespuestaDeSesion> {
    const agente = pedido.headers['user-agent']?.slice(0, 200) ?? null;
    const id = await this.sesiones.iniciar(datos.usuario, datos.clave, pedido.ip, agente, idDeSesion(pedido));
    void respuesta.setCookie(COOKIE, id, this.opcionesDeCookie(pedido));
    return this.describir(await this.sesiones.exigir(id));
  }

  @Get()
  @ConClaveAjena()
  @Responde(SesionDto)
  sesionActual(@Req() pedido: PedidoConSesion): Promise<RespuestaDeSesion> {
    if (!pedido.sesion) throw sinSesion();
    return this.describir(pedido.sesion);
  }

  @Delete()
  @HttpCode(204)
  @SinClave()
  @ConClaveAjena()
  async cerrarSesion(
    @Req() pedido: PedidoConSesion,
    @Res({ passthrough: true }) respuesta: FastifyReply,
  ): Promise<void> {
    const id = idDeSesion(pedido);
    if (id && pedido.sesion) await this.sesiones.cerrar(id, pedido.sesion.usuarioId);
    void respuesta.clearCookie(COOKIE, { path: '/' });
  }

  /** How long is left, asked by a page that nobody has touched for long: another of its windows may have gone on. */
  @Get('plazo')
  @DeFondo()
  @ConClaveAjena()
  @Responde(PlazoDeSesionDto)
  plazoDeSesion(@Req() pedido: PedidoConSesion): { quedan: number } {
    if (!pedido.sesion) throw sinSesion();
    return { quedan: pedido.sesion.quedan };
  }

  @Post('seguir')
  @HttpCode(200)
  @SinClave()
  @ConClaveAjena()
  @Responde(PlazoDeSesionDto)
  async seguirEnSesion(
    @Req() pedido: PedidoConSesion,
    @Res({ passthrough: true }) respuesta: FastifyReply,
  ): Promise<{ quedan: number }> {
    const id = idDeSesion(pedido);
    if (!id || !pedido.sesion) throw sinSesion();
    const quedan = await this.sesiones.seguir(id, pedido.sesion);
    void respuesta.header(QUEDAN, String(quedan));
    return { quedan };
  }

  /** Also for who fills no post, and for a titular who only reads: the key of the act is read here. */
  @Put('clave')
  @SinClave()
  @ConClaveAjena()
  @Responde(ClaveCambiadaDto)
  cambiarMiClave(
    @Body({ schema: CambiarClave }) o: z.infer<typeof CambiarClave>,
    @Req() pedido: PedidoConSesion,
  ): Promise<{ sesionesCerradas: number }> {
    const id = idDeSesion(pedido);
    if (!id || !pedido.sesion) throw sinSesion();
    const { usuarioId } = pedido.sesion;
    const idempotencia = claveDelPedido(pedido, usuarioId, 'cambiarMiClave', ['actual', 'nueva']);
    return this.claves.cambiar(pedido.sesion, id, o, { ctx: pedido.contexto ?? null, idempotencia });
  }

  private opcionesDeCookie(pedido: PedidoConSesion) {
    const segura = this.config.origen?.startsWith('https:') ?? pedido.protocol === 'https';
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: segura } as const;
  }

  private async describir(s: Sesion): Promise<RespuestaDeSesion> {
    const e = await this.uow.leer((tx) => this.organigrama.entidad(tx));
    return {
      csrf: s.csrf,
      usuario: s.usuario,
      nombre: s.nombre,
      ci: s.ci,
      clavePorCambiar: s.clavePorCambiar,
      roles: [...s.roles],
      puestos: s.puestos.map((p) => ({
        id: p.id,
        cargo: p.cargo,
        unidadId: p.unidadId,
        unidadSigla: p.unidadSigla,
        unidadNombre: p.unidadNombre,
        calidad: p.calidad,
        titularNombre: p.titularNombre,
        suplente: p.suplente,
        suplenteHasta: p.suplenteHasta,
        roles: [...p.roles],
      })),
      entidad: { nombre: e?.nombre ?? '', sigla: e?.sigla ?? '', ciudad: e?.ciudad ?? '' },
      demo: e?.demo ?? false,
      maxSubida: this.config.maxSubida,
      expiraEn: s.expiraEn.toISOString(),
    };
  }
}
