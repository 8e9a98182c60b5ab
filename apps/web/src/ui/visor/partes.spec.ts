import { partesDe, totalDe } from './partes';

const enBytes = (t: string) => Uint8Array.from([...t].map((c) => c.charCodeAt(0)));
const cuerpo = enBytes(
  '\r\n--x\r\nContent-Type: application/pdf\r\nContent-Range: bytes 5-9/100\r\n\r\n\r\n\r\nz' +
    '\r\n--x\r\nContent-Type: application/pdf\r\nContent-Range: bytes 50-51/100\r\n\r\nab\r\n--x--\r\n',
);

describe('un archivo por partes', () => {
  it('cada parte llega con su sitio, aunque sus bytes parezcan un límite', () => {
    expect(partesDe(cuerpo).map((p) => [p.desde, String.fromCharCode(...p.bytes)])).toEqual([
      [5, '\r\n\r\nz'],
      [50, 'ab'],
    ]);
  });

  it('lo que no son partes no da ninguna', () => {
    expect(partesDe(enBytes('%PDF-1.7'))).toEqual([]);
  });

  it('el tamaño del todo se lee de la cabecera', () => {
    expect(totalDe('bytes 0-9/25199527')).toBe(25_199_527);
    expect(totalDe('bytes 0-9/*')).toBeNull();
    expect(totalDe(null)).toBeNull();
  });
});
