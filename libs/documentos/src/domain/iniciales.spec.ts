import { iniciales } from './iniciales';

const de = (firmante: string | null, redactor: string | null, transcriptor: string | null = null) =>
  iniciales({ firmante, redactor, transcriptor });

describe('iniciales', () => {
  it('quien firma, quien redacta y quien transcribe: RAS-hrg-svg', () => {
    expect(de('Rosa Aparicio de la Sota', 'Hernán Rocha Gutiérrez', 'Sonia Vega Güemes')).toBe('RAS-hrg-svg');
  });

  it('quien redacta y transcribe va una vez; quien firma lo suyo no lleva ninguna', () => {
    expect(de('Rosa Aparicio Sota', 'Hernán Rocha', 'Hernán Rocha')).toBe('RAS-hr');
    expect(de('Rosa Aparicio Sota', 'Rosa Aparicio Sota')).toBeUndefined();
    expect(de('Rosa Aparicio Sota', 'Rosa Aparicio Sota', 'Sonia Vega')).toBe('RAS-sv');
    expect(de(null, 'Hernán Rocha')).toBeUndefined();
    expect(de('Rosa Aparicio Sota', null, null)).toBeUndefined();
  });

  it('la ñ es letra, la tilde no; nada que no sea letra entra', () => {
    expect(de('Ñusta Álvarez', '«Éva» (h.) O’Connor')).toBe('ÑA-eho');
  });
});
