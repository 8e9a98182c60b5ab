import { columnasDe, comoFecha, leerFilas } from './filas';
import { totalesDe, type Actual, type Plan } from './plan';
import { planear } from './planear';

const CABEZA = 'sigla;UNIDAD;Depende De;cargo;Mae;Nombre;cedula;correo;usuario;roles;desde;MEMORANDUM'.split(
  ';',
);
const VACIA: Actual = { unidades: [], puestos: [], personas: [], usuarios: ['admin'] };
const CON: Actual = {
  unidades: [
    { id: '1', nombre: 'Despacho', sigla: 'DESP', superiorId: null },
    { id: '2', nombre: 'Secretaría de Obras', sigla: 'GAM/OBRAS', superiorId: '1' },
  ],
  puestos: [
    { id: '10', cargo: 'Director', unidadId: '2', esMae: false, titularId: '7' },
    { id: '11', cargo: 'Técnico', unidadId: '2', esMae: false, titularId: null },
    { id: '12', cargo: 'Alcalde', unidadId: '1', esMae: true, titularId: null },
  ],
  personas: [
    { id: '7', nombre: 'Ana Ríos', ci: '100', ceso: false, usuario: 'ana.rios' },
    { id: '8', nombre: 'Luis Paz', ci: '200', ceso: true, usuario: null },
  ],
  usuarios: ['admin', 'ana.rios'],
};

function plan(actual: Actual, ...filas: string[]): Plan {
  const { lugares } = columnasDe(CABEZA);
  const { leidas, faltas } = leerFilas(
    filas.map((f, i) => ({ n: i + 2, celdas: f.split(';') })),
    lugares,
  );
  return planear(leidas, faltas, actual, '2026-11-30');
}
const errores = (p: Plan): string[] => p.filas.flatMap((f) => f.errores);

describe('lo que se crea', () => {
  it('unidad, puesto, persona, designación y usuario, con las filas en cualquier orden', () => {
    const p = plan(
      VACIA,
      'OBRAS;Secretaría de Obras;desp;Director;;Ana Ríos;100;;ana.rios;autoridad, funcionario;1/3/26;Memo 1',
      'DESP;Despacho;;Alcaldesa;sí;Eva Paz;300;;;;;Memo 2',
      'OBRAS;;;Técnico;;;;;;;;',
    );
    expect(errores(p)).toEqual([]);
    expect(p.unidades.map((u) => [u.sigla, u.superior])).toEqual([
      ['DESP', null],
      ['OBRAS', 'desp'],
    ]);
    expect(p.puestos.map((x) => [x.cargo, x.esMae])).toEqual([
      ['Director', false],
      ['Alcaldesa', true],
      ['Técnico', false],
    ]);
    expect(p.designaciones.map((d) => [d.ci, d.desde])).toEqual([
      ['100', '2026-03-01'],
      ['300', '2026-11-30'],
    ]);
    expect(p.usuarios).toMatchObject([{ usuario: 'ana.rios', roles: ['funcionario', 'autoridad'] }]);
    expect(p.filas[2]?.dice).toEqual(['Crea el puesto Técnico.']);
    expect(totalesDe(p)).toMatchObject({ unidades: 2, puestos: 3, personas: 2, usuarios: 1, errores: 0 });
  });

  it('tres puestos de un mismo cargo son tres filas', () => {
    const p = plan(CON, ...['', '', ''].map(() => 'GAM/OBRAS;;;Técnico;;;;;;;;'));
    expect(p.filas.map((f) => f.hace)).toEqual(['igual', 'crea', 'crea']);
  });
});

describe('lo que ya está', () => {
  it('la misma planilla otra vez no hace nada, con otra caja, acentos y signos', () => {
    const p = plan(CON, 'gam obras;SECRETARÍA DE OBRAS;;director;;ANA RIOS;100;;ana.rios;;;');
    expect(p.filas[0]).toMatchObject({ errores: [] });
    expect(plan(CON, 'gam obras;;;director;;Ana Rios;100;;ana.rios;;;').filas[0]?.hace).toBe('igual');
  });

  it('se dice lo que cambia de una unidad', () => {
    const p = plan(CON, 'GAM/OBRAS;Dirección de Obras;;;;;;;;;;');
    expect(p.filas[0]).toMatchObject({
      hace: 'cambia',
      dice: ['Cambia de GAM/OBRAS su nombre: era «Secretaría de Obras».'],
    });
    expect(p.unidades).toMatchObject([{ id: '2', nombre: 'Dirección de Obras', superior: 'desp' }]);
  });

  it('quien llega ocupa el puesto vacante, y no el que tiene titular', () => {
    const p = plan(
      CON,
      'GAM/OBRAS;;;Técnico;;Eva Paz;300;;;;;Memo',
      'GAM/OBRAS;;;Director;;Eva Paz;300;;;;;Memo',
    );
    expect(p.designaciones).toMatchObject([{ puesto: { id: '11' } }]);
    expect(errores(p)).toEqual([
      expect.stringContaining('Fila 3, columna Cargo: Ese puesto ya tiene titular'),
    ]);
  });
});

