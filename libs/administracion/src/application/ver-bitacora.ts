import { exigirRol, RegistroDeUsuarios } from '#acceso';
import {
  Bitacora,
  canonico,
  ConsultaDeBitacora,
  type EventoConsultado,
  type FiltroDeBitacora,
} from '#auditoria';
import { fechaDe, horaDe, type Contexto, type Fecha, type Pagina } from '#kernel';
import { csv, UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { noExiste } from '../errores';
import { RotulosRepository } from '../persistence/rotulos.repository';

export interface OrdenDeConsulta {
  readonly persona?: string | undefined;
  readonly puesto?: string | undefined;
  readonly acto?: string | undefined;
  /** code of an HR, CITE, or name of a chain */
  readonly objeto?: string | undefined;
  readonly desde?: Fecha | undefined;
  readonly hasta?: Fecha | undefined;
}
export interface EventoVisto {
  readonly clave: string;
  readonly cadena: string;
  readonly secuencia: number;
  /** `1648-18`, a CITE, or null */
  readonly rotulo: string | null;
  readonly acto: string;
  readonly actor: string | null;
  readonly puesto: string | null;
  readonly calidad: string | null;
  readonly titular: string | null;
  readonly en: string;
  /** null: the object is RESERVADA or CONFIDENCIAL, and what was written is for those on its route */
  readonly datos: Readonly<Record<string, unknown>> | null;
  readonly hash: string;
}

/** Chains that say nothing of what came in or went out: how the entidad is set up, and who enters. */
const DE_USUARIO = /^usuario\/(\d+)$/;
const enPalabras = (usuario?: string): string | null => (usuario ? `Usuario ${usuario}` : null);
const DE_LA_CASA =
  /^(organizacion|tipos|plantillas|cites|bitacora)$|^(usuario|plantilla|sello|certificado|puesto|instalacion)\//;
const POR_PAGINA = 50;
const EN_PLANILLA = 5_000;
/** Whoever looks at the same again within this has already left word of it. */
const MISMA_MIRADA_MS = 10 * 60_000;
const ROLES = ['auditor', 'administrador'] as const;

/** The trail, for who reads it: what happened, by whom and to what; looking at it is on it too (ADR 26). */
@Injectable()
export class VerBitacora {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly consulta: ConsultaDeBitacora,
    private readonly bitacora: Bitacora,
    private readonly rotulos: RotulosRepository,
    private readonly usuarios: RegistroDeUsuarios,
  ) {}

  async pagina(ctx: Contexto, o: OrdenDeConsulta, desde?: string): Promise<Pagina<EventoVisto>> {
    exigirRol(ctx, ...ROLES);
    if (!desde) await this.dejarDicho(ctx, 'consultar-bitacora', o);
    return this.uow.leer(async (tx) => {
      const filtro = await this.filtro(tx, o);
      const eventos = await this.consulta.pagina(tx, filtro, antesDe(desde), POR_PAGINA + 1);
      const filas = await this.vistos(tx, eventos.slice(0, POR_PAGINA));
      const sigue = eventos.length > POR_PAGINA ? (filas.at(-1)?.clave ?? null) : null;
      return { filas, siguiente: sigue };
    });
  }

  /** The same, as a spreadsheet opens it; at most five thousand events. */
  async planilla(ctx: Contexto, o: OrdenDeConsulta): Promise<string> {
    exigirRol(ctx, ...ROLES);
    await this.dejarDicho(ctx, 'exportar-bitacora', o);
    const filas = await this.uow.leer(async (tx) =>
      this.vistos(tx, await this.consulta.pagina(tx, await this.filtro(tx, o), null, EN_PLANILLA)),
    );
    return csv(
      ['Fecha', 'Hora', 'Acto', 'Objeto', 'N°', 'Persona', 'Puesto', 'En suplencia de', 'Datos', 'Huella'],
      filas.map((e) => [
        ...[fechaDe(new Date(e.en)), horaDe(new Date(e.en)), e.acto, e.rotulo ?? e.cadena],
        ...[String(e.secuencia), e.actor ?? 'el sistema', e.puesto ?? '', e.titular ?? ''],
        ...[e.datos ? JSON.stringify(e.datos) : 'Reservado', e.hash],
      ]),
    );
  }

  actos(ctx: Contexto): Promise<string[]> {
    exigirRol(ctx, ...ROLES);
    return this.uow.leer((tx) => this.consulta.actos(tx));
  }

  /** Whether every event of an object holds to the one before it, and to the last that was written. */
  async cadena(ctx: Contexto, de: string) {
    exigirRol(ctx, ...ROLES);
    return this.uow.leer(async (tx) => {
      const eventos = await this.bitacora.leerCadena(tx, de);
      if (eventos.length === 0) throw noExiste('cadena');
      return { eventos: eventos.length, rotaEn: await this.bitacora.verificarCadena(tx, de) };
    });
  }

  private async filtro(tx: Tx, { objeto, ...resto }: OrdenDeConsulta): Promise<FiltroDeBitacora> {
    if (!objeto) return resto;
    const cadenas = await this.rotulos.cadenasDe(tx, objeto, tx.ahora);
    return { ...resto, cadenas: [...cadenas, objeto] };
  }

  private async vistos(tx: Tx, eventos: readonly EventoConsultado[]): Promise<EventoVisto[]> {
    const cadenas = [...new Set(eventos.map((e) => e.cadena))];
    const rotulos = await this.rotulos.de(tx, cadenas);
    const ids = cadenas.flatMap((c) => DE_USUARIO.exec(c)?.[1] ?? []);
    const usuarios = await this.usuarios.nombres(tx, ids);
    const deUsuario = (cadena: string) => usuarios.get(DE_USUARIO.exec(cadena)?.[1] ?? '');
    return eventos.map((e) => {
      const r = rotulos.get(e.cadena);
      const oculto = r?.reservado ?? !DE_LA_CASA.test(e.cadena);
      return {
        ...{ clave: `${e.gestion}-${e.id}`, cadena: e.cadena, secuencia: e.secuencia },
        ...{
          rotulo: r?.rotulo ?? enPalabras(deUsuario(e.cadena)),
          acto: e.acto,
          actor: e.funcionario,
          puesto: e.puesto,
        },
        ...{ calidad: e.calidad, titular: e.titular, en: e.ocurridoEn.toISOString(), hash: e.hash },
        datos: oculto ? null : e.datos,
      };
    });
  }

  private async dejarDicho(ctx: Contexto, acto: string, o: OrdenDeConsulta): Promise<void> {
    const datos = Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined));
    await this.uow.interno(async (tx) => {
      const desde = new Date(tx.ahora.getTime() - MISMA_MIRADA_MS);
      const { usuarioId } = ctx.actor;
      const antes =
        acto === 'consultar-bitacora' &&
        (await this.consulta.yaConsto(tx, 'bitacora', usuarioId, canonico(datos), desde));
      if (!antes) await this.bitacora.anotar(tx, ctx, { cadena: 'bitacora', acto, datos });
    });
  }
}

function antesDe(clave: string | undefined): { gestion: number; id: string } | null {
  const [gestion, id] = clave?.split('-') ?? [];
  return gestion && id ? { gestion: Number(gestion), id } : null;
}
