import { esPie } from './partes';
import { plegar, propuesta } from './texto';
import type { Linea, Propuesta } from './tipos';

const GRADO = /^(dr|dra|lic|ing|arq|abog|abg|prof|msc|m\.?sc|phd|tec|cnl|gral|sr|sra|econ|aud)\b\.?/;
const CARGO =
  /^(director|directora|secretari|gobernador|alcalde|alcaldesa|ministr|viceministr|president|gerent|jefe|jefa|responsable|encargad|rector|decano|asesor|comandante|rector|coordinador|profesional|tecnico|representante|strio|stria|concejal|asambleista|fiscal|juez|notari)/;
const ENTIDAD =
  /^(gobierno|gobernacion|agencia|ministerio|viceministerio|alcaldia|universidad|empresa|servicio|direccion|despacho|autoridad|instituto|camara|asamblea|concejo|comunidad|junta|otb|organo|tribunal|policia|comando|unidad|secretaria departamental|federacion|asociacion|banco|caja|procuraduria|contraloria|defensoria)\b/;
const SIGLA = /^[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ.-]{1,11}$/;
const AJENO =
  /(firmado|certificado de prueba|firma electronica|^motivo|^fecha\b|^hrs|^\d+\/\d{2,4}$|^[a-z]{2,4}-[a-z]{2,4}-[a-z]{2,4}$|^\[|^recibido|^codigo|^nombre|^pagina)/;
/** Lines of one signature block stand closer than this many heights. */
const DENTRO = 2.6;

const esNombre = (l: Linea): boolean => {
  const t = plegar(l.texto);
  if (GRADO.test(t)) return true;
  if (CARGO.test(t) || ENTIDAD.test(t) || SIGLA.test(l.texto)) return false;
  return /^(\p{Lu}[\p{L}'’.]*)( (de|del|la|las|los|y|\p{Lu}[\p{L}'’.]*)){1,6}$/u.test(l.texto);
};

/** The first run of lines below the farewell that names somebody; initials, codes and copies are not of it. */
function bloque(firma: readonly Linea[]): Linea[] {
  const utiles = firma.filter((l) => !esPie(l) && !AJENO.test(plegar(l.texto)) && /\p{L}{2}/u.test(l.texto));
  const inicio = utiles.findIndex((l) => esNombre(l) || CARGO.test(plegar(l.texto)));
  const primera = utiles[inicio];
  if (!primera) return [];
  const salida = [primera];
  for (const linea of utiles.slice(inicio + 1)) {
    const ultima = salida.at(-1) ?? primera;
    if (linea.pagina !== ultima.pagina || linea.y - (ultima.y + ultima.alto) > ultima.alto * DENTRO) break;
    const cruzada = linea.x < primera.x + primera.ancho + 90 && linea.x + linea.ancho > primera.x - 90;
    if (cruzada) salida.push(linea);
  }
  return salida.slice(0, 6);
}

/** Initials that reading machines set apart or run together in a name: `DR . ANA`, `J.ROJAS`. */
const limpio = (lineas: readonly Linea[]): string =>
  lineas
    .map((l) => l.texto)
    .join(' ')
    .replace(/ +([.,])/g, '$1')
    .replace(/(?<=\p{L}{2}\.|\b\p{L}\.)(?=\p{Lu}\p{L}{2})/gu, ' ')
    .trim();

/** Optical readers glue an initial to the name before it (`MARIANAJ. ROJAS`): set apart, and marked as a guess. */
const INICIAL_PEGADA = /(?<=\p{Lu}{4})(\p{Lu}\.)(?= \p{Lu})/u;

function nombre(linea: Linea): Propuesta {
  const leido = limpio([linea]);
  const pegada = linea.confianza < 100 && INICIAL_PEGADA.test(leido);
  return propuesta(pegada ? leido.replace(INICIAL_PEGADA, ' $1') : leido, [linea], pegada);
}

export interface Firmante {
  readonly remitente?: Propuesta;
  readonly remitenteCargo?: Propuesta;
  readonly procedencia?: Propuesta;
}

/** The first line said again below it stands for the name, and then for the post: a person known by the post alone. */
const seRepite = ([primera, segunda]: readonly Linea[]): boolean =>
  primera !== undefined && segunda !== undefined && plegar(primera.texto) === plegar(segunda.texto);

/** Who signs: name, post and house. A block without a name gives the post as sender. */
export function leerFirmante(firma: readonly Linea[]): Firmante {
  const lineas = bloque(firma);
  const [primera] = lineas;
  if (!primera) return {};
  const conNombre = esNombre(primera) || seRepite(lineas);
  const resto = conNombre ? lineas.slice(1) : lineas;
  const casa = resto.findIndex(
    (l, i) => i > 0 && (ENTIDAD.test(plegar(l.texto)) || SIGLA.test(l.texto.trim())),
  );
  const cargo = casa < 0 ? resto : resto.slice(0, casa);
  const entidad = casa < 0 ? [] : resto.slice(casa);
  const delCargo = cargo.length > 0 ? propuesta(limpio(cargo), cargo) : undefined;
  return {
    ...(conNombre ? { remitente: nombre(primera) } : delCargo && { remitente: delCargo }),
    ...(conNombre && delCargo ? { remitenteCargo: delCargo } : {}),
    ...(entidad.length > 0 ? { procedencia: propuesta(limpio(entidad), entidad) } : {}),
  };
}
