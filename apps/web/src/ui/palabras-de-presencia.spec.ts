import { palabrasDePresencia } from './palabras-de-presencia';

const de = (nombre: string, actuando = false) => ({ nombre, cargo: 'Técnico', unidad: 'SDGI', actuando });

describe('quién más la tiene abierta', () => {
  it('nadie más: no se dice nada', () => {
    expect(palabrasDePresencia([], 'la')).toBeNull();
  });

  it('una persona, y si tiene un acto empezado', () => {
    expect(palabrasDePresencia([de('Ana Ríos')], 'la')).toBe('También la tiene abierta Ana Ríos (SDGI).');
    expect(palabrasDePresencia([de('Ana Ríos', true)], 'lo')).toBe(
      'También lo tiene abierto Ana Ríos (SDGI), con un acto empezado.',
    );
  });

  it('varias, y quién de ellas actúa; muchas no se nombran todas', () => {
    expect(palabrasDePresencia([de('Ana Ríos'), de('Luis Paz', true)], 'la')).toBe(
      'También la tienen abierta Ana Ríos (SDGI) y Luis Paz (SDGI); Luis Paz tiene un acto empezado.',
    );
    expect(palabrasDePresencia([de('Ana Ríos'), de('B'), de('C'), de('D')], 'la')).toBe(
      'También la tienen abierta Ana Ríos (SDGI) y 3 personas más.',
    );
  });
});
