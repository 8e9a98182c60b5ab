import type { EnsayoDeImportacion } from '../../api/tipos';
import { claveGenerada } from '../clave-generada';

export interface Entrega {
  readonly nombre: string;
  readonly usuario: string;
  readonly clave: string;
}

/** A password for each login that a sheet creates: made here, handed over once, kept nowhere. */
export const entregasDe = (e: EnsayoDeImportacion, generar: () => string = claveGenerada): Entrega[] =>
  e.usuarios.map(({ nombre, usuario }) => ({ nombre, usuario, clave: generar() }));

/** A cell that a spreadsheet would run as a formula is text. */
const celda = (t: string): string => `"${(/^[=+\-@\t\r]/.test(t) ? `'${t}` : t).replaceAll('"', '""')}"`;

/** The list to hand them over, as a spreadsheet opens it here. */
export const listaDeEntrega = (entregas: readonly Entrega[]): string =>
  `\uFEFF${[
    ['Nombre', 'Usuario', 'Contraseña inicial'],
    ...entregas.map((e) => [e.nombre, e.usuario, e.clave]),
  ]
    .map((fila) => fila.map(celda).join(';'))
    .join('\r\n')}\r\n`;

type Totales = EnsayoDeImportacion['totales'];
const CUENTAS: readonly [keyof Totales, string, string][] = [
  ['unidades', 'unidad', 'unidades'],
  ['puestos', 'puesto', 'puestos'],
  ['personas', 'persona', 'personas'],
  ['designaciones', 'designación', 'designaciones'],
  ['usuarios', 'usuario', 'usuarios'],
];

/** @returns `2 unidades, 3 puestos y 1 persona; cambia 1 unidad`, or null when nothing would be done */
export function enPalabras(t: Totales): string | null {
  const nuevas = CUENTAS.filter(([c]) => t[c] > 0).map(
    ([c, uno, varios]) => `${t[c]} ${t[c] === 1 ? uno : varios}`,
  );
  const lista =
    nuevas.length > 1 ? `${nuevas.slice(0, -1).join(', ')} y ${nuevas.at(-1) ?? ''}` : (nuevas[0] ?? '');
  const cambia = t.cambios > 0 ? `cambia ${t.cambios} ${t.cambios === 1 ? 'unidad' : 'unidades'}` : '';
  return [lista && `crea ${lista}`, cambia].filter(Boolean).join('; ') || null;
}
