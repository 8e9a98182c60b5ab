import { ErrorDominio, type ClaseError } from '#kernel';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { traducirFalla } from './restricciones';

/** application/problem+json (RFC 9457) with our stable `codigo` and, for refused acts, every clause that refused. */
export interface Problema {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly codigo: string;
  readonly detail: string;
  readonly [extra: string]: unknown;
}

const ESTADO: Record<ClaseError, readonly [number, string]> = {
  entrada: [400, 'Pedido mal formado'],
  invalido: [422, 'Datos no admitidos'],
  'no-autenticado': [401, 'Sin sesión'],
  prohibido: [403, 'No permitido'],
  'no-encontrado': [404, 'No encontrado'],
  conflicto: [409, 'El acto no procede'],
  'demasiado-grande': [413, 'Demasiado grande'],
  'fuera-de-rango': [416, 'Rango fuera del archivo'],
  demasiadas: [429, 'Demasiados intentos'],
  'no-disponible': [503, 'No disponible por ahora'],
};

const HTTP: Record<number, readonly [ClaseError, string, string]> = {
  400: ['entrada', 'entrada.mal-formada', 'El pedido no se entiende.'],
  401: ['no-autenticado', 'acceso.sin-sesion', 'Ingrese con su usuario y clave.'],
  403: ['prohibido', 'acceso.no-permitido', 'No tiene permiso para esto.'],
  404: ['no-encontrado', 'recurso.no-encontrado', 'No existe o no está a su alcance.'],
  405: ['entrada', 'entrada.metodo', 'Ese método no se admite aquí.'],
  408: ['entrada', 'entrada.incompleta', 'El pedido no llegó completo.'],
  413: ['demasiado-grande', 'entrada.demasiado-grande', 'El envío supera el tamaño admitido.'],
  414: ['entrada', 'entrada.direccion-larga', 'La dirección es demasiado larga.'],
  415: ['entrada', 'entrada.tipo', 'El tipo de contenido no se admite.'],
  429: ['demasiadas', 'acceso.demasiados-intentos', 'Demasiados pedidos seguidos. Espere un momento.'],
  431: ['entrada', 'entrada.cabeceras', 'Las cabeceras del pedido son demasiado grandes.'],
};

function comoDominio(error: unknown): ErrorDominio | null {
  const traducido = traducirFalla(error);
  if (traducido instanceof ErrorDominio) return traducido;
  const estado =
    error instanceof HttpException
      ? error.getStatus()
      : typeof error === 'object' && error !== null && 'statusCode' in error
        ? Number(error.statusCode)
        : 500;
  const conocido = HTTP[estado] ?? (estado >= 400 && estado < 500 ? HTTP[400] : undefined);
  return conocido ? new ErrorDominio(conocido[1], conocido[0], conocido[2]) : null;
}

/** @returns the body that answers `error`; anything unforeseen is a 500 that tells nothing of the inside */
export function problemaDe(error: unknown): Problema {
  const dominio = comoDominio(error);
  if (!dominio) {
    return {
      type: 'about:blank',
      title: 'Falla del sistema',
      status: 500,
      codigo: 'sistema.falla',
      detail: 'El sistema tuvo una falla. Nada se guardó; avise al administrador con la hora en que ocurrió.',
    };
  }
  const [status, title] = ESTADO[dominio.clase];
  return {
    ...dominio.datos,
    type: `urn:hoja-de-ruta:${dominio.codigo}`,
    title,
    status,
    codigo: dominio.codigo,
    detail: dominio.detalle,
  };
}

/** The only place where an error becomes an HTTP answer. */
@Catch()
export class FiltroDeProblemas implements ExceptionFilter {
  private readonly registro = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const respuesta = host.switchToHttp().getResponse<FastifyReply>();
    const pedido = host.switchToHttp().getRequest<FastifyRequest>();
    const problema = problemaDe(error);
    if (problema.status >= 500) {
      this.registro.error({
        metodo: pedido.method,
        ruta: pedido.routeOptions.url ?? '',
        codigo: problema.codigo,
        err: error,
      });
    }
    if (respuesta.sent) return;
    if (problema.status === 503) void respuesta.header('Retry-After', '2');
    void respuesta.status(problema.status).type('application/problem+json; charset=utf-8').send(problema);
  }
}
