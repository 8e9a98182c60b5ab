import { leerBorrador } from './use-borrador';

describe('borrador guardado en el navegador', () => {
  const inicial = { referencia: '', fojas: 1 };

  it('vuelve como se dejó y completa los campos nuevos', () => {
    expect(leerBorrador('{"referencia":"Plazos"}', inicial)).toEqual({ referencia: 'Plazos', fojas: 1 });
  });

  it.each([null, '', 'x{', '[1]', '"texto"', 'null'])('dañado o ausente (%s) no impide empezar', (texto) => {
    expect(leerBorrador(texto, inicial)).toEqual(inicial);
  });
});
