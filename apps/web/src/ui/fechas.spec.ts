import {
  diasEnPoder,
  fechaCorta,
  fechaDeSello,
  fechaLarga,
  fechaYHora,
  haceCuanto,
  hora,
  hoyEnLaPaz,
  interpretarFecha,
} from './fechas';

const HOY = '2018-06-28';

describe('fechas escritas a mano', () => {
  it.each([
    ['28/6/18', '2018-06-28'],
    ['28-06-2018', '2018-06-28'],
    ['28.6', '2018-06-28'],
    ['2 4 18', '2018-04-02'],
    ['2018-06-28', '2018-06-28'],
    ['28 jun 2018', '2018-06-28'],
    ['28 JUN. 2018', '2018-06-28'],
    ['02 de Abril de 2018', '2018-04-02'],
    ['3 de setiembre', '2018-09-03'],
    [' hoy ', '2018-06-28'],
    ['ayer', '2018-06-27'],
    ['mañana', '2018-06-29'],
  ])('entiende «%s»', (texto, fecha) => {
    expect(interpretarFecha(texto, HOY)).toBe(fecha);
  });

  it.each(['31/2/18', '29/2/2018', '0/1/18', '28/13/18', '28 de foo', 'x', '', '28/6/185'])(
    'no acepta «%s»',
    (texto) => {
      expect(interpretarFecha(texto, HOY)).toBeNull();
    },
  );

  it('ayer del primero de enero es del año anterior', () => {
    expect(interpretarFecha('ayer', '2019-01-01')).toBe('2018-12-31');
  });
});

describe('horas y fechas de La Paz', () => {
  it('las 03:30 UTC del año nuevo son todavía el 31 de diciembre', () => {
    expect(hoyEnLaPaz(new Date('2019-01-01T03:30:00Z'))).toBe('2018-12-31');
    expect(hora('2019-01-01T03:30:00Z')).toBe('23:30');
  });

  it('el año se calla dentro de la gestión en curso', () => {
    expect(fechaCorta('2018-04-04T20:26:00Z', HOY)).toBe('04 abr');
    expect(fechaYHora('2018-04-04T20:26:00Z', '2019-01-01')).toBe('04 abr 2018 16:26');
    expect(fechaCorta('2018-07-02', HOY)).toBe('02 jul');
  });

  it('el sello lleva mes en mayúsculas y punto', () => {
    expect(fechaDeSello('2018-06-28')).toBe('28 JUN. 2018');
    expect(fechaLarga('2018-06-28')).toBe('jue 28 de junio de 2018');
  });

  it('lo transcurrido se dice en palabras', () => {
    expect(haceCuanto('2018-06-28T13:00:00Z', HOY)).toBe('hoy');
    expect(haceCuanto('2018-06-27T13:00:00Z', HOY)).toBe('ayer');
    expect(haceCuanto('2018-04-04T20:26:00Z', HOY)).toBe('hace 85 días');
    expect(diasEnPoder('2018-04-04T20:26:00Z', '2018-04-05T13:00:00Z')).toBeNull();
    expect(diasEnPoder('2018-04-05T13:00:00Z', '2018-06-28T13:00:00Z')).toBe('84 días');
    expect(diasEnPoder('2018-04-05T13:00:00Z', '2018-04-06T13:00:00Z')).toBe('1 día');
  });
});
