import type { NodoDeTexto } from '../api/tipos';
import { comparar, textoDeBloque } from './comparacion';
import type { Escrito } from './guardado';

const p = (text: string, marca?: string): NodoDeTexto => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marca ? { marks: [{ type: marca }] } : {}) }],
});
const escrito = (content: NodoDeTexto[], mas: object = {}): Escrito => ({
  titulo: '',
  contenido: { ...mas, cuerpo: { type: 'doc', content } },
});
const dicho = (c: ReturnType<typeof comparar>) =>
  c.partes.map((x) =>
    x.tramos.map((t) => ({ igual: '', quitado: '-', agregado: '+' })[t.clase] + t.de.join('')),
  );

describe('la comparación de dos versiones', () => {
  it('dice las palabras agregadas y las quitadas de cada párrafo', () => {
    const c = comparar(
      escrito([p('Remito el plan.'), p('Atentamente.')]),
      escrito([p('Remito a usted el informe.'), p('Atentamente.'), p('Es cuanto informo.')]),
    );
    expect(dicho(c)).toEqual([
      ['Remito ', '+a usted ', 'el ', '-plan', '+informe', '.'],
      ['Atentamente.'],
      ['+Es cuanto informo.'],
    ]);
    expect([c.agregadas, c.quitadas]).toEqual([6, 1]);
  });

  it('dice los campos que cambiaron, y no los demás', () => {
    const c = comparar(
      escrito([], { referencia: 'Plan', saludo: 'Señor:' }),
      escrito([], { referencia: 'Plan de 2018', saludo: 'Señor:', copias: ['Arch.'] }),
    );
    expect(c.partes.map((x) => x.nombre)).toEqual(['Ref.', 'C.c.']);
  });

  it('el párrafo que solo cambió de forma se dice así', () => {
    const c = comparar(escrito([p('Plan')]), escrito([p('Plan', 'bold')]));
    expect(c.partes).toEqual([{ tramos: [{ clase: 'igual', de: ['Plan'] }], soloFormato: true }]);
  });

  it('listas y tablas se leen por líneas', () => {
    const celda = (t: string): NodoDeTexto => ({ type: 'tableCell', content: [p(t)] });
    const item = (t: string): NodoDeTexto => ({ type: 'listItem', content: [p(t)] });
    expect(textoDeBloque({ type: 'orderedList', content: [item('a'), item('b')] })).toBe('1. a\n2. b');
    const filas = [1, 2].map((n): NodoDeTexto => ({
      type: 'tableRow',
      content: [celda(`a${n}`), celda(`b${n}`)],
    }));
    expect(textoDeBloque({ type: 'table', content: filas })).toBe('a1 | b1\na2 | b2');
  });
});
