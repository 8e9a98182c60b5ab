import { palabrasPedidas } from './palabras';

describe('lo que se escribe en el buscador', () => {
  it('cada palabra se pide entera y la última puede estar a medias', () => {
    expect(palabrasPedidas('Conexión a INTERNET tolo')).toEqual({
      enteras: 'conexion a internet',
      empezada: 'tolo',
    });
    expect(palabrasPedidas('pozo la')).toEqual({ enteras: 'pozo la', empezada: null });
    expect(palabrasPedidas('tolomosa ')).toEqual({ enteras: 'tolomosa', empezada: null });
  });

  it('signos de consulta, comillas y comodines no significan nada', () => {
    expect(palabrasPedidas(`a:* & !b | (c) <-> 'd' \\ %_`)).toEqual({ enteras: 'a b c d', empezada: null });
    expect(palabrasPedidas(`'); DROP TABLE hojas`)).toEqual({ enteras: 'drop table', empezada: 'hojas' });
    expect(palabrasPedidas('%%% --- «»')).toBeNull();
    expect(palabrasPedidas('')).toBeNull();
  });

  it('NFD, ñ y mayúsculas dan lo mismo', () => {
    expect(palabrasPedidas('NIÑO')).toEqual(palabrasPedidas('niño'));
  });

  it('diez mil palabras se piden como doce, y una de mil letras se corta', () => {
    expect(palabrasPedidas('agua '.repeat(10_000))?.enteras.split(' ')).toHaveLength(12);
    expect(palabrasPedidas('a'.repeat(1_000))?.empezada).toHaveLength(60);
  });
});
