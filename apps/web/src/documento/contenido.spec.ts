import {
  contenidoInicial,
  contenidoLimpio,
  CUERPO_VACIO,
  faltasDeCarta,
  lineas,
  ordenDeCrear,
} from './contenido';

describe('contenido de una carta', () => {
  it('las líneas del destinatario se escriben una por renglón', () => {
    expect(lineas(' Señor \n\n DIRECTOR GENERAL\n')).toEqual(['Señor', 'DIRECTOR GENERAL']);
  });

  it('una carta lleva destinatario; un papel interno, quién lo envía y a quién', () => {
    expect(contenidoInicial('carta').destinatario?.lugar).toBe('La Paz.-');
    const circular = contenidoInicial('circular', { nombre: 'Director', cargo: 'Director General' });
    expect(circular).not.toHaveProperty('destinatario');
    expect(circular.de).toEqual([{ nombre: 'Director', cargo: 'Director General' }]);
  });

  it('una persona sin nombre ni cargo no viaja', () => {
    const limpio = contenidoLimpio({
      cuerpo: CUERPO_VACIO,
      a: [
        { nombre: ' Ana ', cargo: 'Jefa' },
        { nombre: '', cargo: '' },
      ],
      via: [{ nombre: '', cargo: ' ' }],
    });
    expect(limpio).toEqual({ cuerpo: CUERPO_VACIO, a: [{ nombre: 'Ana', cargo: 'Jefa' }] });
  });

  it('sin destinatario ni texto dice qué falta', () => {
    const c = contenidoInicial('carta');
    expect(faltasDeCarta(c)).toEqual(['el destinatario', 'el texto']);
    expect(faltasDeCarta(contenidoInicial('circular'))).toEqual(['el texto']);
    const cuerpo = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Por medio' }] }],
    };
    expect(faltasDeCarta({ ...c, cuerpo, destinatario: { lineas: ['AGETIC'] } })).toEqual([]);
  });

  it('lo que quedó vacío no viaja', () => {
    const c = {
      destinatario: { lineas: [] },
      saludo: 's',
      cuerpo: CUERPO_VACIO,
      referencia: ' ',
      copias: [],
      iniciales: ' RAS ',
    };
    expect(contenidoLimpio(c)).toEqual({
      destinatario: { lineas: [] },
      saludo: 's',
      cuerpo: CUERPO_VACIO,
      iniciales: 'RAS',
    });
  });

  it('el título solo viaja si se escribió', () => {
    const firma = { id: '7', nombre: 'Director', cargo: 'Director General' };
    expect(ordenDeCrear('carta', firma, ' ')).not.toHaveProperty('titulo');
    expect(ordenDeCrear('carta', firma, ' Remite plan ').titulo).toBe('Remite plan');
  });
});
