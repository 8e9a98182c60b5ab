import { ErrorDominio, relojDelSistema } from '#kernel';
import {
  estamparSinFirma,
  firmarPdf,
  listarCampos,
  tamanoDePagina,
  ubicarSello,
  verificarAparte,
  type Campo,
  type Esquina,
} from '#pades';
import { renderSelloDeTexto, sinGlifo } from '#pdf';
import { abrirLlave } from '../abrir-llave';
import type { Llave } from '../llave';

/** What `hr pdf sellar` is told. */
export interface OrdenDeSellar {
  readonly texto: string;
  readonly pagina: number;
  readonly esquina: Esquina;
  /** key that seals; without one only a file without signatures can be stamped */
  readonly sello: Llave | null;
}

/**
 * @returns the stamped file, the given one inside it byte for byte
 * @throws ErrorDominio `firma.sin-sello` on a signed file without key, `sello.sin-letra`; those of `abrirLlave`,
 * `estamparSinFirma` and `firmarPdf`
 */
export async function sellarArchivo(pdf: Buffer, orden: OrdenDeSellar): Promise<Buffer> {
  const { sello, pagina, texto } = orden;
  const momento = relojDelSistema.ahora();
  const ausentes = sinGlifo(texto);
  if (ausentes.length > 0) throw sinLetra(ausentes);
  const credencial = sello && abrirLlave(sello, momento);
  const { titular } = credencial?.certificado ?? {};
  const dibujo = await renderSelloDeTexto(texto, titular ? `Sellado por ${titular.nombre}` : '');
  const caja = ubicarSello(await tamanoDePagina(pdf, pagina), dibujo, orden.esquina);
  if (!credencial) {
    const { firmas, sellosDeTiempo } = await verificarAparte(pdf);
    if (firmas.length + sellosDeTiempo.length > 0) throw sinSello();
    return estamparSinFirma(pdf, { pagina, ...caja }, dibujo.pdf);
  }
  return firmarPdf(pdf, {
    campo: await campoDe(pdf, { pagina, ...caja }),
    apariencia: dibujo.pdf,
    credencial,
    momento,
    nombre: credencial.certificado.titular.nombre,
    motivo: texto,
  });
}

/** The place that the paper keeps for who receives it, or one of its own. */
async function campoDe(pdf: Buffer, caja: Omit<Campo, 'nombre'>): Promise<string | Campo> {
  const campos = await listarCampos(pdf);
  const guardado = campos.find((c) => !c.firmado && /^Recepcion\d+$/.test(c.nombre));
  if (guardado) return guardado.nombre;
  const nombres = new Set(campos.map((c) => c.nombre));
  let n = 1;
  while (nombres.has(`Sello${n}`)) n++;
  return { nombre: `Sello${n}`, ...caja };
}

const sinSello = (): ErrorDominio =>
  new ErrorDominio(
    'firma.sin-sello',
    'conflicto',
    'El archivo ya está firmado: solo admite un sello que sea a su vez una firma. Indique la llave con --p12.',
  );

const sinLetra = (signos: readonly string[]): ErrorDominio =>
  new ErrorDominio(
    'sello.sin-letra',
    'invalido',
    `El sello no puede decir ${signos.map((s) => `«${s}»`).join(', ')}: nuestras letras no lo tienen. Escríbalo de otro modo.`,
  );
