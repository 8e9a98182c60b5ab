import { generateKeyPairSync } from 'node:crypto';
import { llaveDebil, resumenDebil } from './fuerza';

const dia = (fecha: string): Date => new Date(`${fecha}T12:00:00Z`);

describe('hasta cuándo prueba algo un algoritmo', () => {
  it.each([
    ['sha1', '2015-12-31', false],
    ['sha1', '2016-01-02', true],
    ['md5', '2004-01-01', false],
    ['md5', '2018-06-28', true],
    ['ripemd160', '2018-06-28', true],
    ['sha256', '2040-01-01', false],
    ['sha3-512', '2040-01-01', false],
  ])('resumen %s el %s: débil %s', (resumen, fecha, debil) => {
    expect(resumenDebil(resumen, dia(fecha))).toBe(debil);
  });

  it('llaves: la misma sirvió un tiempo', () => {
    const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).publicKey;
    const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).publicKey;
    const en = (llave: ReturnType<typeof rsa>) =>
      ['2010-06-01', '2013-06-01', '2018-06-28'].map((f) => llaveDebil(llave, dia(f)));
    expect(en(rsa(768))).toEqual([false, true, true]);
    expect(en(rsa(1024))).toEqual([false, false, true]);
    expect(en(rsa(2048))).toEqual([false, false, false]);
    expect(en(ec('prime192v1'))).toEqual([false, false, true]);
    expect(en(ec('prime256v1'))).toEqual([false, false, false]);
    expect(llaveDebil(generateKeyPairSync('ed25519').publicKey, dia('2040-01-01'))).toBe(false);
  });
});
