import { randomUUID } from 'node:crypto';
import { setTimeout as esperar } from 'node:timers/promises';
import { RespuestaInesperada, type Escritorio } from '../../../apps/cli/src/hilo/cliente';
import { Client } from 'pg';
import { porTurno, type Resultado } from './medida';
import { DE_HILO, type Llamador } from './oficina-grande';

/** A number that the API said was given: it must be on record for ever, borne by that object. */
interface Reconocido {
  readonly texto: string;
  /** as the libro names it: `papel`, `hoja/2026/7`, `documento/3` */
  readonly objeto: string;
}

/** The transaction failed after its number was taken: nothing was saved, and the caller may start again. */
class Revertido extends Error {}

const PAUSA_MS = 100;
/** What the template of any of the types may ask for. */
const ESCRITO = {
  a: [{ nombre: 'Director General', cargo: 'Director General' }],
  de: [{ nombre: 'Autoridad', cargo: 'Autoridad' }],
  referencia: 'Remite lo solicitado',
  destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR GENERAL'], lugar: 'Presente.-' },
  saludo: 'De mi consideración:',
  cuerpo: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se remite lo solicitado.' }] }],
  },
  despedida: 'Atentamente,',
};

/** What a browser does when the server is away: the same act with the same key, until there is an answer. */
async function hastaQueConteste<T>(pedir: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await pedir();
    } catch (error) {
      if (error instanceof RespuestaInesperada && error.estado === 500) throw new Revertido(error.message);
      const ausente = error instanceof TypeError || (error as RespuestaInesperada).estado === 503;
      if (!ausente) throw error;
      await esperar(PAUSA_MS);
    }
  }
}

const actuar = <T>(quien: Escritorio, ruta: string, orden: object): Promise<T> => {
  const clave = randomUUID();
  return hastaQueConteste(() => quien.acto<T>(ruta, orden, 'POST', clave));
};

const alAzar = <T>(lista: readonly T[]): T => lista[Math.floor(Math.random() * lista.length)] as T;

/** Reserves a number for paper. */
async function reservar({ escritorio, propios, comunes }: Llamador): Promise<Reconocido> {
  const { numeros } = await actuar<{ numeros: { texto: string }[] }>(escritorio, '/api/numeros/reservas', {
    tipo: alAzar([...propios, ...comunes]),
    motivo: 'Nota en papel',
  });
  return { texto: numeros[0]?.texto ?? '', objeto: 'papel' };
}

/** Opens an HR of the unidad. */
async function registrar({ escritorio, hilos }: Llamador): Promise<Reconocido> {
  const { hoja } = await actuar<{ hoja: { gestion: number; id: string; codigo: string } }>(
    escritorio,
    '/api/hojas/internas',
    { referencia: 'Asunto interno' },
  );
  hilos.push(hoja);
  return { texto: hoja.codigo, objeto: `hoja/${hoja.gestion}/${hoja.id}` };
}

/**
 * Drafts a paper and signs it, numbered by its unidad or by the HR that it hangs from, going on after each cut from where the documento is.
 * @param alRevertir told of each failed signature
 */
async function firmar(quien: Llamador, deHilo: boolean, alRevertir: () => void): Promise<Reconocido> {
  const { escritorio } = quien;
  if (deHilo && quien.hilos.length === 0) return registrar(quien);
  // The very latest: who calls at once for the same person numbers under the same HR.
  const hoja = deHilo ? quien.hilos.at(-1) : undefined;
  const ruta = hoja ? `/api/hojas/${hoja.gestion}/${hoja.id}/documentos` : '/api/documentos';
  const { id } = await actuar<{ id: string }>(escritorio, ruta, {
    ...{ tipo: hoja ? DE_HILO : alAzar(quien.propios), titulo: 'Nota' },
    ...{ firmantePuestoId: quien.puestoId, contenido: ESCRITO },
  });
  for (;;) {
    const d = await hastaQueConteste(() =>
      escritorio.leer<{ estado: string; version: number; cite: string }>(`/api/documentos/${id}`),
    );
    if (d.estado === 'FIRMADO') return { texto: d.cite, objeto: `documento/${id}` };
    const orden = { version: d.version, credencial: { tipo: 'prueba' } };
    try {
      await escritorio.acto(`/api/documentos/${id}/firmar`, orden);
    } catch (error) {
      if (error instanceof RespuestaInesperada && error.estado === 500) alRevertir();
      else if (!(error instanceof TypeError) && (error as RespuestaInesperada).estado !== 503) throw error;
      await esperar(PAUSA_MS);
    }
  }
}

