import type { DocumentoListado } from '../api/tipos';
import { siguienteDe, textoDeTurno } from './turno';

const doc = (id: string) => ({ id, titulo: `Carta ${id}` }) as DocumentoListado;
const esperan = (visar: string[], firmar: string[]) => ({
  'por-visar': visar.map(doc),
  'por-firmar': firmar.map(doc),
});

describe('lo que sigue', () => {
  it('es el primero que espera lo mismo, sin contar el que está a la vista', () => {
    const sigue = siguienteDe('por-visar', esperan(['1', '2', '3'], ['9']), '1');
    expect(sigue).toMatchObject({ turno: 'por-visar', documento: { id: '2' }, quedan: 2 });
  });

  it('acabados los de una clase, es de la otra', () => {
    expect(siguienteDe('por-visar', esperan(['1'], ['9']), '1')).toMatchObject({
      turno: 'por-firmar',
      documento: { id: '9' },
      quedan: 1,
    });
    expect(siguienteDe('por-firmar', esperan(['1'], ['9']), '9')?.documento.id).toBe('1');
  });

  it('si el que está a la vista es el único, no sigue nada, aunque espere además la firma', () => {
    expect(siguienteDe('por-visar', esperan(['1'], ['1']), '1')).toBeNull();
  });

  it('dice cuántos quedan, en palabras', () => {
    expect(textoDeTurno({ turno: 'por-firmar', quedan: 1 })).toBe('Queda 1 por firmar');
    expect(textoDeTurno({ turno: 'por-visar', quedan: 10 })).toBe('Quedan 10 para su visto bueno');
  });
});
