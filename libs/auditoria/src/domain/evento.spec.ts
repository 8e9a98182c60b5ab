import fc from 'fast-check';
import { canonico, eslabon, ORIGEN, primeraRotura, type Evento, type EventoEncadenado } from './evento';

const evento = (secuencia: number, acto = 'derivar'): Evento => ({
  cadena: 'hoja/2018/1',
  secuencia,
  acto,
  usuarioId: '1',
  funcionarioId: '1',
  funcionario: 'Director General',
  puestoId: '2',
  puesto: 'Director General',
  calidad: 'titular',
  titular: null,
  ocurridoEn: new Date('2018-04-05T14:00:00Z'),
  datos: canonico({ b: 1, a: 'x' }),
});

function cadena(n: number): EventoEncadenado[] {
  let previo = ORIGEN;
  return Array.from({ length: n }, (_, i) => {
    const e = evento(i + 1);
    const hash = eslabon(previo, e);
    const encadenado = { ...e, hashPrevio: previo, hash };
    previo = hash;
    return encadenado;
  });
}

describe('cadena de eventos', () => {
  it('el JSON canónico no depende del orden de las claves', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (valor) => {
        const alReves = Object.fromEntries(Object.entries(valor).reverse());
        expect(canonico(alReves)).toBe(canonico(valor));
        expect(canonico(JSON.parse(canonico(valor)))).toBe(canonico(valor));
      }),
    );
  });

  it('una cadena entera se sostiene', () => {
    expect(primeraRotura(cadena(5))).toBeNull();
  });

  it('cambiar cualquier evento rompe la cadena en ese evento', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.string({ minLength: 1 }), (i, acto) => {
        const eventos = cadena(5);
        const tocado = eventos[i];
        if (!tocado) return;
        eventos[i] = { ...tocado, acto: tocado.acto + acto };
        expect(primeraRotura(eventos)).toBe(i + 1);
      }),
    );
  });

  it('quitar o cambiar de orden un evento rompe la cadena', () => {
    const eventos = cadena(4);
    expect(primeraRotura(eventos.filter((e) => e.secuencia !== 2))).toBe(2);
    expect(primeraRotura([...eventos].reverse())).toBe(1);
  });

  it('un nulo y un texto vacío no dan el mismo eslabón', () => {
    expect(eslabon(ORIGEN, { ...evento(1), titular: '' }).equals(eslabon(ORIGEN, evento(1)))).toBe(false);
  });
});