/**
 * Takes one number by one of the acts that give them, and does not rest until the API says it is given.
 * @param firma whether it comes with a signature, of what; otherwise a reservation or a new HR
 */
async function tomarNumero(
  quien: Llamador,
  firma: 'de serie' | 'de hilo' | null,
  alRevertir: () => void,
): Promise<Reconocido> {
  for (;;) {
    try {
      if (firma) return await firmar(quien, firma === 'de hilo', alRevertir);
      return await (Math.random() < 0.3 ? registrar(quien) : reservar(quien));
    } catch (error) {
      if (!(error instanceof Revertido)) throw error;
      alRevertir();
    }
  }
}

/** Numbers by the product's own acts, over HTTP. */
export class CaminoReal {
  private readonly reconocidos: Reconocido[] = [];
  private pedidos = 0;
  private revertidos = 0;
  private golpes = 0;
  private ms = 0;

  constructor(
    private readonly llamadores: readonly Llamador[],
    private readonly unaFirmaCada: number,
  ) {}

  /** @param golpe kills the database; called once */
  async dar(cuantos: number, golpe: () => Promise<void>): Promise<void> {
    const uno = async (i: number): Promise<void> => {
      const cual = ++this.pedidos / this.unaFirmaCada;
      const firma = !Number.isInteger(cual) ? null : cual % 2 === 0 ? 'de hilo' : 'de serie';
      const quien = this.llamadores[i] as Llamador;
      this.reconocidos.push(await tomarNumero(quien, firma, () => void this.revertidos++));
    };
    this.ms += await porTurno(cuantos, uno, golpe);
    this.golpes++;
  }

  /** Holds what callers were told against what is on record, by questions of its own. */
  async contar(url: string): Promise<Resultado> {
    const cliente = new Client({ connectionString: url });
    await cliente.connect();
    const { rows } = await cliente.query<{ serie: string; numero: number; clave: string }>(
      `SELECT serie_id::text AS serie, numero, objeto || ' ' || texto AS clave FROM cites.numeros
       UNION ALL SELECT tipo || ' de ' || hilo, k, objeto || ' ' || texto FROM cites.numeros_de_hilo`,
    );
    await cliente.end();
    const enLibro = new Map<string, number>();
    const numeros = new Map<string, number>();
    const mayores = new Map<string, number>();
    for (const { serie, numero, clave } of rows) {
      enLibro.set(clave, 1 + (enLibro.get(clave) ?? 0));
      numeros.set(`${serie}/${numero}`, 1);
      mayores.set(serie, Math.max(numero, mayores.get(serie) ?? 0));
    }
    // Each thing told takes its own row: the same number told twice would find none the second time.
    let perdidos = 0;
    for (const { objeto, texto } of this.reconocidos) {
      const clave = `${objeto} ${texto}`;
      const quedan = enLibro.get(clave) ?? 0;
      if (quedan === 0) perdidos++;
      else enLibro.set(clave, quedan - 1);
    }
    return {
      camino: 'Hoja de Ruta',
      reconocidos: this.reconocidos.length,
      deHilo: rows.filter((r) => r.serie.includes(' de ')).length,
      repetidos: rows.length - numeros.size,
      huecos: [...mayores.values()].reduce((n, m) => n + m, 0) - numeros.size,
      perdidos,
      sinDueno: [...enLibro.values()].reduce((n, q) => n + q, 0),
      revertidos: this.revertidos,
      golpes: this.golpes,
      segundos: this.ms / 1000,
    };
  }
}
