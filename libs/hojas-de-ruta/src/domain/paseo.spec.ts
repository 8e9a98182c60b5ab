import fc from 'fast-check';
import type { Motivo } from '#kernel';
import { aplicar } from './aplicar';
import {
  archivar,
  desarchivar,
  motivosParaNoArchivar,
  motivosParaNoDesarchivar,
  motivosSinExplicar,
} from './archivar';
import { anular, atender, motivosParaNoAnular, motivosParaNoAtender } from './concluir';
import { derivar, motivosDeDestinos, motivosParaNoDerivar } from './derivar';
import { devolver, motivosDeDevolucion, motivosParaNoDevolver } from './devolver';
import { esVivo } from './estados';
import { ingresar, motivosParaNoIngresar } from './ingresar';
import { faltasDe } from './invariantes';
import { motivosParaNoRecibir, recibir } from './recibir';
import { registrar } from './registrar';
import { aQuienResponder, motivosParaNoResponder, responder } from './responder';
import { motivosParaNoRevertir, revertir } from './revertir';
import { motivosParaNoReanudar, motivosParaNoSuspender, reanudar, suspender } from './suspender';
import type { Cambios, DestinoConocido, Envio, Hilo, Paso, Quien } from './tipos';

const PUESTOS = 5;
const HOY = '2018-04-10';
const quien = (n: number): Quien => ({
  puestoId: String(n + 1),
  unidadId: String((n % 3) + 1),
  roles: n === 0 ? ['ventanilla', 'secretaria'] : ['funcionario'],
});
const destinoA = (n: number, bandeja = false): DestinoConocido => {
  const q = quien(n);
  return {
    puestoId: bandeja ? null : q.puestoId,
    unidadId: q.unidadId,
    activo: true,
    nombre: `puesto ${q.puestoId}`,
  };
};
const envio = (n: number, pide: boolean, bandeja = false): Envio => ({
  destino: destinoA(n, bandeja),
  acciones: pide ? ['elaborar-respuesta'] : ['para-su-conocimiento'],
  proveido: 'Para su atención',
  plazo: null,
});

interface Jugada {
  readonly acto: number;
  readonly actor: number;
  readonly paso: number;
  readonly a: number;
  readonly b: number;
  readonly si: boolean;
}
type Regla = (hilo: Hilo, paso: Paso, q: Quien, j: Jugada) => { motivos: Motivo[]; hacer: () => Cambios };

const REGLAS: readonly Regla[] = [
  (h, p, q) => ({ motivos: motivosParaNoRecibir(h, p, q), hacer: () => recibir(p, q) }),
  (h, p, q, j) => {
    const orden = { oficial: envio(j.a, j.si, j.b === 0), copias: j.si ? [envio(j.b, true)] : [] };
    return {
      motivos: [...motivosParaNoDerivar(h, p, q), ...motivosDeDestinos(h, p, orden, '2018-04-04')],
      hacer: () => derivar(p, q, orden),
    };
  },
  (h, p, q, j) => {
    const orden = { oficial: null, copias: [envio(j.a, j.si)] };
    return {
      motivos: [...motivosParaNoDerivar(h, p, q, true), ...motivosDeDestinos(h, p, orden, '2018-04-04')],
      hacer: () => derivar(p, q, orden),
    };
  },
  (h, p, q) => ({ motivos: motivosParaNoRevertir(h, p, q), hacer: () => revertir(h, p) }),
  (h, p, q) => {
    const remitente = destinoA(Number(p.dePuestoId ?? 1) - 1);
    return {
      motivos: [...motivosParaNoDevolver(h, p, q), ...motivosDeDevolucion('No corresponde', remitente)],
      hacer: () => devolver(h, p, q, 'No corresponde', remitente),
    };
  },
  (h, p, q) => {
    const acreedor = destinoA(Number(aQuienResponder(h, p) ?? 1) - 1);
    return {
      motivos: motivosParaNoResponder(h, p, q),
      hacer: () => responder(h, p, q, acreedor, 'Respuesta', []),
    };
  },
  (h, p, q, j) => ({
    motivos: [...motivosParaNoArchivar(h, p, q), ...motivosSinExplicar(h, p, j.si ? 'Concluido' : undefined)],
    hacer: () => archivar(h, p, 'Concluido'),
  }),
  (h, p, q) => ({ motivos: motivosParaNoDesarchivar(h, p, q), hacer: () => desarchivar(p) }),
  (h, p, q) => ({
    motivos: motivosParaNoSuspender(h, p, q, 'En espera'),
    hacer: () => suspender(h, p, 'En espera', HOY, '2018-05-01'),
  }),
  (h, p, q) => ({ motivos: motivosParaNoReanudar(h, p, q), hacer: () => reanudar(h, p) }),
  (h, p, q) => ({ motivos: motivosParaNoAtender(h, p, q), hacer: () => atender(h, p, 'Visto') }),
  (h) => ({ motivos: motivosParaNoIngresar(h), hacer: () => ingresar(h, 'Ingresó una nota.') }),
  (h, _p, q, j) => ({
    motivos:
      j.a === 4 && j.b === 4
        ? motivosParaNoAnular(h, q, 'Duplicada', false)
        : [{ codigo: 'x', texto: 'rara vez' }],
    hacer: () => anular(h, 'Duplicada'),
  }),
];

