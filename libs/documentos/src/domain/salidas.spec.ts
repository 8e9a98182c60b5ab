import type { Contenido } from './contenido';
import {
  claveDeDestino,
  cuentaDe,
  destinosDe,
  destinosPropuestos,
  estadoPorSalidas,
  motivosParaNoCerrar,
  motivosParaNoDescartar,
  motivosParaNoDespacharA,
  motivosParaNoPonerCopia,
  textoDeCuenta,
  type Salida,
} from './salidas';

const cuerpo = { type: 'doc', content: [] };
const en = new Date('2018-06-29T14:15:00Z');
const salida = (n: number, destino: string | null, mas: Partial<Salida> = {}): Salida => ({
  ...{
    n,
    destino,
    propuesto: null,
    deTodos: false,
    estado: 'pendiente',
    fecha: '2018-06-29',
    acuse: null,
    correcciones: 0,
  },
  ...{ por: 'Ventanilla', en, cerradoPor: null, cerradoEn: null },
  ...mas,
});
const recibida = (n: number, destino: string | null, anexo: number | null = 1): Salida =>
  salida(n, destino, { estado: 'recibido', acuse: { anexo }, cerradoPor: 'Director', cerradoEn: en });
const devuelta = (n: number, destino: string): Salida => salida(n, destino, { estado: 'no-entregado' });

const carta: Contenido = {
  cuerpo,
  destinatario: { lineas: ['Ing. Ana Ñáñez', 'DIRECTORA', 'AGETIC'] },
  copias: ['Contraloría', 'Archivo', 'Secretaría de Gestión'],
};
const casa = new Set([claveDeDestino('Secretaría de Gestión')]);
const propuestos = destinosPropuestos(carta, casa);
const AGETIC = 'Ing. Ana Ñáñez, DIRECTORA, AGETIC';
const estado = (...salidas: Salida[]) => estadoPorSalidas(destinosDe(propuestos, salidas));

describe('a quién va un documento', () => {
  it('se propone a todos los que nombra, una vez; lo de casa y el archivo no tienen que salir', () => {
    expect(propuestos).toEqual([
      { texto: AGETIC, como: 'destinatario', casa: false },
      { texto: 'Contraloría', como: 'copia', casa: false },
      { texto: 'Archivo', como: 'copia', casa: true },
      { texto: 'Secretaría de Gestión', como: 'copia', casa: true },
    ]);
    const circular = destinosPropuestos(
      {
        cuerpo,
        a: [
          { nombre: 'Luz', cargo: 'Jefa', puestoId: '7' },
          { nombre: 'Municipio de Uriondo', cargo: '' },
          { nombre: 'MUNICIPIO DE URIONDO', cargo: '' },
          { nombre: 'Secretaría de Gestión', cargo: '' },
        ],
      },
      casa,
    );
    expect(circular.map((p) => [p.texto, p.casa])).toEqual([
      ['Luz, Jefa', true],
      ['Municipio de Uriondo', false],
      ['Secretaría de Gestión', true],
    ]);
    expect(destinosPropuestos(null)).toEqual([]);
  });

  it('cuenta a los de afuera y a los que salieron, con el acuse de cada uno', () => {
    const salidas = [recibida(1, AGETIC, null), salida(2, 'Contraloría'), devuelta(3, 'Municipio')];
    const destinos = destinosDe(propuestos, salidas);
    expect(cuentaDe(destinos)).toEqual({
      ...{ de: 3, despachados: 2, conAcuse: 1, sinCopia: 1, pendientes: 1, noEntregados: 1 },
      sinConstancia: 0,
    });
    expect(destinos.map((d) => [d.texto, d.estado, d.cuenta])).toEqual([
      [AGETIC, 'recibido', true],
      ['Contraloría', 'pendiente', true],
      ['Archivo', 'sin-salir', false],
      ['Secretaría de Gestión', 'sin-salir', false],
      ['Municipio', 'no-entregado', true],
    ]);
  });

  it('lo que la mesa escribió de otro modo es del mismo destinatario', () => {
    const s = salida(1, 'AGETIC, ventanilla única', { propuesto: AGETIC });
    expect(destinosDe(propuestos, [s]).filter((d) => d.n !== null)).toMatchObject([
      { texto: AGETIC, estado: 'pendiente', n: 1 },
    ]);
  });

  it.each([
    ['nada salió', [], 'FIRMADO'],
    ['uno salió', [salida(1, AGETIC)], 'DESPACHADO'],
    ['uno con acuse y otro sin salir', [recibida(1, AGETIC)], 'DESPACHADO'],
    ['uno con acuse y otro por llegar', [recibida(1, AGETIC), salida(2, 'Contraloría')], 'DESPACHADO'],
    ['uno volvió y otro está en camino', [devuelta(1, AGETIC), salida(2, 'Contraloría')], 'DESPACHADO'],
    ['uno volvió y nada está en camino', [devuelta(1, AGETIC), recibida(2, 'Contraloría')], 'NO_ENTREGADO'],
    ['volvió y salió otra vez', [devuelta(1, AGETIC), salida(2, AGETIC)], 'DESPACHADO'],
    ['todos con acuse', [recibida(1, AGETIC), recibida(2, 'Contraloría')], 'ACUSADO'],
    [
      'volvió, salió otra vez y llegó',
      [devuelta(1, AGETIC), recibida(2, AGETIC), recibida(3, 'Contraloría')],
      'ACUSADO',
    ],
  ] as const)('%s: %3$s', (_, salidas, esperado) => {
    expect(estado(...salidas)).toBe(esperado);
  });

  it('de antes, sin destinatario escrito: su acuse basta', () => {
    expect(estadoPorSalidas(destinosDe([], [salida(1, null)]))).toBe('DESPACHADO');
    expect(estadoPorSalidas(destinosDe([], [recibida(1, null)]))).toBe('ACUSADO');
  });

  it('de antes, cuando un despacho valía por todos: de los demás no consta, y su acuse basta', () => {
    const deTodos = { ...recibida(1, AGETIC), deTodos: true };
    const destinos = destinosDe(propuestos, [deTodos]);
    expect(destinos.map((d) => [d.texto, d.estado, d.cuenta])).toEqual([
      [AGETIC, 'recibido', true],
      ['Contraloría', 'no-consta', false],
      ['Archivo', 'sin-salir', false],
      ['Secretaría de Gestión', 'sin-salir', false],
    ]);
    expect(estadoPorSalidas(destinos)).toBe('ACUSADO');
    expect(textoDeCuenta(cuentaDe(destinos))).toBe(
      '1 de 1 despachadas, 1 con acuse, de otro no consta por separado',
    );
    // To one of them it may go again, and then it is waited for; what came back is owed to all.
    expect(motivosParaNoDespacharA(destinos, 'Contraloría')).toEqual([]);
    expect(estado(deTodos, salida(2, 'Contraloría'))).toBe('DESPACHADO');
    const volvio = destinosDe(propuestos, [{ ...devuelta(1, AGETIC), deTodos: true }]);
    expect(volvio[1]).toMatchObject({ estado: 'sin-salir', cuenta: true });
  });

  it('el que no sale deja de esperarse; si después sale, cuenta otra vez', () => {
    const descarte = { destino: 'contraloria', motivo: 'Se le envió por correo', por: 'Director', en };
    const con = (...s: Salida[]) => estadoPorSalidas(destinosDe(propuestos, s, [descarte]));
    expect(con(recibida(1, AGETIC))).toBe('ACUSADO');
    expect(con(recibida(1, AGETIC), salida(2, 'Contraloría'))).toBe('DESPACHADO');
    expect(con(devuelta(1, AGETIC))).toBe('NO_ENTREGADO');
    const todos = [{ ...descarte, destino: AGETIC }, descarte];
    expect(estadoPorSalidas(destinosDe(propuestos, [devuelta(1, AGETIC)], todos))).toBe('NO_ENTREGADO');
    expect(estadoPorSalidas(destinosDe(propuestos, [], todos))).toBe('FIRMADO');
  });
});

