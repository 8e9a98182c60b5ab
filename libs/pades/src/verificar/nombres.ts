import { extension, sujetoDe } from '../certificado';
import { hijos, leer, puntosDe, tlv, type Nodo } from '../der';

/** What comes of holding the names of a certificate against the limits of an authority above it. */
export type FaltaDeNombre = 'firma.nombre-no-permitido' | 'firma.nombres-sin-evaluar';

const LIMITES = '2.5.29.30';
const OTROS_NOMBRES = '2.5.29.17';
const CORREO = '1.2.840.113549.1.9.1';
/** Kinds of GeneralName (RFC 5280, 4.2.1.6). */
const CLASE = { correo: 0x81, dominio: 0x82, directorio: 0xa4 } as const;

/**
 * NameConstraints of an authority over a certificate below it (RFC 5280, 4.2.1.10). Names of directories, domains and mail are
 * compared; of any other kind that is limited and that the certificate has, it is said that it was not.
 * @throws RangeError when either cannot be read
 */
export function faltaDeNombre(autoridad: Uint8Array, certificado: Uint8Array): FaltaDeNombre | null {
  const limites = extension(autoridad, LIMITES);
  if (!limites) return null;
  const lista = (tag: number): Nodo[] => hijos(limites).flatMap((n) => (n.tag === tag ? hijos(n) : []));
  const [permitidos, excluidos] = [lista(0xa0), lista(0xa1)];
  const faltas = nombresDe(certificado).map((n) => juzgar(n, permitidos, excluidos));
  return faltas.find((f) => f === 'firma.nombre-no-permitido') ?? faltas.find((f) => f !== null) ?? null;
}

/** @param permitidos GeneralSubtree of any kind: base, and limits of depth that must not be there */
function juzgar(nombre: Nodo, permitidos: readonly Nodo[], excluidos: readonly Nodo[]): FaltaDeNombre | null {
  const deSuClase = (arboles: readonly Nodo[]): Nodo[][] =>
    arboles.map((a) => hijos(a)).filter(([base]) => base?.tag === nombre.tag);
  const [dentro, fuera] = [deSuClase(permitidos), deSuClase(excluidos)];
  if (dentro.length + fuera.length === 0) return null;
  const contiene = COMPARACIONES[nombre.tag];
  if (!contiene || [...dentro, ...fuera].some((a) => a.length !== 1)) return 'firma.nombres-sin-evaluar';
  const alcanza = ([base]: Nodo[]): boolean => base !== undefined && contiene(base, nombre);
  const permitido = dentro.length === 0 || dentro.some(alcanza);
  return permitido && !fuera.some(alcanza) ? null : 'firma.nombre-no-permitido';
}

/** The subject, the alternative names, and the mail that older certificates write in their subject. */
function nombresDe(der: Uint8Array): Nodo[] {
  const sujeto = leer(sujetoDe(der));
  const alternativos = extension(der, OTROS_NOMBRES);
  const otros = alternativos ? hijos(alternativos) : [];
  const atributos = hijos(sujeto).flatMap((rdn) => hijos(rdn).map((a) => hijos(a)));
  const correos = otros.some((n) => n.tag === CLASE.correo)
    ? []
    : atributos.flatMap(([tipo, valor]) =>
        valor && puntosDe(tipo) === CORREO ? [leer(tlv(CLASE.correo, valor.valor))] : [],
      );
  const propio = atributos.length > 0 ? [leer(tlv(CLASE.directorio, sujeto.bytes))] : [];
  return [...propio, ...otros, ...correos];
}

const COMPARACIONES: Readonly<Record<number, (base: Nodo, nombre: Nodo) => boolean>> = {
  [CLASE.directorio]: (base, nombre) => {
    const [raiz, entero] = [partesDelNombre(base), partesDelNombre(nombre)];
    return raiz.every((parte, i) => parte === entero[i]);
  },
  [CLASE.dominio]: (base, nombre) => dentroDe(enLetras(base), enLetras(nombre)),
  [CLASE.correo]: (base, nombre) => {
    const [limite, correo] = [enLetras(base), enLetras(nombre)];
    const lugar = correo.slice(correo.lastIndexOf('@') + 1);
    if (limite.includes('@')) return correo === limite;
    return limite.startsWith('.') ? lugar.endsWith(limite) : lugar === limite;
  },
};

const dentroDe = (limite: string, dominio: string): boolean =>
  limite === '' || dominio === limite || dominio.endsWith(`.${limite.replace(/^\./, '')}`);

const enLetras = (nodo: Nodo): string => nodo.valor.toString('latin1').toLowerCase();

/** Each part as text to compare: without case, without spaces too many, whatever its kind of string (RFC 5280, 7.1). */
function partesDelNombre(directorio: Nodo): string[] {
  const [nombre] = hijos(directorio);
  return (nombre ? hijos(nombre) : []).map((rdn) =>
    hijos(rdn)
      .map((a) => hijos(a))
      .map(([tipo, valor]) => `${puntosDe(tipo)}=${valor ? texto(valor) : ''}`)
      .sort()
      .join('+'),
  );
}

function texto({ tag, valor }: Nodo): string {
  const BMP = 0x1e;
  const UTF8 = 0x0c;
  const crudo = tag === BMP ? Buffer.from(valor).swap16().toString('utf16le') : null;
  const dicho = crudo ?? valor.toString(tag === UTF8 ? 'utf8' : 'latin1');
  return dicho.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
