import { exigir, relojDelSistema } from '#kernel';
import {
  abrirP12,
  firmarPdf,
  lugarDeFirma,
  motivosDeUso,
  prolongarFirmas,
  tamanoDePagina,
  ubicarSello,
  verificarAparte,
  type Campo,
  type Credencial,
  type Nivel,
} from '#pades';
import { renderAparienciaFirma } from '#pdf';
import { InvalidArgumentError } from 'commander';
import { BuscadorHttp, selladorDe } from '#firmas';

/** What `hr pdf firmar` is told. */
export interface OrdenDeFirmar {
  readonly p12: Buffer;
  readonly clave: string;
  readonly serie?: string | undefined;
  readonly pagina?: number | undefined;
  /** as the reader sees the page: points from its lower left corner */
  readonly caja?: { x: number; y: number; ancho: number; alto: number } | undefined;
  readonly razon?: string | undefined;
  readonly tsa?: string | undefined;
  readonly nivel: Nivel;
  readonly raices: readonly Buffer[];
}

/** Size of a visible signature whose box was not given: 70 x 22 mm. */
const MEDIDA = { ancho: 198, alto: 62 };

/**
 * @returns the signed file and the level it reached; a level that could not be reached leaves the one below
 * @throws ErrorDominio those of `abrirP12` and `firmarPdf`, `firma.certificado` with the reasons
 */
export async function firmarArchivo(
  pdf: Buffer,
  orden: OrdenDeFirmar,
): Promise<{ pdf: Uint8Array; nivel: Nivel | null; faltas: readonly string[] }> {
  if (orden.nivel !== 'B-B' && !orden.tsa)
    throw new InvalidArgumentError(`El nivel ${orden.nivel} pide --tsa.`);
  const credencial = abrirP12(orden.p12, orden.clave, orden.serie);
  exigir('firma.certificado', motivosDeUso(credencial.certificado), 'invalido');
  const momento = relojDelSistema.ahora();
  const tiempo = orden.tsa ? selladorDe([orden.tsa]) : undefined;
  const firmado = await firmarPdf(pdf, {
    ...(await lugarYApariencia(pdf, orden, credencial, momento)),
    credencial,
    momento,
    nombre: credencial.certificado.titular.nombre,
    tiempo,
    ...(orden.razon ? { motivo: orden.razon } : {}),
  });
  if (orden.nivel !== 'B-LT' && orden.nivel !== 'B-LTA') return { ...(await alcanzado(firmado)), faltas: [] };
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
    const suya = caja ?? ubicarSello(visto, MEDIDA, 'inferior-derecha');
    const nombre = lugar.existe ? `${lugar.campo}-aparte` : lugar.campo;
    return { campo: { nombre, pagina: n, ...suya }, apariencia: await dibujo(suya) };
  }
  if (lugar.existe) {
    return lugar.ancho > 0 ? { campo: lugar.campo, apariencia: await dibujo(lugar) } : { campo: lugar.campo };
  }
  return { campo: { nombre: lugar.campo, pagina: 1, x: 0, y: 0, ancho: 0, alto: 0 } };
}

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
