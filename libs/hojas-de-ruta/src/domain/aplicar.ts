import { estadoSegunOficial, esVivo } from './estados';
import { loQueSeDebe } from './acciones';
import type { Adeudo, Cambios, Hilo, Paso } from './tipos';

/**
 * The HR after a decision, as values: what the database holds once the same changes are written.
 * @param ids gives a fresh id for each new step or debt
 */
export function aplicar(hilo: Hilo, c: Cambios, ids: () => string): Hilo {
  const cambiados = hilo.pasos.map((p) => {
    const cambio = c.pasos.find((x) => x.id === p.id);
    return cambio
      ? { ...p, estado: cambio.estado, tenedorPuestoId: cambio.tenedorPuestoId ?? p.tenedorPuestoId }
      : p;
  });
  const nuevos = c.nuevos.map(
    ({ acciones, proveido: _p, plazo: _z, ...n }, i): Paso & { acciones: readonly string[] } => ({
      ...n,
      acciones,
      id: ids(),
      secuencia: hilo.pasos.length + i + 1,
    }),
  );
  const pasos = [...cambiados, ...nuevos.map(({ acciones: _a, ...p }) => p)];
  const deudas = nuevos.flatMap((n) =>
    loQueSeDebe(n.acciones).map((accion): Adeudo => deuda(n, accion, ids())),
  );
  const cumplidor = nuevos[0]?.id ?? null;
  const adeudos = hilo.adeudos.map((x) => tras(x, c.adeudos, cumplidor));
  const plazos = hilo.plazos.map((x) => tras(x, c.plazos, cumplidor));
  return { ...hilo, pasos, adeudos: [...adeudos, ...deudas], plazos, estado: estadoTras(hilo, pasos) };
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
