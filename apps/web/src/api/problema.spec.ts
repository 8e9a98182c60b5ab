import { comoProblema, leerProblema, porCampo, ProblemaError } from './problema';

describe('problemas que responde el servidor', () => {
  it('conserva código, detalle, motivos y campos', () => {
    const p = leerProblema(409, {
      codigo: 'hojas.derivacion.estado',
      detail: 'La hoja está archivada.',
      motivos: [{ codigo: 'archivada', texto: 'Está archivada.' }],
      campos: [{ campo: 'oficial.puestoId', mensaje: 'Elija un destino.' }],
    });
    expect(p.codigo).toBe('hojas.derivacion.estado');
    expect(p.message).toBe('La hoja está archivada.');
    expect(p.motivos[0]?.texto).toBe('Está archivada.');
    expect(porCampo(p)).toEqual({ 'oficial.puestoId': 'Elija un destino.' });
  });

  it('una página de error ajena se cuenta en español según su estado', () => {
    expect(leerProblema(503, '<html>').detalle).toContain('ocupado');
    expect(leerProblema(418, null).codigo).toBe('http.418');
  });

  it('una red caída no es un fallo de la pantalla', () => {
    expect(comoProblema(new TypeError('fetch failed')).codigo).toBe('red.sin-respuesta');
    expect(comoProblema(new Error('x')).codigo).toBe('pantalla.fallo');
    const propio = new ProblemaError(422, 'a', 'b');
    expect(comoProblema(propio)).toBe(propio);
  });

  it('de un campo con dos mensajes se muestra el primero', () => {
    const p = leerProblema(422, {
      campos: [
        { campo: 'fojas', mensaje: 'uno' },
        { campo: 'fojas', mensaje: 'dos' },
      ],
    });
    expect(porCampo(p)).toEqual({ fojas: 'uno' });
    expect(porCampo(null)).toEqual({});
  });
});
