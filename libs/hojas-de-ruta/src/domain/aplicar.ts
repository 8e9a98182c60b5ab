import { estadoSegunOficial, esVivo } from './estados';
import { loQueSeDebe } from './acciones';
import type { Adeudo, Cambios, Hilo, NuevoPaso, Paso, Plazo } from './tipos';

/**
 * The HR after a decision, as values: what the database holds once the same changes are written.
 * @param ids gives a fresh id for each new step or debt
 */
export function aplicar(hilo: Hilo, c: Cambios, ids: () => string): Hilo {
  const cambiados = hilo.pasos.map((p) => {
    const cambio = c.pasos.find((x) => x.id === p.id);
    return cambio
      ? {
          ...p,
          estado: cambio.estado,
          tenedorPuestoId: cambio.tenedorPuestoId ?? p.tenedorPuestoId,
          tenedorUnidadId: cambio.tenedorUnidadId ?? p.tenedorUnidadId,
          ...(cambio.traidoPorPuestoId ? { traidoPorPuestoId: cambio.traidoPorPuestoId } : {}),
        }
      : p;
  });
  const nuevos = c.nuevos.map((n, i) => pasoNuevo(n, ids(), hilo.pasos.length + i + 1));
  const pasos = [...cambiados, ...nuevos];
  const deudas = nuevos.flatMap((n, i) =>
    loQueSeDebe(c.nuevos[i]?.acciones ?? []).map((accion): Adeudo => deuda(n, accion, ids())),
  );
  const cumplidor = nuevos[0]?.id ?? null;
  const adeudos = hilo.adeudos.map((x) => tras(x, c.adeudos, cumplidor));
  const plazos = plazosTras(hilo, c, cumplidor, ids);
  return {
    ...hilo,
    pasos,
    adeudos: [...adeudos, ...deudas],
    plazos,
    estado: estadoTras(hilo, pasos),
    ancestros: c.padre === undefined ? hilo.ancestros : c.padre === null ? [] : [c.padre],
  };
}

function plazosTras(hilo: Hilo, c: Cambios, cumplidor: string | null, ids: () => string): Plazo[] {
  const plazos = hilo.plazos.map((x): Plazo => {
    const cambio = c.plazos.find((p) => p.id === x.id);
    if (!cambio) return x;
    return {
      ...tras(x, c.plazos, cumplidor),
      responsablePuestoId:
        cambio.responsablePuestoId === undefined ? x.responsablePuestoId : cambio.responsablePuestoId,
      detenidoFecha: cambio.detenidoFecha ?? null,
    };
  });
  const abiertos = c.plazosNuevos.map((p): Plazo => ({
    ...p,
    ...{ id: ids(), modo: 'fecha', dias: null, estado: 'ABIERTO' },
    cumplidoPorPasoId: null,
    detenidoFecha: null,
  }));
  return [...plazos, ...abiertos];
}

/** A step as the rules see it once it is open. */
export function pasoNuevo(n: NuevoPaso, id: string, secuencia: number): Paso {
  const { tipo, estado, origenId, dePuestoId, deUnidadId, aPuestoId, aUnidadId, tenedorPuestoId } = n;
  return {
    ...{
      id,
      secuencia,
      tipo,
      estado,
      origenId,
      dePuestoId,
      deUnidadId,
      aPuestoId,
      aUnidadId,
      tenedorPuestoId,
    },
    tenedorUnidadId: tenedorPuestoId === null ? null : aUnidadId,
    traidoPorPuestoId: null,
  };
}

/** A debt or plazo after the decision, tied to the step that fulfils it. */
function tras<E extends string, T extends { id: string; estado: E; cumplidoPorPasoId: string | null }>(
  x: T,
  lista: readonly { id: string; estado: E }[],
  cumplidor: string | null,
): T {
  const cambio = lista.find((l) => l.id === x.id);
  if (!cambio) return x;
  return { ...x, estado: cambio.estado, cumplidoPorPasoId: cambio.estado === 'CUMPLIDO' ? cumplidor : null };
}

function deuda(paso: Paso, accion: string, id: string): Adeudo {
  return {
    id,
    pasoId: paso.id,
    accion,
    deudorPuestoId: paso.aPuestoId,
    deudorUnidadId: paso.aUnidadId,
    acreedorPuestoId: paso.dePuestoId ?? '',
    estado: 'PENDIENTE',
    cumplidoPorPasoId: null,
  };
}

/** The HR's state after its steps changed. */
export function estadoTras(hilo: Pick<Hilo, 'estado'>, pasos: readonly Paso[]): Hilo['estado'] {
  const oficiales = pasos.filter((p) => p.tipo === 'oficial');
  const anulada = oficiales.some((p) => p.estado === 'ANULADA') && !oficiales.some((p) => esVivo(p.estado));
  return anulada ? 'ANULADA' : (estadoSegunOficial(oficiales) ?? hilo.estado);
}
