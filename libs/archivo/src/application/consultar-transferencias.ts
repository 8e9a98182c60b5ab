import { fechaDe, fechaDeCarta, fechaDeSello, horaDe, type Contexto } from '#kernel';
import { Hilos } from '#hojas-de-ruta';
import { Organigrama } from '#organizacion';
import { renderActaDeTransferencia } from '#pdf';
import { UnidadDeTrabajo } from '#platform';
import { Injectable } from '@nestjs/common';
import { llevaElArchivo } from '../domain/custodia';
import { transferenciaDesconocida } from '../domain/errores';
import { codigoDeCarpeta } from '../domain/etiqueta';
import {
  motivosParaNoCambiar,
  motivosParaNoDecidir,
  type EstadoDeTransferencia,
} from '../domain/transferencias';
import {
  TRANSFERENCIAS_POR_PAGINA,
  TransferenciasRepository,
  type EnvioVisto,
  type HojaEnviada,
  type TransferenciaVista,
} from '../persistence/transferencias.repository';
import { quienActua } from './fichero';

/** Transferencias to the central archive: the list, one with its carpetas, and its acta. */
@Injectable()
export class ConsultarTransferencias {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly transferencias: TransferenciasRepository,
    private readonly organigrama: Organigrama,
    private readonly hilos: Hilos,
  ) {}

  listar(ctx: Contexto, o: { estado?: EstadoDeTransferencia | undefined; desde?: string | undefined }) {
    return this.uow.leer(async (tx) => {
      const b = { estado: o.estado ?? null, desde: o.desde ?? null };
      const filas = await this.transferencias.listar(tx, ctx.actor, b);
      const pagina = filas.slice(0, TRANSFERENCIAS_POR_PAGINA);
      return {
        filas: pagina.map(filaDe),
        siguiente: filas.length > TRANSFERENCIAS_POR_PAGINA ? (pagina.at(-1)?.id ?? null) : null,
        lleva: llevaElArchivo(ctx.actor),
      };
    });
  }

  ver(ctx: Contexto, id: string) {
    return this.uow.leer(async (tx) => {
      const t = await this.transferencias.una(tx, ctx.actor, id);
      if (!t) throw transferenciaDesconocida();
      const envios = await this.transferencias.envios(tx, ctx.actor, id);
      const quien = quienActua(ctx.actor);
      return {
        ...filaDe(t),
        puedeCambiar: motivosParaNoCambiar(t, quien).length === 0,
        envios: envios.map((e) => ({
          ...{
            carpetaId: e.carpetaId,
            codigo: codigoDeCarpeta(e.carpetaId),
            nombre: e.nombre,
            estado: e.estado,
          },
          ...{
            lugarAntes: e.lugarAntes,
            lugarNuevo: e.lugarNuevo,
            motivo: e.motivo,
            decididaPor: e.decididaPor,
          },
          decididaEn: e.decididaEn?.toISOString() ?? null,
          ...{ gestion: e.gestion, hojas: e.hojas, fojas: e.fojas },
          primera: e.primera && fechaDe(e.primera),
          ultima: e.ultima && fechaDe(e.ultima),
          puedeDecidir: motivosParaNoDecidir(e.estado, quien).length === 0,
        })),
      };
    });
  }

  /** The numbered acta with its inventario; before it is sent, marked as a draft. */
  async acta(ctx: Contexto, id: string): Promise<{ pdf: Uint8Array; nombre: string }> {
    const { t, envios, hojas, entidad, ahora } = await this.uow.leer(async (tx) => {
      const t = await this.transferencias.una(tx, ctx.actor, id);
      if (!t) throw transferenciaDesconocida();
      return {
        t,
        envios: await this.transferencias.envios(tx, ctx.actor, id),
        hojas: await this.transferencias.hojas(tx, ctx.actor, id),
        entidad: await this.organigrama.entidad(tx),
        ahora: tx.ahora,
      };
    });
    for (const h of hojas) await this.hilos.dejarRastroDeLectura(ctx, { ...h, id: h.hojaId }, 'imprimir');
    const numero = numeroDe(t);
    const fecha = t.enviadaEn ?? t.preparadaEn;
    const pdf = await renderActaDeTransferencia({
      ...{ entidad: entidad?.nombre ?? '', unidad: t.unidad, sigla: t.sigla, nota: t.nota },
      numero: numero ?? '',
      ...{ fecha: fechaDeCarta(fechaDe(fecha)), hora: horaDe(fecha) },
      entrega: t.enviadaPor ?? t.preparadaPor,
      carpetas: envios.map((e) => carpetaImpresa(e, hojas)),
      emitida: ahora,
    });
    return { pdf, nombre: `Acta de transferencia ${(numero ?? `borrador ${id}`).replace('/', '-')}.pdf` };
  }
}

const numeroDe = (t: TransferenciaVista): string | null =>
  t.numero === null || t.gestion === null ? null : `${t.numero}/${t.gestion}`;

function filaDe(t: TransferenciaVista) {
  return {
    ...{
      id: t.id,
      numero: numeroDe(t),
      estado: t.estado,
      unidad: t.unidad,
      sigla: t.sigla,
      unidadId: t.unidadId,
    },
    ...{ nota: t.nota, version: t.version, carpetas: t.carpetas, porDecidir: t.porDecidir },
    ...{ preparadaPor: t.preparadaPor, preparadaEn: t.preparadaEn.toISOString() },
    ...{ enviadaPor: t.enviadaPor, enviadaEn: t.enviadaEn?.toISOString() ?? null },
    concluidaEn: t.concluidaEn?.toISOString() ?? null,
  };
}

const ESTADO_IMPRESO = {
  PREPARADA: '',
  ENVIADA: 'Por recibir',
  RECIBIDA: 'Recibida',
  DEVUELTA: 'Devuelta',
} as const;

function carpetaImpresa(e: EnvioVisto, hojas: readonly HojaEnviada[]) {
  const extremos = [e.primera, e.ultima].flatMap((f) => (f ? [fechaDeSello(fechaDe(f))] : []));
  return {
    ...{ codigo: codigoDeCarpeta(e.carpetaId), nombre: e.nombre, gestion: String(e.gestion) },
    extremos: [...new Set(extremos)].join(' a '),
    ...{ hojas: String(e.hojas), fojas: String(e.fojas), estado: ESTADO_IMPRESO[e.estado] },
    lugar: e.lugarNuevo ?? e.lugarAntes ?? '',
    motivo: e.motivo ?? '',
    piezas: hojas
      .filter((h) => h.carpetaId === e.carpetaId)
      .map((h) => ({
        codigo: h.codigo,
        referencia: h.referencia,
        fojas: h.fojas === null ? '' : String(h.fojas),
      })),
  };
}
