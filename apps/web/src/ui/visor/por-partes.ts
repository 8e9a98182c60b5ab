import { PDFDataRangeTransport } from 'pdfjs-dist';
import { cabeceras, fetchDeSesion } from '../../api/transporte';
import { partesDe, totalDe, type Parte } from './partes';

type Rango = readonly [desde: number, hasta: number];

/** What comes with the first request: a letter is whole in it. */
const PRIMERA = 256 * 1024;
/** And the end, where a PDF tells where its pieces are. */
const ULTIMA = 64 * 1024;
/** The server serves so many ranges at a time. */
const POR_PEDIDO = 100;
const INTENTOS = 3;

async function pedir(url: string, rangos: readonly string[], signal: AbortSignal): Promise<Response> {
  const headers = { ...cabeceras('GET'), Range: `bytes=${rangos.join(',')}` };
  const pedido = new Request(url, { headers, signal });
  const r = await fetchDeSesion(pedido);
  if (!r.ok) throw new Error(`el documento respondió ${r.status}`);
  return r;
}

/** A file read where it is looked at; what is asked for at the same moment goes in one request. */
class PorPartes extends PDFDataRangeTransport {
  #esperan: Rango[] = [];
  readonly #corte = new AbortController();

  constructor(
    private readonly url: string,
    total: number,
    inicio: Uint8Array,
    private readonly fin: Parte | null,
    private readonly alFallar: () => void,
  ) {
    super(total, inicio);
  }

  override requestDataRange(desde: number, hasta: number): void {
    const { fin } = this;
    if (fin && desde >= fin.desde && hasta <= fin.desde + fin.bytes.length) {
      // pdf.js is asking still: it is answered when it has asked.
      queueMicrotask(() => this.onDataRange(desde, fin.bytes.slice(desde - fin.desde, hasta - fin.desde)));
      return;
    }
    this.#esperan.push([desde, hasta]);
    if (this.#esperan.length === 1) setTimeout(() => this.#despachar(), 5);
  }

  override abort(): void {
    this.#corte.abort();
  }

  #despachar(): void {
    const todos = this.#esperan;
    this.#esperan = [];
    for (let i = 0; i < todos.length; i += POR_PEDIDO) void this.#traer(todos.slice(i, i + POR_PEDIDO));
  }

  async #traer(rangos: readonly Rango[]): Promise<void> {
    for (let intento = 1; !this.#corte.signal.aborted; intento++) {
      try {
        const escritos = rangos.map(([desde, hasta]) => `${desde}-${hasta - 1}`);
        const r = await pedir(this.url, escritos, this.#corte.signal);
        return this.#entregar(r, new Uint8Array(await r.arrayBuffer()), rangos);
      } catch {
        if (intento === INTENTOS && !this.#corte.signal.aborted) return this.alFallar();
        await new Promise((listo) => setTimeout(listo, 300 * intento));
      }
    }
  }

  #entregar(r: Response, cuerpo: Uint8Array, rangos: readonly Rango[]): void {
    const varias = r.headers.get('content-type')?.startsWith('multipart/') ?? false;
    const llegadas = varias
      ? partesDe(cuerpo)
      : [{ desde: r.status === 206 ? (rangos[0]?.[0] ?? 0) : 0, bytes: cuerpo }];
    for (const [desde, hasta] of rangos) {
      const suya = llegadas.find((p) => p.desde <= desde && p.desde + p.bytes.length >= hasta);
      if (!suya) throw new Error('falta una parte');
      this.onDataRange(desde, suya.bytes.slice(desde - suya.desde, hasta - suya.desde));
    }
  }
}

/**
 * Begins to read a file of the API.
 * @returns its bytes, when they came whole with the first request, or how to go on reading it
 */
export async function empezarALeer(
  url: string,
  corte: AbortSignal,
  alFallar: () => void,
): Promise<{ bytes: Uint8Array } | { partes: PDFDataRangeTransport }> {
  // What is smaller than both together comes whole.
  const r = await pedir(url, [`0-${PRIMERA - 1}`, `-${ULTIMA}`], corte);
  const bytes = new Uint8Array(await r.arrayBuffer());
  if (r.status !== 206) return { bytes };
  const varias = r.headers.get('content-type')?.startsWith('multipart/') ?? false;
  const [inicio, fin] = varias
    ? partesDe(bytes)
    : [{ desde: 0, total: totalDe(r.headers.get('content-range')) ?? bytes.length, bytes }];
  if (!inicio) throw new Error('el documento no llegó');
  if (inicio.total <= inicio.bytes.length) return { bytes: inicio.bytes };
  return { partes: new PorPartes(url, inicio.total, inicio.bytes, fin ?? null, alFallar) };
}
