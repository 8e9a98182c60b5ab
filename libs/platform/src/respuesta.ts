import { ApiResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { z } from 'zod';

const PROBLEMA = {
  description: 'Problema (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'title', 'status', 'codigo', 'detail'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          codigo: { type: 'string' },
          detail: { type: 'string' },
          motivos: {
            type: 'array',
            items: {
              type: 'object',
              required: ['codigo', 'texto'],
              properties: { codigo: { type: 'string' }, texto: { type: 'string' } },
            },
          },
          campos: {
            type: 'array',
            items: {
              type: 'object',
              required: ['campo', 'mensaje'],
              properties: { campo: { type: 'string' }, mensaje: { type: 'string' } },
            },
          },
        },
      },
    },
  },
} satisfies Omit<ApiResponseOptions, 'status'>;

/**
 * Declares what a route answers, so that the client's types come from the same schema.
 * @param esquema zod schema of the body of a success
 */
export function Responde(esquema: z.ZodType, status = 200): MethodDecorator {
  const { $schema: _version, ...schema } = z.toJSONSchema(esquema, { io: 'output', unrepresentable: 'any' });
  return (objetivo, clave, descriptor: PropertyDescriptor) => {
    ApiResponse({
      status,
      description: 'Hecho',
      content: { 'application/json': { schema: schema as object } },
    })(objetivo, clave, descriptor);
    ApiResponse({ status: 'default', ...PROBLEMA })(objetivo, clave, descriptor);
  };
}

function respondeArchivo(tipo: string, description: string): MethodDecorator {
  return (objetivo, clave, descriptor: PropertyDescriptor) => {
    ApiResponse({
      status: 200,
      description,
      content: { [tipo]: { schema: { type: 'string', format: 'binary' } } },
    })(objetivo, clave, descriptor);
    ApiResponse({ status: 'default', ...PROBLEMA })(objetivo, clave, descriptor);
  };
}

/** Declares a route that answers a PDF. */
export const RespondePdf = (): MethodDecorator => respondeArchivo('application/pdf', 'Documento PDF');

/** Declares a route that answers a picture, PNG or JPEG. */
export const RespondeImagen = (): MethodDecorator => respondeArchivo('image/*', 'Imagen');

/** Declares a route that answers a spreadsheet as text. */
export const RespondeCsv = (): MethodDecorator => respondeArchivo('text/csv', 'Planilla CSV');

/** Declares a route that answers a workbook of Excel. */
export const RespondeXlsx = (): MethodDecorator =>
  respondeArchivo('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Planilla de Excel');
