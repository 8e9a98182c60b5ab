import { randomUUID } from 'node:crypto';

/** A problem+json that came back, or anything else that was not the expected success. */
export class RespuestaInesperada extends Error {
  constructor(
    readonly estado: number,
    readonly codigo: string,
    detalle: string,
    /** codes of the clauses that refused */
    readonly motivos: readonly string[] = [],
  ) {
    super(`${estado} ${codigo}: ${detalle}`);
  }
}

export type Metodo = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One person at a browser: own cookie, own CSRF mark, a fresh idempotency key per act. */
/** What the server says of an upload. */
export interface Subido {
  readonly id: string;
  readonly nombre: string;
  readonly sha256: string;
  readonly tipo: string;
  readonly avisos: readonly string[];
  readonly paginas: number;
  readonly firmas: number;
  readonly original: { readonly tipo: string; readonly nombre: string } | null;
  readonly yaEsta: { readonly gestion: number; readonly id: string; readonly codigo: string } | null;
  readonly yaEsDe: { readonly id: string; readonly nombre: string } | null;
}

export class Escritorio {
  private cookie = '';
  private csrf = '';
  private puesto: string | null = null;

  constructor(
    private readonly origen: string,
    readonly usuario: string,
    private readonly clave: string,
  ) {}

  async ingresar(): Promise<void> {
    const respuesta = await this.pedir('POST', '/api/sesion', { usuario: this.usuario, clave: this.clave });
    this.cookie = respuesta.headers.get('set-cookie')?.split(';')[0] ?? '';
    this.csrf = ((await respuesta.json()) as { csrf: string }).csrf;
  }

  /** In which of their puestos this person acts from now on; null: their only one. */
  actuarEn(puestoId: string | null | undefined): this {
    this.puesto = puestoId ?? null;
    return this;
  }

  async leer<T>(ruta: string): Promise<T> {
    return (await (await this.pedir('GET', ruta)).json()) as T;
  }

  /** @param clave idempotency key; absent: a fresh one */
  async acto<T>(ruta: string, cuerpo: unknown, metodo: Metodo = 'POST', clave?: string): Promise<T> {
    return (await (await this.pedir(metodo, ruta, cuerpo, clave)).json()) as T;
  }

  async bytes(ruta: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.pedir('GET', ruta)).arrayBuffer());
  }

  /** Uploads a PDF. @returns id of the archivo */
  async subir(nombre: string, pdf: Uint8Array): Promise<string> {
    return (await this.subirTodo(nombre, pdf)).id;
  }

  /** Uploads a file. @param uso `anexo`: also what is no paper. @returns all that the server says of it */
  async subirTodo(nombre: string, pdf: Uint8Array, uso: 'papel' | 'anexo' = 'papel'): Promise<Subido> {
    const formulario = new FormData();
    formulario.append('archivo', new Blob([Buffer.from(pdf)], { type: 'application/pdf' }), nombre);
    const respuesta = await this.pedir('POST', `/api/archivos?uso=${uso}`, formulario);
    return (await respuesta.json()) as Subido;
  }

  /** The bare answer of a GET, whatever its status. */
  respuesta(ruta: string, cabeceras: Record<string, string> = {}): Promise<Response> {
    return fetch(this.origen + ruta, { headers: { cookie: this.cookie, ...this.enPuesto(), ...cabeceras } });
  }

  private enPuesto(): Record<string, string> {
    return this.puesto ? { 'x-puesto': this.puesto } : {};
  }

  private async pedir(
    metodo: Metodo,
    ruta: string,
    cuerpo?: unknown,
    clave: string = randomUUID(),
  ): Promise<Response> {
    const respuesta = await this.enviar(metodo, ruta, cuerpo, clave);
    if (respuesta.ok) return respuesta;
    const problema = (await respuesta.json().catch(() => ({}))) as {
      codigo?: string;
      detail?: string;
      motivos?: { codigo: string }[];
    };
    throw new RespuestaInesperada(
      respuesta.status,
      problema.codigo ?? '',
      `${metodo} ${ruta}: ${problema.detail ?? ''}`,
      problema.motivos?.map((m) => m.codigo),
    );
  }

  /** The bare answer of any request, whatever its status. */
  enviar(metodo: Metodo, ruta: string, cuerpo?: unknown, clave: string = randomUUID()): Promise<Response> {
    const esFormulario = cuerpo instanceof FormData;
    return fetch(this.origen + ruta, {
      method: metodo,
      headers: {
        cookie: this.cookie,
        origin: this.origen,
        ...this.enPuesto(),
        ...(metodo === 'GET' ? {} : { 'x-csrf-token': this.csrf, 'idempotency-key': clave }),
        ...(cuerpo === undefined || esFormulario ? {} : { 'content-type': 'application/json' }),
      },
      ...(cuerpo === undefined ? {} : { body: esFormulario ? cuerpo : JSON.stringify(cuerpo) }),
    });
  }
}
