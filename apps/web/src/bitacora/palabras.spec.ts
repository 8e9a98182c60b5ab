import { dichosDe, objetoDe, quienDe } from './palabras';

describe('un evento en palabras', () => {
  it('lo que cambió va con lo de antes, y lo que quedó igual no se repite', () => {
    const datos = {
      ...{ id: '4', nombre: 'Obras Públicas', sigla: 'OP', superiorId: '1', base: 'Ley 1' },
      antes: { nombre: 'Obras', sigla: 'OP', superiorId: null },
    };
    expect(dichosDe(datos)).toEqual([
      { campo: 'Nombre', antes: 'Obras', ahora: 'Obras Públicas' },
      { campo: 'Depende de la unidad N°', antes: 'nada', ahora: '1' },
      { campo: 'Id', antes: null, ahora: '4' },
      { campo: 'Base', antes: null, ahora: 'Ley 1' },
    ]);
  });

  it('listas, fechas, y campo por campo', () => {
    expect(dichosDe({ antes: ['auditor'], despues: [] })).toEqual([
      { campo: 'Cambió', antes: 'auditor', ahora: 'nada' },
    ]);
    expect(dichosDe({ cambios: { fojas: { antes: 3, despues: 4 } } })).toEqual([
      { campo: 'Fojas', antes: '3', ahora: '4' },
    ]);
    expect(dichosDe({ fechaDeLaNota: '2018-06-28', esMae: true })).toEqual([
      { campo: 'Fecha de la nota', antes: null, ahora: '28/06/2018' },
      { campo: 'Es la MAE', antes: null, ahora: 'sí' },
    ]);
  });

  it('cada objeto se llama como lo llama la gente', () => {
    expect(objetoDe({ cadena: 'hoja/2018/1', rotulo: '1648-18', acto: 'recibir' })).toBe('1648-18');
    expect(objetoDe({ cadena: 'organizacion', rotulo: null, acto: 'crear-unidad' })).toBe('Organigrama');
    expect(objetoDe({ cadena: 'organizacion', rotulo: null, acto: 'crear-feriado' })).toBe('Feriados');
    expect(objetoDe({ cadena: 'usuario/4', rotulo: null, acto: 'ingreso' })).toBe('Usuario 4');
  });
});

describe('quién hizo un acto', () => {
  const evento = {
    acto: 'firmar',
    cadena: 'documento/1',
    rotulo: null,
    actor: null,
    titular: null,
    puesto: null,
  };

  it('su nombre y su puesto, y una sola vez cuando son lo mismo', () => {
    const puesto = 'Director General — Desp./Gov.';
    expect(quienDe({ ...evento, actor: 'Ana Rojas', puesto })).toBe(`Ana Rojas · ${puesto}`);
    expect(quienDe({ ...evento, actor: 'Director General', puesto })).toBe(puesto);
    expect(quienDe({ ...evento, actor: 'Ana Rojas', titular: 'Eva Paz', puesto })).toBe(
      `Ana Rojas en suplencia de Eva Paz · ${puesto}`,
    );
  });

  it('una sesión la abre su usuario; quien no pudo ingresar no se sabe quién es', () => {
    const sesion = { ...evento, cadena: 'usuario/3', rotulo: 'Usuario admin' };
    expect(quienDe({ ...sesion, acto: 'ingresar' })).toBe('Usuario admin');
    expect(quienDe({ ...sesion, acto: 'ingreso-fallido' })).toBe('Alguien, sin ingresar');
    expect(quienDe(evento)).toBe('El sistema');
  });
});