const jugada = fc.record({
  acto: fc.nat(REGLAS.length - 1),
  actor: fc.nat(PUESTOS - 1),
  paso: fc.nat(30),
  a: fc.nat(PUESTOS - 1),
  b: fc.nat(PUESTOS - 1),
  si: fc.boolean(),
});

function hojaNueva(ids: () => string): Hilo {
  const vacia: Hilo = {
    gestion: 2018,
    id: '1',
    codigo: '1648-18',
    estado: 'EN_CURSO',
    confidencialidad: 'INTERNA',
    pasos: [],
    adeudos: [],
    plazos: [],
    ancestros: [],
    descendientes: [],
  };
  return aplicar(vacia, registrar(quien(0)), ids);
}

describe('paseo al azar por los actos', () => {
  it('ninguna sucesión de actos rompe lo que siempre debe valer', () => {
    let hechos = 0;
    fc.assert(
      fc.property(fc.array(jugada, { minLength: 60, maxLength: 160 }), (jugadas) => {
        let n = 100;
        const ids = (): string => String(++n);
        let hilo = hojaNueva(ids);
        for (const j of jugadas) {
          const paso = hilo.pasos[j.paso % hilo.pasos.length];
          const regla = REGLAS[j.acto];
          if (!paso || !regla) continue;
          const { motivos, hacer } = regla(hilo, paso, quien(j.actor), j);
          if (motivos.length > 0) continue;
          hechos++;
          const antes = hilo;
          hilo = aplicar(hilo, hacer(), ids);
          expect(faltasDe(hilo)).toEqual([]);
          // What ended stays as it ended.
          for (const p of antes.pasos.filter((x) =>
            ['REVERTIDA', 'DEVUELTA', 'ATENDIDA', 'ANULADA'].includes(x.estado),
          )) {
            expect(hilo.pasos.find((x) => x.id === p.id)).toEqual(p);
          }
        }
      }),
      { numRuns: 600, seed: 1648 },
    );
    // A walk in which nothing was ever allowed would prove nothing.
    expect(hechos).toBeGreaterThan(2_000);
  });

  it('desde una copia solo salen copias', () => {
    let n = 100;
    const ids = (): string => String(++n);
    const q = quien(0);
    const hilo0 = hojaNueva(ids);
    const hilo1 = aplicar(
      hilo0,
      derivar(hilo0.pasos[0] as Paso, q, { oficial: null, copias: [envio(1, false)] }),
      ids,
    );
    const hilo2 = aplicar(hilo1, recibir(hilo1.pasos[1] as Paso, quien(1)), ids);
    const copia = hilo2.pasos[1] as Paso;
    expect(motivosParaNoDerivar(hilo2, copia, quien(1)).map((m) => m.texto)).toEqual([
      'Desde una copia no se puede derivar.',
    ]);
    expect(motivosParaNoDerivar(hilo2, copia, quien(1), true)).toEqual([]);
  });

  it('retirar una respuesta deja otra vez debido lo que cumplía', () => {
    let n = 100;
    const ids = (): string => String(++n);
    let hilo = hojaNueva(ids);
    hilo = aplicar(
      hilo,
      derivar(hilo.pasos[0] as Paso, quien(0), { oficial: envio(1, true), copias: [] }),
      ids,
    );
    hilo = aplicar(hilo, recibir(hilo.pasos[1] as Paso, quien(1)), ids);
    hilo = aplicar(hilo, responder(hilo, hilo.pasos[1] as Paso, quien(1), destinoA(0), 'Respuesta', []), ids);
    expect(hilo.adeudos.map((a) => a.estado)).toEqual(['CUMPLIDO']);
    const respuesta = hilo.pasos[2] as Paso;
    expect(motivosParaNoRevertir(hilo, respuesta, quien(1))).toEqual([]);
    hilo = aplicar(hilo, revertir(hilo, respuesta), ids);
    expect(hilo.adeudos.map((a) => a.estado)).toEqual(['PENDIENTE']);
    expect(hilo.pasos.filter((p) => esVivo(p.estado)).map((p) => p.secuencia)).toEqual([2]);
  });

  it('una devolución no se retira: el paso devuelto ya terminó', () => {
    let n = 100;
    const ids = (): string => String(++n);
    let hilo = hojaNueva(ids);
    hilo = aplicar(
      hilo,
      derivar(hilo.pasos[0] as Paso, quien(0), { oficial: envio(1, false), copias: [] }),
      ids,
    );
    hilo = aplicar(hilo, devolver(hilo, hilo.pasos[1] as Paso, quien(1), 'No corresponde', destinoA(0)), ids);
    expect(motivosParaNoRevertir(hilo, hilo.pasos[2] as Paso, quien(1)).map((m) => m.codigo)).toEqual([
      'hojas.revertir.devuelta',
    ]);
    expect(faltasDe(hilo)).toEqual([]);
  });
});
