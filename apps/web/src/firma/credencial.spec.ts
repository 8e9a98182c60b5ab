import { enBase64, faltaParaFirmar } from './credencial';

describe('credencial para firmar', () => {
  it('los bytes viajan enteros en base64, también los grandes', () => {
    expect(enBase64(new Uint8Array([0, 255, 16]))).toBe('AP8Q');
    const grandes = new Uint8Array(100_000).map((_, i) => i % 256);
    expect(Buffer.from(enBase64(grandes), 'base64').equals(Buffer.from(grandes))).toBe(true);
  });

  it('con archivo hacen falta el archivo y su contraseña; con el de prueba, nada', () => {
    expect(faltaParaFirmar('prueba', null, '')).toBeNull();
    expect(faltaParaFirmar('p12', null, '')).toContain('.p12');
    expect(faltaParaFirmar('p12', { size: 3000 }, '')).toContain('contraseña');
    expect(faltaParaFirmar('p12', { size: 5_000_000 }, 'x')).toContain('grande');
    expect(faltaParaFirmar('p12', { size: 3000 }, 'x')).toBeNull();
    expect(faltaParaFirmar('p12', { size: 3000 }, 'x', true)).toContain('cuál de las llaves');
  });
});