describe('lo que no se hace dos veces', () => {
  const codigos = (m: readonly { codigo: string }[]) => m.map((x) => x.codigo);
  const destinos = destinosDe(propuestos, [salida(1, AGETIC), devuelta(2, 'Contraloría')]);

  it('lo que está en camino no sale otra vez, y se dice quién lo despachó y cuándo; lo que volvió, sí', () => {
    expect(motivosParaNoDespacharA(destinos, AGETIC.toUpperCase())).toMatchObject([
      {
        codigo: 'documentos.despacho-repetido',
        texto: expect.stringContaining('lo despachó Ventanilla el 29/06/2018 a las 10:15'),
      },
    ]);
    expect(motivosParaNoDespacharA(destinos, 'Contraloría')).toEqual([]);
    expect(motivosParaNoDespacharA(destinos, 'Otro')).toEqual([]);
  });

  it('no se descarta lo que está en camino, ni a quien no se nombra, ni dos veces', () => {
    expect(motivosParaNoDescartar(destinos, 'Contraloría')).toEqual([]);
    expect(codigos(motivosParaNoDescartar(destinos, AGETIC))).toEqual(['documentos.despacho-repetido']);
    expect(codigos(motivosParaNoDescartar(destinos, 'Nadie'))).toEqual(['documentos.destino-desconocido']);
    const descarte = { destino: 'Contraloría', motivo: 'x', por: 'Director', en };
    expect(codigos(motivosParaNoDescartar(destinosDe(propuestos, [], [descarte]), 'Contraloría'))).toEqual([
      'documentos.destino-descartado',
    ]);
  });

  it('un despacho se cierra una vez; su copia sellada llega con el acuse o después, una vez', () => {
    expect(motivosParaNoCerrar(salida(1, 'X'))).toEqual([]);
    expect(codigos(motivosParaNoCerrar(undefined))).toEqual(['documentos.despacho-desconocido']);
    expect(motivosParaNoCerrar(recibida(1, 'X'))).toMatchObject([
      { texto: 'Su acuse ya está registrado: lo registró Director el 29/06/2018 a las 10:15.' },
    ]);
    expect(codigos(motivosParaNoPonerCopia(salida(1, 'X')))).toEqual(['documentos.sin-acuse']);
    expect(codigos(motivosParaNoPonerCopia(recibida(1, 'X')))).toEqual(['documentos.con-copia']);
    expect(motivosParaNoPonerCopia(recibida(1, 'X', null))).toEqual([]);
  });
});
