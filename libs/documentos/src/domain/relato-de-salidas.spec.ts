import { relatoDeSalidas, type SalidaContada } from './relato-de-salidas';
import { destinosDe, type Propuesto, type Salida } from './salidas';

const en = new Date('2018-06-29T14:15:00Z');
const salida = (
  n: number,
  destino: string,
  mas: Partial<Salida & SalidaContada>,
): Salida & SalidaContada => ({
  ...{ n, destino, propuesto: null, deTodos: false, estado: 'pendiente', fecha: '2018-06-29', acuse: null },
  ...{ por: 'Ventanilla', en, cerradoPor: null, cerradoEn: null, correcciones: 0, motivo: null },
  ...{ medio: 'Courier', transportista: null },
  ...mas,
});
const propuesto = (texto: string): Propuesto => ({ texto, como: 'a', casa: false });

it('cuenta cada salida con su acuse, y a quién no salió', () => {
  const acuse = { fecha: '2018-07-02', hora: '08:50', codigo: 'AG-4411', nombre: 'Ventanilla', anexo: 1 };
  const sinMas = { ...acuse, hora: null, codigo: null, nombre: null, anexo: null };
  const salidas = [
    salida(1, 'AGETIC', { estado: 'recibido', acuse, transportista: 'Ana' }),
    salida(2, 'Uriondo', { estado: 'recibido', acuse: sinMas, correcciones: 1 }),
    salida(3, 'Bermejo', { estado: 'no-entregado', motivo: 'Cerrado' }),
    salida(4, 'Yacuiba', { correcciones: 1 }),
    salida(5, 'Padcaya', {}),
  ];
  const propuestos = ['AGETIC', 'Uriondo', 'Bermejo', 'Yacuiba', 'Padcaya', 'Entre Ríos', 'Tolomosa'].map(
    propuesto,
  );
  const no = { destino: 'Tolomosa', motivo: 'lo recogió', por: 'Ventanilla', en };
  expect(relatoDeSalidas(salidas, destinosDe(propuestos, salidas, [no]))).toEqual([
    'Salida: 4 de 6 despachadas, 2 con acuse, 1 sin copia sellada, 1 no entregada',
    'AGETIC: salió el 29/06/2018 por Courier (Ana); acuse del 02/07/2018 a las 08:50, código AG-4411, lo recibió Ventanilla, con copia sellada',
    'Uriondo: salió el 29/06/2018 por Courier; acuse del 02/07/2018 (corregido), sin copia sellada',
    'Bermejo: salió el 29/06/2018 por Courier; no se entregó: Cerrado',
    'Yacuiba: salió el 29/06/2018 por Courier; falta su acuse, el anterior se anuló',
    'Padcaya: salió el 29/06/2018 por Courier; falta su acuse',
    'Entre Ríos: por despachar',
    'Tolomosa: no sale, lo recogió',
  ]);
  expect(relatoDeSalidas([], destinosDe(propuestos, []))).toEqual([]);
});
