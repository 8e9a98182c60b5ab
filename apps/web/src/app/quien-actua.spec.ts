import { dondeYQuien, iniciales } from './quien-actua';

describe('quién actúa', () => {
  it('a quien se nombra por su cargo no se lo dice dos veces', () => {
    const puesto = { cargo: 'Director General', unidadSigla: 'Desp./Gov.' };
    expect(dondeYQuien(puesto, 'director general')).toBe('Desp./Gov.');
    expect(dondeYQuien(puesto, 'Ana Flores')).toBe('Desp./Gov. · Ana Flores');
  });

  it('las iniciales son de las palabras que pesan', () => {
    expect(iniciales('Director General')).toBe('DG');
    expect(iniciales('Secretaria de Gestión Institucional')).toBe('SG');
    expect(iniciales('Gobernador')).toBe('G');
    expect(iniciales('')).toBe('');
  });
});
