import { aplicar } from './aplicar';
import { destino } from './estados';
import { cambios, type Cambios, type Hilo, type NuevoPaso } from './tipos';

/** An event of an HR's chain: its act, and what it says. */
export interface EventoDeHilo {
  readonly acto: string;
  readonly datos: Readonly<Record<string, unknown>>;
}

/** What an event keeps of a decision. */
interface Dicho extends Partial<Cambios> {
  readonly nuevos?: readonly (NuevoPaso & { readonly id: string; readonly adeudoIds?: readonly string[] })[];
  /** step of another HR that carries the answer */
  readonly cumplidoPor?: string;
}

type Cabeza = Pick<Hilo, 'gestion' | 'id' | 'codigo' | 'confidencialidad'>;

/**
 * The trail replayed from its first event: steps, debts, group and state of the HR come out as the acts left them.
 * Plazos are not replayed: they follow the calendar, which is told outside the trail.
 * @param eventos the whole chain, oldest first; looks and stamps change nothing
 */
export function repetir(cabeza: Cabeza, eventos: readonly EventoDeHilo[]): Hilo {
  const vacia: Hilo = {
    ...cabeza,
    estado: 'EN_CURSO',
    pasos: [],
    adeudos: [],
    plazos: [],
    ancestros: [],
    descendientes: [],
  };
  return eventos.reduce(siguiente, vacia);
}

function siguiente(hilo: Hilo, { acto, datos }: EventoDeHilo): Hilo {
  if (acto === 'traspasar') return traspasar(hilo, datos);
  if (!Array.isArray(datos['pasos'])) return hilo;
  const { nuevos = [], cumplidoPor, ...resto } = datos as Dicho;
  const ids = [...nuevos.map((n) => n.id), ...nuevos.flatMap((n) => n.adeudoIds ?? [])];
  const { pasos, adeudos, padre } = resto;
  const decision = cambios({
    nuevos,
    ...(pasos ? { pasos } : {}),
    ...(adeudos ? { adeudos } : {}),
    ...(padre === undefined ? {} : { padre }),
  });
  const despues = aplicar(hilo, decision, () => ids.shift() ?? '');
  return cumplidoPor ? conCumplidor(despues, decision, cumplidoPor) : despues;
}

function conCumplidor(hilo: Hilo, c: Cambios, pasoId: string): Hilo {
  const cumplidos = new Set(c.adeudos.filter((a) => a.estado === 'CUMPLIDO').map((a) => a.id));
  return {
    ...hilo,
    adeudos: hilo.adeudos.map((a) => (cumplidos.has(a.id) ? { ...a, cumplidoPorPasoId: pasoId } : a)),
  };
}

/** A post or unidad ended and its work went to an heir. */
function traspasar(hilo: Hilo, datos: EventoDeHilo['datos']): Hilo {
  const { paso, adeudo, aPuestoId, aUnidadId } = datos as {
    paso?: string;
    adeudo?: string;
    aPuestoId: string | null;
    aUnidadId: string;
  };
  const deudor = { deudorPuestoId: aPuestoId, deudorUnidadId: aUnidadId };
  return {
    ...hilo,
    pasos: hilo.pasos.map((p) => {
      if (p.id !== paso) return p;
      const estado =
        destino(p.estado, aPuestoId === null ? 'heredarABandeja' : 'heredar', p.tipo) ?? p.estado;
      const tenido = estado !== 'ENVIADA';
      return {
        ...p,
        ...{ estado, aPuestoId, aUnidadId },
        tenedorPuestoId: tenido ? aPuestoId : null,
        tenedorUnidadId: tenido ? aUnidadId : null,
      };
    }),
    adeudos: hilo.adeudos.map((a) =>
      a.id === adeudo || (a.pasoId === paso && a.estado === 'PENDIENTE') ? { ...a, ...deudor } : a,
    ),
  };
}
