import { ErrorDominio, fechaDe, horaDe, type RelojFijo } from '#kernel';
import { createHash } from 'node:crypto';
import { setTimeout as esperar } from 'node:timers/promises';
import type { Escritorio } from './cliente';
import type { Juicio } from './juicio';
import type { Elenco } from './elenco';

/** One step as `hilo.json` records it. */
export interface Paso {
  readonly que: string;
  readonly quien: string;
  readonly cuando: string;
  readonly numero: string | null;
  readonly estado: string | null;
  readonly sha256: string | null;
  readonly evento: string | null;
}

/** A finished paper of the thread. */
export interface Papel {
  readonly archivo: string;
  readonly pdf: Uint8Array;
}

export interface Hoja {
  readonly gestion: number;
  readonly id: string;
  readonly codigo: string;
  readonly codigoLargo: string;
}
export interface PasoDeRuta {
  readonly gestion: number;
  readonly id: string;
  readonly secuencia: number;
  readonly estado: string;
  readonly recibidoPor?: string | null;
  readonly recibidoEn?: string | null;
  readonly enviadoEn?: string | null;
}
export interface HojaVista extends Hoja {
  readonly estado: string;
  readonly clase: string;
  readonly ruta: readonly PasoDeRuta[];
  readonly documentos: readonly {
    readonly id: string;
    readonly cite: string | null;
    readonly fecha: string | null;
    readonly estado: string;
    readonly anexos: readonly {
      readonly descripcion: string;
      readonly fojas: number;
      readonly paginas: number;
    }[];
    readonly sello?: {
      readonly recepcionId: string;
      readonly gestion?: number;
      readonly estado: string;
      readonly detalle: string | null;
    } | null;
  }[];
  readonly plazos: readonly { readonly id: string; readonly fecha: string; readonly estado: string }[];
}
interface Evento {
  readonly papel: string | null;
  readonly acto: string;
  readonly hash: string;
}
interface Firmado {
  readonly cite: string;
  readonly fecha: string;
  readonly sha256: string;
}

/** Path of an HR or step in the API. */
export const ruta = (h: { gestion: number; id: string }): string => `${h.gestion}/${h.id}`;
const sha256 = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

/** Waits until the stamp of a reception is on its paper. @throws ErrorDominio `hilo.sello` when it failed or never came */
export async function esperarSello(
  quien: Escritorio,
  hoja: { gestion: number; id: string },
  documentoId: string,
): Promise<void> {
  for (let intento = 0; intento < 300; intento++) {
    const { documentos } = await quien.leer<HojaVista>(`/api/hojas/${ruta(hoja)}`);
    const sello = documentos.find((d) => d.id === documentoId)?.sello;
    if (sello?.estado === 'sellado') return;
    if (sello?.estado === 'fallido')
      throw new ErrorDominio('hilo.sello', 'conflicto', `El sello falló: ${sello.detalle ?? ''}`);
    await esperar(100);
  }
  throw new ErrorDominio('hilo.sello', 'conflicto', 'El sello no llegó en 30 segundos.');
}

/** The stage of the replay: the clock, who plays, what was judged, and the small questions every scene asks. */
export class Escenario {
  readonly pasos: Paso[] = [];
  readonly papeles: Papel[] = [];
  protected hoja: Hoja = { gestion: 0, id: '', codigo: '', codigoLargo: '' };

  constructor(
    protected readonly reloj: RelojFijo,
    protected readonly elenco: Elenco,
    readonly juicio: Juicio,
    protected readonly decir: (linea: string) => void,
  ) {}

  protected async redactar(quien: Escritorio, cuerpo: Record<string, unknown>): Promise<string> {
    const { id } = await quien.acto<{ id: string }>(`/api/hojas/${ruta(this.hoja)}/documentos`, cuerpo);
    return id;
  }

  protected async firmar(quien: Escritorio, documentoId: string): Promise<Firmado> {
    const { version } = await quien.leer<{ version: number }>(`/api/documentos/${documentoId}`);
    return quien.acto<Firmado>(`/api/documentos/${documentoId}/firmar`, {
      version,
      credencial: { tipo: 'prueba' },
    });
  }

  /** Waits for the stamp job and gives the stamped paper. */
  protected async sellado(quien: Escritorio, documentoId: string): Promise<Uint8Array> {
    await esperarSello(quien, this.hoja, documentoId);
    return quien.bytes(`/api/documentos/${documentoId}/pdf`);
  }

  protected async juzgarSello(
    cual: string,
    pdf: Uint8Array,
    partes: readonly string[],
    firmas: number,
  ): Promise<void> {
    const lectura = await this.juicio.lector?.(pdf);
    if (!lectura) return;
    for (const parte of partes) this.juicio.contiene(`${cual}: texto`, lectura.texto, parte);
    this.juicio.igual(`${cual}: firmas`, lectura.firmas, firmas);
    this.juicio.igual(`${cual}: firmas válidas según pdfsig`, lectura.firmasValidas, firmas);
  }

  protected ver(quien: Escritorio): Promise<HojaVista> {
    return quien.leer<HojaVista>(`/api/hojas/${ruta(this.hoja)}`);
  }

  protected paso(vista: HojaVista, secuencia: number): PasoDeRuta {
    const paso = vista.ruta.find((p) => p.secuencia === secuencia);
    if (!paso) throw new ErrorDominio('hilo.sin-paso', 'conflicto', `La hoja no tiene el paso ${secuencia}.`);
    return paso;
  }

  protected estado(vista: HojaVista, secuencia: number): string {
    return vista.ruta.find((p) => p.secuencia === secuencia)?.estado ?? 'no existe';
  }

  protected documento(vista: HojaVista, cite: string): string {
    const encontrado = vista.documentos.find((d) => d.cite === cite);
    if (!encontrado)
      throw new ErrorDominio('hilo.sin-documento', 'conflicto', `La hoja no tiene el documento ${cite}.`);
    return encontrado.id;
  }

  protected alas(instante: string): void {
    this.reloj.poner(new Date(instante));
  }

  protected async anotar(
    que: string,
    quien: Escritorio,
    numero: string | null,
    vista: HojaVista,
    pdf?: Uint8Array,
  ): Promise<void> {
    const historia = await quien.leer<readonly Evento[]>(`/api/hojas/${ruta(this.hoja)}/historia`);
    const ahora = this.reloj.ahora();
    const cuando = `${fechaDe(ahora)} ${horaDe(ahora)}`;
    const evento = historia.filter((e) => e.papel === null).at(-1)?.hash ?? null;
    this.pasos.push({
      que,
      quien: quien.usuario,
      cuando,
      numero,
      estado: vista.estado,
      sha256: pdf ? sha256(pdf) : null,
      evento,
    });
    const pasos = vista.ruta.map((p) => `s${p.secuencia} ${p.estado}`).join(', ');
    this.decir(`${cuando}  ${que}${numero ? ` — ${numero}` : ''}\n                  ${pasos}`);
  }
}
