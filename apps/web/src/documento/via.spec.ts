import { etapasDeVias } from '../vobo/etapas';
import { contenidoLimpio, CUERPO_VACIO, personaEscrita } from './contenido';

const ana = { nombre: 'Ana Ñáñez', cargo: 'Jefa', puestoId: '7' };

describe('una persona de la entidad en el documento', () => {
  it('conserva su puesto con su título o su cargo corregido; con otro nombre es otra persona', () => {
    expect(personaEscrita(ana, { nombre: 'Lic. Ana Nañez' })).toMatchObject({ puestoId: '7' });
    expect(personaEscrita(ana, { cargo: 'Jefa a.i.' })).toMatchObject({ puestoId: '7' });
    expect(personaEscrita(ana, { nombre: 'M' })).toEqual({ nombre: 'M', cargo: 'Jefa' });
    expect(personaEscrita({ nombre: '', cargo: '' }, { nombre: 'Ana' })).toEqual({
      nombre: 'Ana',
      cargo: '',
    });
  });

  it('su puesto viaja con el documento', () => {
    const sinNombre = { nombre: ' ', cargo: 'Director', puestoId: '9' };
    expect(
      contenidoLimpio({ cuerpo: CUERPO_VACIO, via: [ana, sinNombre, { nombre: '', cargo: '' }] }).via,
    ).toEqual([ana, { nombre: 'Director', cargo: '', puestoId: '9' }]);
  });

  it('la cadena empieza por las vías, una etapa cada una y en su orden', () => {
    const via = (puestoId: string) => ({
      ...{
        puestoId,
        cargo: 'Jefe',
        unidadId: '1',
        unidadSigla: 'U',
        unidadNombre: 'Unidad',
        funcionario: 'F',
      },
    });
    expect(etapasDeVias([via('7'), via('9')]).map((e) => [e.exige, e.puestos.map((p) => p.id)])).toEqual([
      ['todos', ['7']],
      ['todos', ['9']],
    ]);
    expect(etapasDeVias([]).map((e) => e.puestos)).toEqual([[]]);
  });
});
