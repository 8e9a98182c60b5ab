import { comoOrden, faltasDe, nombreDeCampo, VACIO, type FormularioDeRecepcion } from './formulario';

const archivo = {
  id: '3',
  nombre: 'nota.pdf',
  sha256: 'a',
  bytes: 10,
  tipo: 'application/pdf',
  tipoNombre: 'PDF',
  paginas: 1,
  firmas: 0,
  avisos: [],
  original: null,
  yaEsta: null,
  yaEsDe: null,
};
const lleno: FormularioDeRecepcion = {
  ...VACIO,
  archivo,
  procedencia: ' AGETIC ',
  remitente: 'Director General Ejecutivo',
  citeOriginal: 'AGETIC/NE/1727/2018',
  fechaOriginal: '2018-04-02',
  referencia: 'Plazos para la Presentación',
  fojas: '3',
  plazos: [
    { descripcion: 'Plan Institucional de Gobierno Electrónico', fecha: '2018-07-02', responsable: null },
  ],
};

describe('formulario de recepción', () => {
  it('vacío dice cada campo que falta, en el orden del papel', () => {
    expect(Object.keys(faltasDe(VACIO))).toEqual(['archivoId', 'procedencia', 'remitente', 'referencia']);
  });

  it('una fecha futura se dice antes de registrar', () => {
    expect(faltasDe({ ...lleno, fechaOriginal: '28/6/2999' })).toEqual({
      fechaOriginal: 'La nota no puede llevar una fecha futura: revísela.',
    });
    expect(faltasDe({ ...lleno, fechaOriginal: 'hoy' })).toEqual({});
  });

  it('lleno no tiene faltas y viaja sin espacios sobrantes ni campos vacíos', () => {
    expect(faltasDe(lleno)).toEqual({});
    expect(comoOrden(lleno, false)).toEqual({
      archivoId: '3',
      procedencia: 'AGETIC',
      remitente: 'Director General Ejecutivo',
      citeOriginal: 'AGETIC/NE/1727/2018',
      fechaOriginal: '2018-04-02',
      referencia: 'Plazos para la Presentación',
      fojas: 3,
      plazos: [{ descripcion: 'Plan Institucional de Gobierno Electrónico', fecha: '2018-07-02' }],
      sello: { esquina: 'superior-derecha' },
    });
  });

  it('el nivel viaja cuando no es el ordinario, también al unirse a una hoja', () => {
    const reservada = { ...lleno, confidencialidad: 'RESERVADA' as const };
    expect(comoOrden(reservada, false).confidencialidad).toBe('RESERVADA');
    const hoja = {
      gestion: 2018,
      id: '1',
      codigo: '1648-18',
      referencia: 'Plazos',
      estado: 'EN_CURSO',
      propuesta: false,
    };
    expect(comoOrden({ ...reservada, hoja }, false).confidencialidad).toBe('RESERVADA');
    expect(comoOrden({ ...lleno, hoja }, false)).not.toHaveProperty('confidencialidad');
  });

  it('una fecha ilegible no pasa por vacía', () => {
    expect(faltasDe({ ...lleno, fechaOriginal: '31/2/18' })).toHaveProperty('fechaOriginal');
  });

  it('las fojas son un entero', () => {
    expect(faltasDe({ ...lleno, fojas: '3,5' })).toHaveProperty('fojas');
    expect(faltasDe({ ...lleno, fojas: '' })).toHaveProperty('fojas');
  });

  it('unirse a una hoja y confirmar un duplicado viajan solo si se pidió', () => {
    const hoja = {
      gestion: 2018,
      id: '15',
      codigo: '1648-18',
      referencia: 'x',
      estado: 'EN_CURSO',
      propuesta: false,
    };
    expect(comoOrden({ ...lleno, hoja }, true)).toMatchObject({
      hoja: { gestion: 2018, id: '15' },
      duplicadoConfirmado: true,
    });
    expect(comoOrden(lleno, false)).not.toHaveProperty('duplicadoConfirmado');
  });

  it('un anexo sin archivo o un plazo sin fecha se señalan con su número', () => {
    const f = faltasDe({
      ...lleno,
      anexos: [{ clave: 'a', archivo: null, descripcion: '', fojas: '19' }],
      plazos: [{ descripcion: '', fecha: '', responsable: null }],
    });
    expect(Object.keys(f)).toEqual(['anexos.0.archivoId', 'plazos.0.descripcion', 'plazos.0.fecha']);
    expect(nombreDeCampo('anexos.0.archivoId')).toBe('Anexo 1');
    expect(nombreDeCampo('fechaOriginal')).toBe('Fecha de la nota');
  });
});
