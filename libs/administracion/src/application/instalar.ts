import { RegistroDeUsuarios } from '#acceso';
import { Bitacora } from '#auditoria';
import { motivosParaNoUsarFormato, Numeracion, proximosDe, type Proximos } from '#cites';
import { Emblemas, Plantillas } from '#documentos';
import { ErrorDominio, exigir, fechaDe, gestionDe, type ClaveDeIdempotencia } from '#kernel';
import { DEPARTAMENTOS, Organigrama, RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { conCampo, motivosDeGestion, sinPuerta, yaInstalada } from '../domain/instalacion';
import { InstalacionRepository } from '../persistence/instalacion.repository';
import { ClaveDeInstalacion } from './clave-de-instalacion';

/** Where the numbers go on from paper; 0: they begin at 1. */
export interface NumeracionInicial {
  readonly gestion: number;
  readonly ultimaHoja: number;
  /** of the CITEs of the first unidad */
  readonly formato: string;
  readonly ultimoCite: number;
}

export interface AdministradorInicial {
  readonly nombre: string;
  readonly ci: string;
  readonly memorandum: string;
  readonly usuario: string;
  readonly clave: string;
}

export interface OrdenDeInstalacion {
  readonly entidad: {
    readonly nombre: string;
    readonly sigla: string;
    readonly ciudad: string;
    readonly departamento: string;
    readonly logo?: { readonly sha256: string; readonly nombre: string } | undefined;
  };
  /** the first unidad, and the post in it that the administrador fills */
  readonly oficina: {
    readonly nombre: string;
    readonly sigla: string;
    readonly cargo: string;
    readonly esMae: boolean;
  };
  readonly numeracion: NumeracionInicial;
  readonly administrador: AdministradorInicial;
}

/** What the series would give first. */
export interface NumerosPrevistos {
  readonly hojas: readonly Proximos[];
  readonly cites: readonly Proximos[];
}

/** How every HR is coded: it is not a setting. */
const FORMATO_DE_HOJA = '{n}-{gg}';
/** Whoever prepares the entidad also prepares its papers. */
const ROLES_DEL_PRIMERO = ['administrador', 'configurador'] as const;

/** The writes of an installation, by the lib that owns each. */
@Injectable()
export class CrearInstalacion {
  constructor(
    private readonly organizacion: RegistroDeOrganizacion,
    private readonly usuarios: RegistroDeUsuarios,
    private readonly numeracion: Numeracion,
    private readonly emblemas: Emblemas,
    private readonly plantillas: Plantillas,
    private readonly bitacora: Bitacora,
  ) {}

  /** The rules of what was given, before anything is created. */
  exigir(o: Partial<OrdenDeInstalacion>, ahora: Date): void {
    if (o.administrador) this.usuarios.exigir(o.administrador);
    if (!o.numeracion) return;
    const { gestion, formato } = o.numeracion;
    exigir('instalacion.gestion', motivosDeGestion(gestion, gestionDe(ahora)), 'invalido');
    exigir('cites.formato.invalido', motivosParaNoUsarFormato(formato), 'invalido');
  }

  async ejecutar(tx: Tx, o: OrdenDeInstalacion, logo: Logo | null, equipo: string): Promise<void> {
    const desde = fechaDe(tx.ahora);
    const { logo: _elegido, ...entidad } = o.entidad;
    const entidadId = await this.organizacion.crearEntidad(tx, null, { ...entidad, demo: false });
    const { nombre, sigla, cargo, esMae } = o.oficina;
    const unidadId = await this.organizacion.crearUnidad(tx, null, { nombre, sigla, desde });
    const puestoId = await this.organizacion.crearPuesto(tx, null, { unidadId, cargo, esMae, desde });
    await this.numerar(tx, unidadId, o.numeracion);
    if (logo) {
      await this.emblemas.asentar(tx, null, logo);
      await this.plantillas.ponerLogo(tx, null, logo);
    }
    const { usuario, clave, memorandum, ...persona } = o.administrador;
    const funcionarioId = await this.organizacion.crearFuncionario(tx, null, persona);
    const quien = { puestoId, funcionarioId, calidad: 'titular', desde, memorandum } as const;
    await this.organizacion.designar(tx, null, quien);
    const roles = ROLES_DEL_PRIMERO;
    const usuarioId = await this.usuarios.crear(tx, null, { usuario, clave, funcionarioId, roles });
    const datos = { entidadId, unidadId, puestoId, usuarioId, usuario, equipo, numeracion: o.numeracion };
    await this.bitacora.anotar(tx, null, { cadena: 'organizacion', acto: 'instalar', datos });
  }

  private async numerar(tx: Tx, unidadId: string, n: NumeracionInicial): Promise<void> {
    const desde = (ultimo: number) => ({ desde: { gestion: n.gestion, inicial: ultimo + 1 } });
    const hojas = { clase: 'HR', unidadId: null, tipo: null, formato: FORMATO_DE_HOJA } as const;
    await this.numeracion.definir(tx, null, { ...hojas, ...desde(n.ultimaHoja) });
    const cites = { clase: 'CITE', unidadId, tipo: null, formato: n.formato } as const;
    // Those numbered by their thread count nothing.
    const inicial = n.formato.includes('{hr}') ? {} : desde(n.ultimoCite);
    await this.numeracion.definir(tx, null, { ...cites, ...inicial });
  }
}
type Logo = Awaited<ReturnType<Emblemas['hallar']>>;

/** The one door that needs no login: it is there while there is no entidad, for whoever has the key of the installation. */
@Injectable()
export class Instalar {
  constructor(
    private readonly uow: UnidadDeTrabajo,
    private readonly organigrama: Organigrama,
    private readonly registro: InstalacionRepository,
    private readonly clave: ClaveDeInstalacion,
    private readonly emblemas: Emblemas,
    private readonly crear: CrearInstalacion,
  ) {}

  /** @throws ErrorDominio `instalacion.cerrada` once there is an entidad */
  estado(): Promise<{ gestion: number; departamentos: readonly string[] }> {
    return this.uow.leer(async (tx) => {
      if (await this.organigrama.entidad(tx)) throw sinPuerta();
      return { gestion: gestionDe(tx.ahora), departamentos: DEPARTAMENTOS };
    });
  }

  /**
   * Judges what was written so far; nothing is created.
   * @throws ErrorDominio those of `ClaveDeInstalacion.exigir`, and of each part, with its field
   */
  async ensayar(
    o: Partial<OrdenDeInstalacion> & { claveDeInstalacion: string },
    equipo: string,
  ): Promise<{ numeros: NumerosPrevistos | null }> {
    return enSuCampo(async () => {
      await this.clave.exigir(equipo, o.claveDeInstalacion);
      const ahora = await this.uow.leer((tx) => Promise.resolve(tx.ahora));
      this.crear.exigir(o, ahora);
      if (o.entidad?.logo) await this.emblemas.hallar(o.entidad.logo.sha256, o.entidad.logo.nombre);
      return { numeros: o.numeracion ? previstos(o.numeracion, gestionDe(ahora)) : null };
    });
  }

  /** A picture for the head of the papers, judged as any other. @throws ErrorDominio `documentos.logo`, `documentos.imagen.*` */
  recibirLogo(bytes: Buffer, nombre: string | undefined) {
    return enSuCampo(() => this.emblemas.recibir(bytes, nombre));
  }

  verLogo(sha256: string) {
    return enSuCampo(() => this.emblemas.hallar(sha256, 'logo'));
  }

  /**
   * All or nothing, once: of several at a time one creates it. The same order with the same key gets the same reply.
   * @throws ErrorDominio `instalacion.hecha`, and those of `ensayar`
   */
  ejecutar(
    o: OrdenDeInstalacion & { claveDeInstalacion: string },
    idempotencia: ClaveDeIdempotencia,
    equipo: string,
  ): Promise<{ usuario: string }> {
    return enSuCampo(async () => {
      const previa = await this.uow.respuestaAnterior<{ usuario: string }>({ idempotencia });
      if (previa) return previa.respuesta;
      await this.clave.exigir(equipo, o.claveDeInstalacion).catch((error: unknown) => {
        throw error instanceof ErrorDominio && error.codigo === sinPuerta().codigo ? yaInstalada() : error;
      });
      const { claveDeInstalacion: _clave, ...orden } = o;
      const elegido = orden.entidad.logo;
      const logo = elegido ? await this.emblemas.hallar(elegido.sha256, elegido.nombre) : null;
      const hecha = await this.uow.acto({ idempotencia }, async (tx) => {
        await this.registro.clave(tx, true);
        if (await this.organigrama.entidad(tx)) throw yaInstalada();
        this.crear.exigir(orden, tx.ahora);
        await this.crear.ejecutar(tx, orden, logo, equipo);
        await this.registro.olvidarClave(tx);
        return { usuario: orden.administrador.usuario };
      });
      await this.clave.quitarArchivo();
      return hecha;
    });
  }
}

function previstos(n: NumeracionInicial, actual: number): NumerosPrevistos {
  const desde = (formato: string, ultimo: number): Proximos[] => {
    const enEsta = n.gestion === actual;
    const siguiente = enEsta ? ultimo + 1 : 1;
    return proximosDe(formato, {
      gestion: actual,
      reinicia: true,
      siguiente: formato.includes('{hr}') ? null : siguiente,
      deLaOtra: enEsta ? null : ultimo + 1,
    });
  };
  return { hojas: desde(FORMATO_DE_HOJA, n.ultimaHoja), cites: desde(n.formato, n.ultimoCite) };
}

async function enSuCampo<T>(fn: () => Promise<T>): Promise<T> {
  try {
    return await fn();
  } catch (error) {
    throw conCampo(error);
  }
}
