import { Documentos, type ResumenDeDocumento } from '#documentos';
import { fechaDe, type Contexto, type Motivo } from '#kernel';
import { semaforoDe } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { NOMBRE_DE_ACCION } from '../domain/acciones';
import { actosPosibles, pasosQueMeTocan } from '../domain/actos-posibles';
import { actosDePlazo } from '../domain/plazos';
import type { Hilo, Quien } from '../domain/tipos';
import type { Hoja } from '../persistence/hilos.repository';
import { PlazosRepository, type PlazoVisto } from '../persistence/plazos.repository';
import { RecepcionesRepository, type Recepcion } from '../persistence/recepciones.repository';
import { VistasRepository, type PasoDeRuta } from '../persistence/vistas.repository';
import { Hilos, quienActua } from './hilos';

const iso = (en: Date | null): string | null => en?.toISOString() ?? null;

/** Everything a page about an HR shows, with the acts allowed now and the reasons against the others. */
@Injectable()
export class VerHoja {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly vistas: VistasRepository,
    private readonly recepciones: RecepcionesRepository,
    private readonly documentos: Documentos,
    private readonly plazos: PlazosRepository,
  ) {}

  async ejecutar(ctx: Contexto, gestion: number, id: string) {
    const { hoja, ...vista } = await this.uow.leer((tx) => this.leer(tx, ctx, gestion, id));
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'ver');
    return { ...cabezaDe(hoja), ...vista };
  }

  private async leer(tx: Tx, ctx: Contexto, gestion: number, id: string) {
    const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
    const hilo = await this.hilos.registro.hilo(tx, hoja);
    const ruta = await this.vistas.ruta(tx, gestion, id);
    const resumenes = await this.documentos.resumenes(tx, ctx, await this.documentos.deHilo(tx, gestion, id));
    const recepciones = await this.recepciones.deHoja(tx, gestion, id);
    const deudas = await this.vistas.deudas(tx, gestion, id);
    return {
      hoja,
      plazos: await this.plazosDe(tx, hilo, quienActua(ctx.actor)),
      ruta: ruta.map((p) => pasoVisto(p, resumenes)),
      documentos: resumenes.map((d) => documentoVisto(d, recepciones)),
      misPasos: misPasos(hilo, ctx),
      debe: deudas.map((d) => ({
        texto: `${NOMBRE_DE_ACCION[d.accion] ?? d.accion}, para ${d.paraQuien}`,
        quien: d.quien,
        desde: d.desde.toISOString(),
      })),
    };
  }

  private async plazosDe(tx: Tx, hilo: Hilo, quien: Quien) {
    const hoy = fechaDe(tx.ahora);
    const filas = await this.plazos.deHoja(tx, hilo.gestion, hilo.id);
    return filas.map((z) => plazoVisto(z, hilo, quien, hoy));
  }
}

/** What `verHoja` answers. */
export type HojaVista = Awaited<ReturnType<VerHoja['ejecutar']>>;

function cabezaDe(h: Hoja) {
  const { creadaEn, ...resto } = h;
  return { ...resto, creadaEn: creadaEn.toISOString() };
}

function plazoVisto(z: PlazoVisto, hilo: Hilo, quien: Quien, hoy: string) {
  const plazo = hilo.plazos.find((p) => p.id === z.id);
  const abierto = z.estado === 'ABIERTO';
  const semaforo =
    z.fecha && abierto
      ? semaforoDe(z.fecha, hoy)
      : { dias: null, nivel: 'normal' as const, texto: textoDePlazo(z) };
  const { dias: diasQueFaltan, nivel, texto } = semaforo;
  return {
    ...z,
    ...{ diasQueFaltan, nivel, texto },
    actos: plazo ? actosDePlazo(hilo, plazo, quien).map((a) => ({ ...a, motivos: [...a.motivos] })) : [],
  };
}

/** What a plazo that is closed, or does not run yet, says of itself. */
function textoDePlazo(z: PlazoVisto): string {
  if (z.estado === 'CUMPLIDO') return 'cumplido';
  if (z.estado === 'ANULADO') return 'anulado';
  const dias = z.modo === 'habiles' ? 'días hábiles' : 'días calendario';
  return `${z.dias ?? 0} ${dias} desde la recepción`;
}

function pasoVisto(p: PasoDeRuta, documentos: readonly ResumenDeDocumento[]) {
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
    ...resto
  } = p;
  return {
    ...resto,
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

function documentoVisto(d: ResumenDeDocumento, recepciones: readonly Recepcion[]) {
  const recepcion = recepciones.filter((r) => r.documentoId === d.id).at(-1);
  return {
    ...d,
    anexos: d.anexos.map((a) => ({
      n: a.n,
      nombre: a.nombre,
      descripcion: a.descripcion,
      fojas: a.fojas,
      paginas: a.paginas,
      url: `/api/documentos/${d.id}/anexos/${a.n}/pdf`,
    })),
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

function misPasos(hilo: Hilo, ctx: Contexto) {
  const quien = quienActua(ctx.actor);
  return pasosQueMeTocan(hilo, quien).map((p) => ({
    gestion: hilo.gestion,
    id: p.id,
    secuencia: p.secuencia,
    tipo: p.tipo,
    estado: p.estado,
    actos: actosPosibles(hilo, p, quien).map((a) => ({ ...a, motivos: [...a.motivos] as Motivo[] })),
  }));
}
