import { anexoVisto, type ResumenDeDocumento } from '#documentos';
import type { Fecha } from '#kernel';
import { semaforoDe, type Calendario } from '#organizacion';
import { NOMBRE_DE_ACCION } from '../domain/acciones';
import { motivosParaNoRechazarAdeudo } from '../domain/adeudos';
import { actosDePlazo } from '../domain/plazos';
import type { Hilo, Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import type { PlazoVisto } from '../persistence/plazos.repository';
import type { Recepcion } from '../persistence/recepciones.repository';
import type { DeudaDeHoja, PasoDeRuta } from '../persistence/vistas.repository';

const iso = (en: Date | null): string | null => en?.toISOString() ?? null;

export function cabezaDe(h: Hoja) {
  const { creadaEn, corregidaEn, ...resto } = h;
  return { ...resto, creadaEn: creadaEn.toISOString(), corregidaEn: iso(corregidaEn) };
}

/** How today's date and the calendar make a plazo look. */
export interface Dia {
  readonly hoy: Fecha;
  readonly feriados: Calendario['feriados'];
}

export function plazoVisto(z: PlazoVisto, hilo: Hilo, quien: Quien, { hoy, feriados }: Dia) {
  const plazo = hilo.plazos.find((p) => p.id === z.id);
  const abierto = z.estado === 'ABIERTO';
  const semaforo =
    z.fecha && abierto
      ? semaforoDe(z.fecha, hoy, feriados)
      : { dias: null, nivel: 'normal' as const, texto: textoDePlazo(z) };
  const { dias: diasQueFaltan, nivel, texto } = semaforo;
  return {
    ...z,
    ...{ diasQueFaltan, nivel, texto },
    actos: plazo ? actosDePlazo(hilo, plazo, quien).map((a) => ({ ...a, motivos: [...a.motivos] })) : [],
  };
}

/** What a plazo that is closed, stands still or does not run yet says of itself. */
function textoDePlazo(z: PlazoVisto): string {
  if (z.estado === 'CUMPLIDO') return 'cumplido';
  if (z.estado === 'ANULADO') return 'anulado';
  if (z.estado === 'DETENIDO') return 'detenido mientras está suspendida';
  const dias = z.modo === 'habiles' ? 'días hábiles' : 'días calendario';
  return `${z.dias ?? 0} ${dias} desde la recepción`;
}

export function pasoVisto(
  p: PasoDeRuta,
  documentos: readonly ResumenDeDocumento[],
  declaradas: ReadonlyMap<string, number | null>,
) {
  const {
    deCargo,
    deSigla,
    deNombre,
    aCargo,
    aSigla,
    documentoIds,
    enviadoEn,
    recibidoEn,
    cerradoEn,
    aUnidad,
    movidoPor: _movidoPor,
    ...resto
  } = p;
  return {
    ...resto,
    fojasDeclaradas: declaradas.get(p.id) ?? null,
    de: deSigla ? { cargo: deCargo, unidadSigla: deSigla, nombre: deNombre } : null,
    a: { cargo: aCargo, unidadSigla: aSigla, nombre: aCargo ? null : aUnidad },
    enviadoEn: iso(enviadoEn),
    recibidoEn: iso(recibidoEn),
    cerradoEn: iso(cerradoEn),
    documentos: documentos
      .filter((d) => documentoIds.includes(d.id))
      .map(({ id, cite, titulo }) => ({ id, cite, titulo })),
  };
}

export function documentoVisto(d: ResumenDeDocumento, recepciones: readonly Recepcion[]) {
  const recepcion = recepciones.filter((r) => r.documentoId === d.id).at(-1);
  const { unidadId: _u, firmantePuestoId: _f, autorPuestoId: _a, ...resto } = d;
  return {
    ...resto,
    anexos: d.anexos.map(anexoVisto),
    sello: recepcion
      ? {
          gestion: recepcion.gestion,
          recepcionId: recepcion.id,
          estado: recepcion.selloEstado,
          detalle: recepcion.selloDetalle,
          recibidoEn: recepcion.recibidoEn.toISOString(),
          recibidoPor: recepcion.recibidoPor,
        }
      : null,
  };
}

/** What was asked for: what is still owed, and how the rest ended and by which CITE. */
export function deudasDe(
  deudas: readonly DeudaDeHoja[],
  hilo: Hilo,
  quien: Quien,
  documentos: readonly ResumenDeDocumento[],
) {
  const vista = (d: DeudaDeHoja) => ({
    id: d.id,
    accion: d.accion,
    texto: `${NOMBRE_DE_ACCION[d.accion] ?? d.accion}, para ${d.paraQuien}`,
    quien: d.quien,
    paraQuien: d.paraQuien,
    desde: d.desde.toISOString(),
    vence: d.vence,
  });
  const puedo = (d: DeudaDeHoja): boolean => {
    const adeudo = hilo.adeudos.find((a) => a.id === d.id);
    return !!adeudo && motivosParaNoRechazarAdeudo(hilo, adeudo, quien, 'por escribir').length === 0;
  };
  const conCite = (d: DeudaDeHoja) => documentos.find((x) => x.id === d.documentoId);
  return {
    debe: deudas
      .filter((d) => d.estado === 'PENDIENTE')
      .map((d) => ({ ...vista(d), pasoId: d.pasoId, puedeRechazar: puedo(d) })),
    respondido: deudas
      .filter((d) => d.estado !== 'PENDIENTE')
      .map((d) => ({
        ...vista(d),
        estado: d.estado as 'CUMPLIDO' | 'RECHAZADO' | 'ANULADO',
        documento: conCite(d) ? { id: conCite(d)?.id ?? '', cite: conCite(d)?.cite ?? null } : null,
        motivo: d.motivo,
        cerradoEn: iso(d.cerradoEn),
        cerradoPor: d.cerradoPor,
      })),
  };
}

/** Why an HR is void, by whom and since when; null while it is not. */
export function anulacionDe(hoja: Hoja, ruta: readonly PasoDeRuta[]) {
  const paso = hoja.estado === 'ANULADA' ? ruta.findLast((p) => p.estado === 'ANULADA') : undefined;
  return paso
    ? { motivo: paso.motivo ?? '', por: paso.movidoPor ?? '', en: iso(paso.cerradoEn) ?? '' }
    : null;
}
