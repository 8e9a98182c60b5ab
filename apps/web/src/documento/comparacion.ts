import type { NodoDeTexto, Persona } from '../api/tipos';
import { NOMBRE_DE_CAMPO } from './contenido';
import { palabras, tramos, type Tramo } from './diferencias';
import { claveDe, type Campo } from './fusion';
import type { Escrito } from './guardado';

/** A part of two texts, side by side: its words, and whether only its looks changed. */
export interface ParteComparada {
  /** label of a field; absent: a paragraph of the body */
  readonly nombre?: string;
  readonly tramos: readonly Tramo<string>[];
  readonly soloFormato: boolean;
}

export interface Comparacion {
  readonly partes: readonly ParteComparada[];
  readonly agregadas: number;
  readonly quitadas: number;
}

export const NOMBRE_DE_PARTE: Readonly<Record<Campo, string>> = { titulo: 'Título', ...NOMBRE_DE_CAMPO };

/** A block as its words, one line for each of its lines: what a list, a table and a picture say. */
export function textoDeBloque(n: NodoDeTexto): string {
  const hijos = n.content ?? [];
  switch (n.type) {
    case 'text':
      return n.text ?? '';
    case 'hardBreak':
      return '\n';
    case 'bulletList':
    case 'orderedList':
      return hijos
        .map((h, i) => `${n.type === 'bulletList' ? '•' : `${i + 1}.`} ${textoDeBloque(h)}`)
        .join('\n');
    case 'table':
      return hijos.map(textoDeBloque).join('\n');
    case 'tableRow':
      return hijos.map((h) => textoDeBloque(h).replace(/\n/g, ' ')).join(' | ');
    case 'image':
      return `[imagen${typeof n.attrs?.['alt'] === 'string' && n.attrs['alt'] ? `: ${n.attrs['alt']}` : ''}]`;
    case 'saltoDePagina':
      return '[salto de página]';
    case 'paragraph':
    case 'heading':
      return hijos.map(textoDeBloque).join('');
    default:
      return hijos.map(textoDeBloque).join('\n');
  }
}

const dePersona = (p: Persona): string => `${p.nombre}, ${p.cargo}`;

/** A field as the lines that it prints. */
export function textoDeCampo(e: Escrito, campo: Campo): string {
  const c = e.contenido;
  switch (campo) {
    case 'titulo':
      return e.titulo;
    case 'destinatario':
      return [c.destinatario?.tratamiento, ...(c.destinatario?.lineas ?? []), c.destinatario?.lugar]
        .filter(Boolean)
        .join('\n');
    case 'a':
    case 'via':
    case 'de':
      return (c[campo] ?? []).map(dePersona).join('\n');
    case 'copias':
    case 'codigos':
      return (c[campo] ?? []).join('\n');
    default:
      return c[campo] ?? '';
  }
}

const entero = (clase: Tramo<string>['clase'], texto: string): ParteComparada => ({
  tramos: texto === '' ? [] : [{ clase, de: [texto] }],
  soloFormato: false,
});

function porPalabras(a: string, b: string): ParteComparada {
  if (a === b) return { ...entero('igual', a), soloFormato: true };
  return { tramos: tramos(palabras(a), palabras(b)), soloFormato: false };
}

/** Blocks that gave way to others are set against them one by one, in order. */
function cuerpos(a: Escrito, b: Escrito): ParteComparada[] {
  const de = tramos(a.contenido.cuerpo.content ?? [], b.contenido.cuerpo.content ?? [], claveDe);
  const partes: ParteComparada[] = [];
  for (let i = 0; i < de.length; i++) {
    const [t, siguiente] = [de[i], de[i + 1]];
    if (!t) continue;
    const textos = t.de.map(textoDeBloque);
    if (t.clase !== 'quitado' || siguiente?.clase !== 'agregado') {
      partes.push(...textos.map((x) => entero(t.clase, x)));
      continue;
    }
    const nuevos = siguiente.de.map(textoDeBloque);
    for (let j = 0; j < Math.max(textos.length, nuevos.length); j++) {
      const [antes, despues] = [textos[j], nuevos[j]];
      if (antes === undefined) partes.push(entero('agregado', despues ?? ''));
      else if (despues === undefined) partes.push(entero('quitado', antes));
      else partes.push(porPalabras(antes, despues));
    }
    i++;
  }
  return partes;
}

function campos(a: Escrito, b: Escrito): ParteComparada[] {
  return (Object.keys(NOMBRE_DE_PARTE) as Campo[]).flatMap((campo) => {
    const [antes, despues] = [textoDeCampo(a, campo), textoDeCampo(b, campo)];
    return antes === despues ? [] : [{ nombre: NOMBRE_DE_PARTE[campo], ...porPalabras(antes, despues) }];
  });
}

const cuantas = (partes: readonly ParteComparada[], clase: Tramo<string>['clase']): number =>
  partes
    .flatMap((p) => p.tramos)
    .filter((t) => t.clase === clase)
    .flatMap((t) => palabras(t.de.join('')))
    .filter((p) => /[\p{L}\p{N}]/u.test(p)).length;

/** What changed from `a` to `b`, word by word: the fields that changed, and the whole body. */
export function comparar(a: Escrito, b: Escrito): Comparacion {
  const partes = [...campos(a, b), ...cuerpos(a, b)];
  return { partes, agregadas: cuantas(partes, 'agregado'), quitadas: cuantas(partes, 'quitado') };
}
