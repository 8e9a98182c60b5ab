import { destinoSeguro } from './destino-seguro';

describe('adónde se va después de entrar', () => {
  it('vuelve a la página interna que se pidió', () => {
    expect(destinoSeguro('/hojas/2018/15?ver=ruta')).toBe('/hojas/2018/15?ver=ruta');
  });

  it.each([undefined, '', 'https://otro.bo', '//otro.bo', '/\\otro.bo', '/acceso?volver=/'])(
    'nunca a otro sitio ni de vuelta al acceso (%s)',
    (volver) => {
      expect(destinoSeguro(volver)).toBe('/');
    },
  );
});
