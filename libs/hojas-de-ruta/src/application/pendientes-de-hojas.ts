import { Alcance } from '#acceso';
import { Bitacora } from '#auditoria';
import { fechaDeAgenda, type Contexto } from '#kernel';
import type { FuenteDePendientes, Heredero, Pendiente, QueSigue, Traspaso } from '#organizacion';
import type { Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { NOMBRE_DE_ACCION } from '../domain/acciones';
import { destinoDesconocido } from '../domain/errores';
import { destino, NOMBRE_DE_ESTADO } from '../domain/estados';
import type { Hilo } from '../domain/tipos';
import { HilosRepository } from '../persistence/hilos.repository';
import { PasosVivosRepository } from '../persistence/pasos-vivos.repository';
import { PendientesDeHojasRepository, type HojaQueSigue } from '../persistence/pendientes.repository';
import { claveDe } from './hilos';

type Clase = 'paso' | 'adeudo' | 'plazo';
interface Entrega {
  readonly clase: Clase;
  readonly gestion: number;
  readonly id: string;
  readonly hojaId: string;
  readonly pendiente: Pendiente;
  readonly heredero: Heredero;
}

const titulo = (a: { reservada: boolean; referencia: string }): string =>
  a.reservada ? 'Hoja de ruta reservada' : a.referencia;

/** Open steps, debts and plazos of the HRs: each needs an heir before its post or unidad may end. */
@Injectable()
export class PendientesDeHojas implements FuenteDePendientes {
  constructor(
    private readonly pendientes: PendientesDeHojasRepository,
    private readonly hilos: HilosRepository,
    private readonly vivos: PasosVivosRepository,
    private readonly alcance: Alcance,
    private readonly bitacora: Bitacora,
  ) {}

  async deben(
    tx: Tx,
    de: { puestoIds: readonly string[]; unidadIds: readonly string[] },
  ): Promise<Pendiente[]> {
    const de_ = (clase: Clase, a: { gestion: number; id: string }): string => `${clase}/${a.gestion}/${a.id}`;
    const comun = (a: { codigo: string; puestoId: string | null; unidadId: string }) => ({
      codigo: a.codigo,
      puestoId: a.puestoId,
      unidadId: a.unidadId,
    });
    const pasos = (await this.pendientes.pasos(tx, de)).map((p): Pendiente => ({
      ...comun(p),
      ...{ clave: de_('paso', p), clase: 'paso', titulo: titulo(p), soloPuesto: p.estado === 'SUSPENDIDA' },
      detalle: `${p.tipo === 'oficial' ? 'original' : 'copia'} ${NOMBRE_DE_ESTADO[p.estado]}`,
    }));
    const adeudos = (await this.pendientes.adeudos(tx, de)).map((a): Pendiente => ({
      ...comun(a),
      ...{ clave: de_('adeudo', a), clase: 'adeudo', titulo: titulo(a), soloPuesto: true },
      detalle: `se le pidió: ${(NOMBRE_DE_ACCION[a.accion] ?? a.accion).toLowerCase()}`,
    }));
    const plazos = (await this.pendientes.plazos(tx, de)).map((z): Pendiente => ({
      ...comun(z),
      ...{ clave: de_('plazo', z), clase: 'plazo', titulo: titulo(z), soloPuesto: true },
      detalle: `plazo «${z.reservada ? 'reservado' : z.descripcion}»${z.fecha ? `, ${fechaDeAgenda(z.fecha, true)}` : ''}`,
    }));
    return [...pasos, ...adeudos, ...plazos];
  }

  async siguen(tx: Tx, { puestoIds }: { puestoIds: readonly string[] }): Promise<QueSigue[]> {
    const comun = (clase: string, a: HojaQueSigue, detalle: string): QueSigue => ({
      clave: `${clase}/${a.gestion}/${a.id}`,
      ...{ codigo: a.codigo, titulo: titulo(a), detalle },
    });
    const sitio = (a: HojaQueSigue): string => [a.carpeta, a.lugar].filter(Boolean).join(', ');
    return [
      ...(await this.pendientes.archivadas(tx, puestoIds)).map((a) =>
        comun('archivada', a, sitio(a) && !a.reservada ? `archivada: ${sitio(a)}` : 'archivada'),
      ),
      ...(await this.pendientes.papeles(tx, puestoIds)).map((a) =>
        comun('papel', a, 'dijo tener el original en papel'),
      ),
    ];
  }

  async traspasar(
    tx: Tx,
    ctx: Contexto,
    reparto: readonly { pendiente: Pendiente; heredero: Heredero }[],
    traspaso: Traspaso,
  ): Promise<void> {
    const entregas: Entrega[] = [];
    for (const r of reparto) {
      const e = await this.leer(tx, r);
      if (e) entregas.push(e);
    }
    const porHoja = Map.groupBy(entregas, (e) => `${e.gestion}/${e.hojaId.padStart(20, '0')}`);
    // Always in the same order, as every act that takes several HRs.
    for (const [, suyas] of [...porHoja].sort(([a], [b]) => a.localeCompare(b)))
      await this.deHoja(tx, ctx, suyas, traspaso);
  }

  private async leer(tx: Tx, r: { pendiente: Pendiente; heredero: Heredero }): Promise<Entrega | null> {
    const [, clase, gestion, id] = /^(paso|adeudo|plazo)\/(\d+)\/(\d+)$/.exec(r.pendiente.clave) ?? [];
    if (!clase || !gestion || !id) return null;
    const hojaId = await this.pendientes.hojaDe(tx, clase as Clase, Number(gestion), id);
    return hojaId ? { ...r, clase: clase as Clase, gestion: Number(gestion), id, hojaId } : null;
  }

  private async deHoja(
    tx: Tx,
    ctx: Contexto,
    entregas: readonly Entrega[],
    traspaso: Traspaso,
  ): Promise<void> {
    const [{ gestion = 0, hojaId = '' } = {}] = entregas;
    const hoja = await this.hilos.hoja(tx, gestion, hojaId, true);
    if (!hoja) return;
    const hilo = await this.hilos.hilo(tx, hoja);
    const claves = [hilo, ...hilo.descendientes].map(claveDe);
    for (const e of entregas) {
      await this.alcance.concederRuta(tx, claves, e.heredero.puestoId, e.heredero.unidadId);
      await this.mover(tx, hilo, e);
      await this.bitacora.anotar(tx, ctx, {
        cadena: claveDe(hoja),
        acto: 'traspasar',
        datos: { ...traspaso, [e.clase]: e.id, ...huellasDe(e) },
      });
    }
    const movidos = entregas.filter((e) => e.clase === 'paso').map((e) => e.id);
    await this.vivos.refrescar(tx, gestion, movidos);
  }

  private async mover(tx: Tx, hilo: Hilo, e: Entrega): Promise<void> {
    const { puestoId, unidadId } = e.heredero;
    if (e.clase === 'paso') {
      const paso = hilo.pasos.find((p) => p.id === e.id);
      const acto = puestoId === null ? 'heredarABandeja' : 'heredar';
      const estado = paso ? destino(paso.estado, acto, paso.tipo) : null;
      if (!estado) throw destinoDesconocido();
      const recibido = estado !== 'ENVIADA';
      await this.pendientes.moverPaso(tx, e, { estado, puestoId, unidadId, recibido });
      return;
    }
    if (puestoId === null) throw destinoDesconocido();
    if (e.clase === 'adeudo') await this.pendientes.moverAdeudo(tx, e, puestoId, unidadId);
    else await this.pendientes.moverPlazo(tx, e, puestoId);
  }
}

/** From whom and to whom, as the trail keeps it. */
const huellasDe = (e: Entrega) => ({
  detalle: e.pendiente.detalle,
  dePuestoId: e.pendiente.puestoId,
  deUnidadId: e.pendiente.unidadId,
  a: e.heredero.nombre,
  aPuestoId: e.heredero.puestoId,
  aUnidadId: e.heredero.unidadId,
});
