import type { DestinoDeDocumento } from '../api/tipos';
import { comoDestinos, estaElegido, porDespachar, SIN_ELEGIR } from './destinos-de-despacho';

const destino = (texto: string, mas: Partial<DestinoDeDocumento> = {}): DestinoDeDocumento => ({
  ...{ texto, como: 'a', casa: false, estado: 'sin-salir', n: null, sinCopia: false, cuenta: true },
  ...{ por: null, en: null, motivo: null },
  ...mas,
});

describe('a quién se despacha', () => {
  const destinos = [
    destino('AGETIC'),
    destino('Archivo', { casa: true, cuenta: false }),
    destino('Contraloría', { estado: 'pendiente', n: 1 }),
    destino('Uriondo', { estado: 'no-entregado', n: 2 }),
  ];

  it('se ofrecen los que no lo tienen ni lo esperan; marcados, los que deben tenerlo', () => {
    const posibles = porDespachar({ destinos });
    expect(posibles.map((x) => [x.texto, estaElegido(SIN_ELEGIR, x)])).toEqual([
      ['AGETIC', true],
      ['Archivo', false],
      ['Uriondo', true],
    ]);
  });

  it('viaja lo que la mesa escribió, con el que el papel nombra', () => {
    const eleccion = {
      elegidos: { Archivo: true, Uriondo: false },
      escritos: { AGETIC: ' AGETIC, ventanilla única ', Archivo: '  ' },
      otros: ['', ' Otro '],
    };
    expect(comoDestinos(eleccion, porDespachar({ destinos }))).toEqual([
      { destino: 'AGETIC, ventanilla única', propuesto: 'AGETIC' },
      { destino: 'Archivo', propuesto: 'Archivo' },
      { destino: 'Otro' },
    ]);
  });
});
