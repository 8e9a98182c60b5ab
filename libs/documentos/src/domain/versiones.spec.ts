import { sigueElTramo, type UltimaVersion } from './versiones';

const ultima: UltimaVersion = {
  clase: 'escrita',
  version: 7,
  usuarioId: '1',
  cargo: 'Director General',
  desde: new Date('2018-06-29T14:00:00Z'),
};
const ahora = { version: 7, usuarioId: '1', cargo: 'Director General', en: new Date('2018-06-29T14:00:59Z') };

describe('las versiones del texto', () => {
  it('la misma mano sigue en su versión durante un minuto', () => {
    expect(sigueElTramo(ultima, ahora)).toBe(true);
    expect(sigueElTramo(ultima, { ...ahora, en: new Date('2018-06-29T14:01:00Z') })).toBe(false);
  });

  it.each([
    ['otra persona', ultima, { ...ahora, usuarioId: '2' }],
    ['la misma en otro puesto', ultima, { ...ahora, cargo: 'Secretario' }],
    ['después de un acto sobre el documento', ultima, { ...ahora, version: 8 }],
    ['después de restaurar', { ...ultima, clase: 'restaurada' as const }, ahora],
    ['sobre el texto con que se abrió', { ...ultima, clase: 'creada' as const }, ahora],
    ['después de un texto apartado', { ...ultima, clase: 'apartada' as const }, ahora],
  ])('%s abre otra versión', (_, antes, despues) => {
    expect(sigueElTramo(antes, despues)).toBe(false);
  });
});
