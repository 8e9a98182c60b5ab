import { faltaParaInscribir, ordenDe, traeLlave } from './archivo';

const cer = { name: 'Mi certificado.CER', size: 1_800 };
const p12 = { name: 'firma.p12', size: 4_000 };

describe('el archivo de un certificado', () => {
  it('solo el que trae la llave pide contraseña', () => {
    expect([traeLlave(cer), traeLlave(p12), traeLlave({ name: 'x.PFX' }), traeLlave(null)]).toEqual([
      ...[false, true, true, false],
    ]);
    expect(faltaParaInscribir(cer, '')).toBeNull();
    expect(faltaParaInscribir(p12, '')).toContain('contraseña');
    expect(faltaParaInscribir(p12, 'x')).toBeNull();
  });

  it('sin archivo, o con uno que no puede ser, se dice', () => {
    expect(faltaParaInscribir(null, '')).toContain('Elija');
    expect(faltaParaInscribir({ ...cer, size: 200_000 }, '')).toContain('demasiado grande');
  });

  it('viaja entero; la contraseña, solo con la llave', async () => {
    const bytes = new Uint8Array([0, 255, 16]);
    expect(await ordenDe(new File([bytes], 'a.cer'), 'x')).toEqual({ tipo: 'certificado', archivo: 'AP8Q' });
    expect(await ordenDe(new File([bytes], 'a.p12'), 'x')).toEqual({
      ...{ tipo: 'p12', archivo: 'AP8Q', contrasena: 'x' },
    });
  });
});
