import { linea, parrafo } from './esquema';

const mensajes = (r: { success: boolean; error?: { issues: { message: string }[] } }): string[] =>
  r.error?.issues.map((i) => i.message) ?? [];

describe('textos que piden un dato', () => {
  it.each([
    ['La referencia', 'Escriba la referencia.'],
    ['El remitente', 'Escriba el remitente.'],
    ['Los adjuntos', 'Escriba los adjuntos.'],
  ])('%s que falta se pide sin género: %s', (nombre, pedido) => {
    expect(mensajes(linea(10, nombre).safeParse(undefined))).toEqual([pedido]);
    expect(mensajes(linea(10, nombre).safeParse('   '))).toEqual([pedido]);
  });

  it('lo demasiado largo dice cuánto se admite', () => {
    expect(mensajes(linea(5, 'La referencia').safeParse('123456'))).toEqual([
      'Acorte la referencia: admite hasta 5 caracteres.',
    ]);
    expect(mensajes(parrafo(5, 'El proveído').safeParse('123456'))).toEqual([
      'Acorte el proveído: admite hasta 5 caracteres.',
    ]);
  });
});
