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

  it('una carta sale a La Paz y una nota interna queda «Presente.-»', () => {
    expect(contenidoInicial('carta').destinatario.lugar).toBe('La Paz.-');
    expect(contenidoInicial('nota-interna').destinatario.lugar).toBe('Presente.-');
  });

  it('sin destinatario ni texto dice qué falta', () => {
    const c = contenidoInicial('carta');
    expect(faltasDeCarta(c)).toEqual(['el destinatario', 'el texto']);
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
    expect(ordenDeCrear('carta', '7', ' ')).not.toHaveProperty('titulo');
    expect(ordenDeCrear('carta', '7', ' Remite plan ').titulo).toBe('Remite plan');
  });
});
