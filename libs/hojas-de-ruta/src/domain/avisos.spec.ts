import { motivosParaNoDevolver } from './devolver';
import { ingresar } from './ingresar';
import { responder } from './responder';
import { motivosParaNoRevertir } from './revertir';
import type { Hilo, Paso, Quien } from './tipos';

const quien = (puestoId: string, roles: Quien['roles'] = ['funcionario'], unidadId = '1'): Quien => ({
  puestoId,
  unidadId,
  roles,
});
const paso = (mas: Partial<Paso>): Paso => ({
  id: '1',
  secuencia: 1,
  tipo: 'oficial',
  estado: 'RECIBIDA',
  origenId: null,
  dePuestoId: null,
  deUnidadId: null,
  aPuestoId: '10',
  aUnidadId: '1',
  tenedorPuestoId: '10',
  tenedorUnidadId: '1',
  ...mas,
});
const hilo = (pasos: Paso[], mas: Partial<Hilo> = {}): Hilo => ({
  gestion: 2018,
  id: '1',
  codigo: '1-18',
  estado: 'EN_CURSO',
  confidencialidad: 'INTERNA',
  pasos,
  adeudos: [],
  plazos: [],
  ancestros: [],
  descendientes: [],
  ...mas,
});
const copia = paso({
  id: '2',
  secuencia: 2,
  tipo: 'copia',
  origenId: '1',
  dePuestoId: '30',
  deUnidadId: '3',
  aPuestoId: '20',
  aUnidadId: '2',
  tenedorPuestoId: '20',
  tenedorUnidadId: '2',
});
const DESTINO = { puestoId: '30', unidadId: '3', activo: true, nombre: 'Otro' };

describe('a quién se le dice', () => {
  it('una nota que ingresa a una hoja en curso se le dice a quien tiene el oficial', () => {
    expect(ingresar(hilo([paso({})]), 'Ingresó una nota de X.').pasos).toEqual([
      { id: '1', estado: 'RECIBIDA', observacion: 'Ingresó una nota de X.' },
    ]);
  });

  it('la respuesta de una copia se le dice a quien tiene el oficial, si no fue quien la pidió', () => {
    const avisos = responder(hilo([paso({}), copia]), copia, quien('20'), DESTINO, 'Va', []).pasos;
    expect(avisos).toEqual([
      { id: '2', estado: 'ATENDIDA' },
      { id: '1', estado: 'RECIBIDA', observacion: 'Una copia fue respondida.' },
    ]);
    const propio = { ...DESTINO, puestoId: '10' };
    expect(responder(hilo([paso({}), copia]), copia, quien('20'), propio, 'Va', []).pasos).toHaveLength(1);
  });
});

describe('lo que no vuelve atrás', () => {
  it('la respuesta de una copia que ya terminó no se retira: nadie podría pagar lo que se debe', () => {
    const atendida: Paso = { ...copia, estado: 'ATENDIDA' };
    const respuesta = paso({
      id: '3',
      secuencia: 3,
      tipo: 'copia',
      estado: 'ENVIADA',
      origenId: '2',
      dePuestoId: '20',
      deUnidadId: '2',
      aPuestoId: '30',
      aUnidadId: '3',
      tenedorPuestoId: null,
      tenedorUnidadId: null,
    });
    const h = hilo([paso({}), atendida, respuesta]);
    expect(
      motivosParaNoRevertir(h, respuesta, quien('20', ['funcionario'], '2')).map((m) => m.codigo),
    ).toEqual(['hojas.revertir.respuesta-de-copia']);
  });

  it('la ventanilla recibe por los puestos de su unidad, mas no devuelve en su nombre; la secretaría sí', () => {
    const enviada = paso({
      id: '2',
      secuencia: 2,
      estado: 'ENVIADA',
      origenId: '1',
      dePuestoId: '30',
      deUnidadId: '3',
      tenedorPuestoId: null,
      tenedorUnidadId: null,
    });
    const h = hilo([paso({ estado: 'DERIVADA' }), enviada]);
    const codigos = (q: Quien): string[] => motivosParaNoDevolver(h, enviada, q).map((m) => m.codigo);
    expect(codigos(quien('11', ['ventanilla']))).toEqual(['hojas.paso.ajeno']);
    expect(codigos(quien('11', ['secretaria']))).toEqual([]);
    expect(codigos(quien('10'))).toEqual([]);
  });
});
