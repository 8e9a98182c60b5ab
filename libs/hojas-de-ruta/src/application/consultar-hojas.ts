import { exigirRol } from '#acceso';
import { Bitacora, type EventoEncadenado } from '#auditoria';
import { BuscarDocumentos, Documentos } from '#documentos';
import { esCite, ROLES_DE_OFICINA, leerCodigo, type Contexto } from '#kernel';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { ProcedenciasRepository } from '../persistence/procedencias.repository';
import { claveDe, Hilos } from './hilos';

export interface HojaHallada {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly referencia: string;
  readonly estado: string;
  /** the year that was typed is impossible: «¿1648-18?» */
  readonly propuesta: boolean;
}

/** Events that name another HR of a group. */
const DE_GRUPO: ReadonlySet<string> = new Set([
  ...['agrupar', 'agrupar-otra', 'desagrupar', 'desagrupar-otra'],
  ...['responder-agrupada', 'reabrir-pedido', 'ingresar-nota-en-agrupada'],
]);
const CAMPOS_DE_OTRA = ['en', 'agrupada', 'de', 'con'] as const;
const esTexto = (v: unknown): v is string => typeof v === 'string';

/** The event without the HR that it names, nor what it says of a note of it. */
function sinOtra(datos: Record<string, unknown>): Record<string, unknown> {
  const quedan = ['paso', 'pasos', 'nuevos', 'motivo'].filter((c) => c in datos);
  return { ...Object.fromEntries(quedan.map((c) => [c, datos[c]])), otra: 'no está a su alcance' };
}

/** Small questions about HRs: by code, their trail, known senders. */
@Injectable()
export class ConsultarHojas {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly hilos: Hilos,
    private readonly procedencias: ProcedenciasRepository,
    private readonly bitacora: Bitacora,
    private readonly documentos: Documentos,
    private readonly papeles: BuscarDocumentos,
  ) {}

  /** By its code; a CITE finds the HRs of its paper, and only where it finds none is read as a code, to be confirmed. */
  async buscar(ctx: Contexto, texto: string): Promise<HojaHallada[]> {
    const deCite = esCite(texto) ? await this.porCite(ctx, texto) : [];
    if (deCite.length > 0) return deCite;
    return this.uow.leer(async (tx) => {
      const codigo = leerCodigo(texto, tx.ahora);
      if (!codigo) return [];
      const halladas: HojaHallada[] = [];
      for (const h of await this.hilos.registro.buscarPorNumero(tx, codigo.numero, codigo.gestion)) {
        if (!(await this.hilos.esVisible(tx, ctx.actor, h))) continue;
        const { gestion, id, codigo: suyo, referencia, estado } = h;
        halladas.push({
          gestion,
          id,
          codigo: suyo,
          referencia,
          estado,
          propuesta: codigo.propuesta || esCite(texto),
        });
      }
      return halladas;
    });
  }

  private async porCite(ctx: Contexto, cite: string): Promise<HojaHallada[]> {
    const refs = await this.papeles.hojas(ctx, cite);
    return this.uow.leer(async (tx) => {
      const halladas: HojaHallada[] = [];
      for (const r of refs) {
        const h = await this.hilos.registro.hoja(tx, r.gestion, r.id);
        if (!h || !(await this.hilos.esVisible(tx, ctx.actor, h))) continue;
        const { gestion, id, codigo, referencia, estado } = h;
        halladas.push({ gestion, id, codigo, referencia, estado, propuesta: false });
      }
      return halladas;
    });
  }

  async historia(ctx: Contexto, gestion: number, id: string) {
    const { hoja, eventos } = await this.uow.leer(async (tx) => {
      const hoja = await this.hilos.exigirHoja(tx, ctx, gestion, id);
      const propios = (await this.bitacora.leerCadena(tx, claveDe(hoja))).map((e) => ({ ...e, papel: null }));
      const eventos = await this.sinNombrarOcultas(tx, ctx, hoja.codigo, propios);
      // At the same instant the papers come first: what the HR says of its act closes it.
      return { hoja, eventos: [...(await this.deSusPapeles(tx, ctx, hoja)), ...eventos] };
    });
    await this.hilos.dejarRastroDeLectura(ctx, hoja, 'leer-historia');
    const enOrden = eventos.sort((a, b) => a.ocurridoEn.getTime() - b.ocurridoEn.getTime());
    return enOrden.map((e) => ({
      papel: e.papel,
      secuencia: e.secuencia,
      acto: e.acto,
      actor: e.funcionario,
      puesto: e.puesto,
      titular: e.titular,
      en: e.ocurridoEn.toISOString(),
      datos: JSON.parse(e.datos) as Record<string, unknown>,
      hash: e.hash.toString('hex'),
    }));
  }

  /** What joined or parted HRs names another one: to who may not see it, its code is not said. */
  private async sinNombrarOcultas<E extends EventoEncadenado>(
    tx: Tx,
    ctx: Contexto,
    propio: string,
    eventos: readonly E[],
  ): Promise<E[]> {
    const ocultas = new Map<string, boolean>();
    const salida: E[] = [];
    for (const e of eventos) {
      const datos = e.datos ? (JSON.parse(e.datos) as Record<string, unknown>) : {};
      const otra = DE_GRUPO.has(e.acto) ? CAMPOS_DE_OTRA.map((c) => datos[c]).find(esTexto) : undefined;
      if (otra === undefined || otra === propio) {
        salida.push(e);
        continue;
      }
      if (!ocultas.has(otra)) ocultas.set(otra, !(await this.alcanza(tx, ctx, otra)));
      salida.push(ocultas.get(otra) ? { ...e, datos: JSON.stringify(sinOtra(datos)) } : e);
    }
    return salida;
  }

  private async alcanza(tx: Tx, ctx: Contexto, codigo: string): Promise<boolean> {
    const leido = leerCodigo(codigo, tx.ahora);
    const halladas = leido ? await this.hilos.registro.buscarPorNumero(tx, leido.numero, leido.gestion) : [];
    const suyas = halladas.filter((h) => h.codigo === codigo);
    return suyas.length > 0 && (await this.hilos.visibles(tx, ctx.actor, suyas)).length === suyas.length;
  }

  /** What happened to the papers that travel in it, each with its own chain: signed, sent, acknowledged, voided. */
  private async deSusPapeles(tx: Tx, ctx: Contexto, hoja: { gestion: number; id: string }) {
    const ids = await this.documentos.deHilo(tx, hoja.gestion, hoja.id);
    const eventos: (EventoEncadenado & { papel: string })[] = [];
    for (const d of await this.documentos.resumenes(tx, ctx, ids)) {
      const papel = d.cite ?? d.titulo ?? d.tipo;
      for (const e of await this.bitacora.leerCadena(tx, `documento/${d.id}`)) eventos.push({ ...e, papel });
    }
    return eventos;
  }

  /** Senders known to the desk that registers. */
  remitentes(ctx: Contexto, texto: string) {
    // Who writes to them needs them as much as who receives from them; the reserved ones are not among these.
    exigirRol(ctx, ...ROLES_DE_OFICINA);
    return this.uow.leer((tx) => this.procedencias.conocidos(tx, texto));
  }
}
