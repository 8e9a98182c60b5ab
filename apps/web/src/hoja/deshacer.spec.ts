import type { ResultadoDeLote } from '../api/tipos';
import { nombreDeEnvio, retiroDe, textoDeRetirados, type EnvioHecho } from './deshacer';

const envio = (id: string, codigo: string, tipo: 'oficial' | 'copia' = 'oficial'): EnvioHecho => ({
  ...{ gestion: 2018, id, codigo, tipo },
  a: 'Director General',
});
const si = (id: string): ResultadoDeLote => ({
  ...{ gestion: 2018, id, hecho: true, derivaciones: [], problema: null },
});
const no = (id: string, texto: string): ResultadoDeLote => ({
  ...{ gestion: 2018, id, hecho: false, derivaciones: [] },
  problema: { codigo: 'hojas.revertir', detalle: 'x', motivos: [{ codigo: 'a', texto }] },
});

describe('deshacer un envío', () => {
  const envios = [envio('1', '1648-18'), envio('2', '1648-18', 'copia'), envio('3', '1650-18')];

  it('dice cuáles se retiraron y cuáles no, por su código y su destinatario, y por qué', () => {
    const { retirados, quedaron } = retiroDe(envios, [si('1'), no('2', 'Ya fue recibida.')]);
    expect(retirados.map(nombreDeEnvio)).toEqual(['1648-18 a Director General']);
    expect(quedaron.map((q) => [nombreDeEnvio(q.envio), q.motivo])).toEqual([
      ['copia de 1648-18 a Director General', 'Ya fue recibida.'],
      ['1650-18 a Director General', 'No hubo respuesta.'],
    ]);
  });

  it('lo retirado se dice una vez por hoja', () => {
    expect(textoDeRetirados([])).toBeNull();
    expect(textoDeRetirados(envios.slice(0, 2))).toBe('Se retiró el envío de 1648-18. Sigue en su despacho.');
    expect(textoDeRetirados(envios.slice(1, 2))).toBe('Se retiró la copia de 1648-18.');
    expect(textoDeRetirados(envios)).toBe('Se retiraron los envíos de 2 hojas de ruta: 1648-18, 1650-18.');
  });
});