describe('lo que no se puede, por fila y columna', () => {
  it.each([
    ['A;Uno;B;;;;;;;;;|B;Dos;A;;;;;;;;;', 'Fila 2, columna Depende de: Termina dependiendo de sí misma'],
    ['A;Uno;A;;;;;;;;;', 'Fila 2, columna Depende de: Termina dependiendo de sí misma'],
    ['DESP;;GAM/OBRAS;;;;;;;;;', 'Fila 2, columna Depende de: Termina dependiendo'],
    ['A;Uno;ZZZ;;;;;;;;;', 'Fila 2, columna Depende de: No hay ninguna unidad con la sigla «ZZZ»'],
    ['ZZZ;;;Jefe;;;;;;;;', 'Fila 2, columna Sigla: No hay ninguna unidad con esa sigla'],
    ['A;Uno;;;;;;;;;;|A;Otro;;;;;;;;;;', 'Fila 3, columna Unidad: La fila 2 dice «Uno»'],
    [';;;Jefe;;;;;;;;', 'Fila 2, columna Sigla: Escriba la sigla'],
    ['DESP;;;Jefa;;Otra Persona;100;;;;;M', 'Fila 2, columna Nombre: Esa cédula es de Ana Ríos'],
    ['DESP;;;Jefe;;Luis Paz;200;;;;;M', 'Fila 2, columna CI: Luis Paz cesó'],
    ['DESP;;;Jefe;;Eva;;;;;;M', 'Fila 2, columna CI: Escriba la cédula'],
    ['DESP;;;Jefe;;;300;;;;;M', 'Fila 2, columna Nombre: Escriba el nombre'],
    ['DESP;;;Jefe;;Eva;300;;;;;', 'Fila 2, columna Memorándum: Escriba el memorándum'],
    ['DESP;;;Jefe;;Eva;300;;;;31/2/2026;M', 'Fila 2, columna Desde: «31/2/2026» no es una fecha'],
    ['DESP;;;Jefe;;Eva;300;esto no es;;;;M', 'Fila 2, columna Correo: «esto no es» no es un correo'],
    ['DESP;;;Jefe;quizá;;;;;;;', 'Fila 2, columna MAE: Escriba «sí»'],
    ['DESP;;;Jefe;sí;;;;;;;', 'Fila 2, columna MAE: La entidad ya tiene su puesto MAE'],
    ['DESP;;;;;Eva;300;;Eva Paz;;;', 'Fila 2, columna Usuario: Lleva de 3 a 40'],
    ['DESP;;;;;Eva;300;;admin;;;', 'Fila 2, columna Usuario: Ese nombre de usuario ya existe'],
    ['DESP;;;;;Ana Ríos;100;;otra.ana;;;', 'Fila 2, columna Usuario: Ana Ríos ya entra con'],
    ['DESP;;;;;Eva;300;;eva;;;|DESP;;;;;Iván;400;;eva;;;', 'Fila 3, columna Usuario: Es el de la fila 2'],
    ['DESP;;;;;Eva;300;;eva;jefe;;', 'Fila 2, columna Roles: No existe el rol «jefe»'],
    [`DESP;;;${'x'.repeat(201)};;;;;;;;`, 'Fila 2, columna Cargo: Admite hasta 200'],
    ['DESP;;;a\u0000b;;;;;;;;', 'Fila 2, columna Cargo: Contiene caracteres de control'],
  ])('%s', (filas, dice) => {
    expect(errores(plan(CON, ...filas.split('|'))).join('\n')).toContain(dice);
  });
});

it('las fechas se escriben como se escriban aquí', () => {
  expect(['28/6/18', '28-06-2018', '2018-06-28', '28.6.2018', '2018/06', 'hoy'].map(comoFecha)).toEqual([
    ...['2018-06-28', '2018-06-28', '2018-06-28', '2018-06-28'],
    ...[null, null],
  ]);
});

it('dos mil filas se planean de una vez', () => {
  const filas = Array.from(
    { length: 2_000 },
    (_, i) => `U${i};Unidad ${i};${i ? `U${i - 1}` : ''};Jefe;;P ${i};${i + 1000};;p${i}x;;;M`,
  );
  expect(totalesDe(plan(VACIA, ...filas))).toMatchObject({ unidades: 2_000, usuarios: 2_000, errores: 0 });
});
