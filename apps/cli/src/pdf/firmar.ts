import { ErrorDominio, relojDelSistema } from '#kernel';
import {
  firmarPdf,
  lugarDeFirma,
  prolongarFirmas,
  tamanoDePagina,
  ubicarSello,
  verificarAparte,
  type Caja,
  type Campo,
  type Credencial,
  type Nivel,
} from '#pades';
import { renderAparienciaFirma } from '#pdf';
import { InvalidArgumentError } from 'commander';
import { BuscadorHttp, selladorDe } from '#firmas';
import { abrirLlave } from '../abrir-llave';
import type { Llave } from '../llave';

/** What `hr pdf firmar` is told. */
export interface OrdenDeFirmar extends Llave {
  readonly pagina?: number | undefined;
  /** as the reader sees the page: points from its lower left corner */
  readonly caja?: Caja | undefined;
  readonly razon?: string | undefined;
  readonly tsa?: string | undefined;
  /** absent: B-B, or B-T when the authority gives its time; one that is asked for is reached or refused */
  readonly nivel?: Nivel | undefined;
  readonly raices: readonly Buffer[];
}

/** Size of a visible signature whose box was not given: 70 x 22 mm. */
const MEDIDA = { ancho: 198, alto: 62 };

/**
 * @returns the signed file and the level it reached; a level that could not be reached leaves the one below
 * @throws ErrorDominio those of `abrirLlave` and `firmarPdf`, `firma.fuera-de-la-pagina`, `firma.sin-sello-de-tiempo`
 */
export async function firmarArchivo(
  pdf: Buffer,
  orden: OrdenDeFirmar,
): Promise<{ pdf: Uint8Array; nivel: Nivel | null; faltas: readonly string[] }> {
  const pideTiempo = orden.nivel !== undefined && orden.nivel !== 'B-B';
  if (pideTiempo && !orden.tsa) throw new InvalidArgumentError(`El nivel ${orden.nivel} pide --tsa.`);
  const momento = relojDelSistema.ahora();
  const credencial = abrirLlave(orden, momento);
  const causas: string[] = [];
  const alFallar = (_: string, causa: string): void => void causas.push(causa);
  const tiempo = orden.tsa ? selladorDe([orden.tsa], { alFallar }) : undefined;
  const firmado = await firmarPdf(pdf, {
    ...(await lugarYApariencia(pdf, orden, credencial, momento)),
    credencial,
    momento,
    nombre: credencial.certificado.titular.nombre,
    tiempo,
    ...(orden.razon ? { motivo: orden.razon } : {}),
  });
  const hecho = await alcanzado(firmado);
  const sinTiempo = tiempo && hecho.nivel === 'B-B' ? sinSelloDeTiempo(causas) : null;
  if (sinTiempo && pideTiempo) throw sinTiempo;
  if (orden.nivel !== 'B-LT' && orden.nivel !== 'B-LTA')
    return { ...hecho, faltas: sinTiempo ? [sinTiempo.message] : [] };
  const { pdf: largo, faltas } = await prolongarFirmas(firmado, {
    hasta: orden.nivel,
    buscador: new BuscadorHttp(),
    sellar: tiempo ?? (() => Promise.resolve(null)),
    // Without roots given, the top of the chain that came along is the one that is proven.
    raices: orden.raices.length > 0 ? orden.raices : credencial.cadena.slice(-1),
    ahora: relojDelSistema.ahora(),
  });
  return { ...(await alcanzado(largo)), faltas };
}

const sinSelloDeTiempo = (causas: readonly string[]): ErrorDominio =>
  new ErrorDominio(
    'firma.sin-sello-de-tiempo',
    'no-disponible',
    `Sin sello de tiempo: ${causas.join('; ') || 'lo que dio la autoridad no cabe en la firma'}.`,
  );

async function alcanzado(pdf: Uint8Array): Promise<{ pdf: Uint8Array; nivel: Nivel | null }> {
  return { pdf, nivel: (await verificarAparte(pdf)).firmas.at(-1)?.nivel ?? null };
}

/** In a box of its own when one is given, else in the first empty field, else without drawing. */
async function lugarYApariencia(
  pdf: Buffer,
  { pagina, caja }: OrdenDeFirmar,
  credencial: Credencial,
  momento: Date,
): Promise<{ campo: string | Campo; apariencia?: Uint8Array }> {
  const lugar = await lugarDeFirma(pdf);
  const dibujo = (medida: { ancho: number; alto: number }) => apariencia(credencial, momento, medida);
  if (caja || pagina !== undefined) {
    const n = pagina ?? 1;
    const visto = await tamanoDePagina(pdf, n);
    if (caja && !cabe(caja, visto)) throw fueraDeLaPagina(n, visto);
    const suya = caja ?? ubicarSello(visto, MEDIDA, 'inferior-derecha');
    const nombre = lugar.existe ? `${lugar.campo}-aparte` : lugar.campo;
    return { campo: { nombre, pagina: n, ...suya }, apariencia: await dibujo(suya) };
  }
  if (lugar.existe) {
    return lugar.ancho > 0 ? { campo: lugar.campo, apariencia: await dibujo(lugar) } : { campo: lugar.campo };
  }
  return { campo: { nombre: lugar.campo, pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 } };
}

/** Half a point is what a page's own measure may be rounded by. */
function cabe(caja: Caja, { ancho, alto }: { ancho: number; alto: number }): boolean {
  const [x, y] = [caja.x + caja.ancho, caja.y + caja.alto];
  return caja.x >= 0 && caja.y >= 0 && x <= ancho + 0.5 && y <= alto + 0.5;
}

const fueraDeLaPagina = (n: number, { ancho, alto }: { ancho: number; alto: number }): ErrorDominio =>
  new ErrorDominio(
    'firma.fuera-de-la-pagina',
    'invalido',
    `La caja de la firma se sale de la página ${n}, que mide ${Math.round(ancho)} por ${Math.round(alto)} puntos.`,
  );

function apariencia(
  { certificado }: Credencial,
  momento: Date,
  { ancho, alto }: { ancho: number; alto: number },
): Promise<Uint8Array> {
  const { nombre, cargo } = certificado.titular;
  return renderAparienciaFirma({
    nombre,
    cargo: cargo ?? '',
    momento,
    prueba: certificado.dePrueba,
    ancho,
    alto,
  });
}
