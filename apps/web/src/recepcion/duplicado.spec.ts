import { leerProblema } from '../api/problema';
import { esDuplicado, hojaDelProblema } from './duplicado';

const hoja = {
  gestion: 2018,
  id: '15',
  codigo: '1648-18',
  referencia: 'Plazos para la Presentación',
  estado: 'ARCHIVADA',
};

describe('la nota que parece repetida', () => {
  it('N09: el rechazo da la hoja a la que se puede unir, tal como la toma el formulario', () => {
    const problema = leerProblema(409, { codigo: 'hojas.recepcion.duplicada', detail: 'Ya recibida', hoja });
    expect(esDuplicado(problema)).toBe(true);
    expect(hojaDelProblema(problema)).toEqual({ ...hoja, propuesta: false });
  });

  it('otro rechazo no es duplicado, y sin hoja entera no hay a qué unirla', () => {
    expect(esDuplicado(leerProblema(409, { codigo: 'documentos.duplicado' }))).toBe(false);
    expect(esDuplicado(null)).toBe(false);
    for (const falta of [
      undefined,
      null,
      'x',
      { gestion: '2018', id: '1', codigo: '1-18' },
      { gestion: 2018 },
    ])
      expect(hojaDelProblema(leerProblema(409, { hoja: falta }))).toBeNull();
  });
});
