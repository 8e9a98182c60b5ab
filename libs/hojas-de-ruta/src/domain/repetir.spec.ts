import { derivar } from './derivar';
import { registrar } from './registrar';
import { repetir, type EventoDeHilo } from './repetir';
import { aplicar } from './aplicar';
import type { Cambios, Hilo, Paso, Quien } from './tipos';

const CABEZA = { gestion: 2018, id: '1', codigo: '1648-18', confidencialidad: 'INTERNA' } as const;
const VACIA: Hilo = {
  ...CABEZA,
  estado: 'EN_CURSO',
  pasos: [],
  adeudos: [],
  plazos: [],
  ancestros: [],
  descendientes: [],
};
const mesa: Quien = { puestoId: '1', unidadId: '1', roles: ['ventanilla'] };

/** An event as it is written, through JSON as the trail keeps it. */
const evento = (
  acto: string,
  c: Cambios,
  ids: readonly string[],
  adeudoIds: readonly string[] = [],
): EventoDeHilo => ({
  acto,
  datos: JSON.parse(
    JSON.stringify({
      ...c,
      nuevos: c.nuevos.map((n, i) => ({ ...n, id: ids[i], ...(i === 0 ? { adeudoIds } : {}) })),
    }),
  ) as Record<string, unknown>,
});

function dosActos(): { hilo: Hilo; eventos: EventoDeHilo[] } {
  const r = registrar(mesa);
  const uno = aplicar(VACIA, r, () => '10');
  const destino = { puestoId: '2', unidadId: '1', activo: true, nombre: 'Director' };
  const d = derivar(uno.pasos[0] as Paso, mesa, {
    oficial: { destino, acciones: ['elaborar-respuesta'], proveido: '', plazo: null },
    copias: [],
  });
  const ids = ['11', '20'];
  const hilo = aplicar(uno, d, () => ids.shift() ?? '');
  return { hilo, eventos: [evento('registrar-interna', r, ['10']), evento('derivar', d, ['11'], ['20'])] };
}

describe('repetir la historia', () => {
  it('da los mismos pasos, adeudos y estado; ver e imprimir no cambian nada', () => {
    const { hilo, eventos } = dosActos();
    const [primero, segundo] = eventos as [EventoDeHilo, EventoDeHilo];
    expect(repetir(CABEZA, [primero, { acto: 'ver', datos: {} }, segundo])).toEqual(hilo);
  });

  it('un traspaso lleva el paso y lo que debe al heredero', () => {
    const { eventos } = dosActos();
    const traspaso = { acto: 'traspasar', datos: { paso: '11', aPuestoId: '5', aUnidadId: '3' } };
    const { pasos, adeudos } = repetir(CABEZA, [...eventos, traspaso]);
    expect(pasos[1]).toMatchObject({
      estado: 'ENVIADA',
      aPuestoId: '5',
      aUnidadId: '3',
      tenedorPuestoId: null,
    });
    expect(adeudos).toMatchObject([{ deudorPuestoId: '5', deudorUnidadId: '3' }]);
  });
});
