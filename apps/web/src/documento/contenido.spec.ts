import { camposVisibles, contenidoLimpio, CUERPO_VACIO, lineas } from './contenido';

describe('contenido de una carta', () => {
  it('las líneas del destinatario se escriben una por renglón', () => {
    expect(lineas(' Señor \n\n DIRECTOR GENERAL\n')).toEqual(['Señor', 'DIRECTOR GENERAL']);
  });

  it('los campos son los de su plantilla, en su orden, y ninguno escrito se esconde', () => {
    const forma = {
      tipo: 'Informe',
      campos: [
        { campo: 'a' as const, obligatorio: true },
        { campo: 'fecha' as const, obligatorio: false },
        { campo: 'referencia' as const, obligatorio: false, etiqueta: 'Asunto:' },
      ],
      iniciales: null,
      citePrevisto: null,
      pideHoja: false,
    };
    const visibles = camposVisibles(forma, { cuerpo: CUERPO_VACIO, adjuntos: 'fs. 3', copias: [] });
    expect(visibles).toEqual([
      { campo: 'a', etiqueta: 'A', obligatorio: true },
      { campo: 'referencia', etiqueta: 'Asunto:', obligatorio: false },
      { campo: 'adjuntos', etiqueta: 'Adj.', obligatorio: false },
    ]);
    expect(camposVisibles(null, { cuerpo: CUERPO_VACIO })).toHaveLength(10);
  });

  it('una persona sin nombre ni cargo no viaja; quien tiene uno de los dos, sí', () => {
    const limpio = contenidoLimpio({
      cuerpo: CUERPO_VACIO,
      a: [
        { nombre: ' Ana ', cargo: 'Jefa' },
        { nombre: '', cargo: '' },
        { nombre: 'Todo el personal', cargo: '' },
        { nombre: ' ', cargo: 'Jefe de Unidad' },
      ],
      via: [{ nombre: '', cargo: ' ' }],
    });
    expect(limpio).toEqual({
      cuerpo: CUERPO_VACIO,
      a: [
        { nombre: 'Ana', cargo: 'Jefa' },
        { nombre: 'Todo el personal', cargo: '' },
        { nombre: 'Jefe de Unidad', cargo: '' },
      ],
    });
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
});
