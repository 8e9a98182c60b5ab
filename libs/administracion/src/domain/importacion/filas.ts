import { esCorreo, esFecha, normalizar, ROLES, tieneControl, unaLinea, type Fecha, type Rol } from '#kernel';

/** The columns of a sheet of units, posts and people, each with the headings by which it is known. */
export const COLUMNAS = {
  sigla: ['Sigla', 'Sigla de la unidad'],
  unidad: ['Unidad', 'Nombre de la unidad'],
  superior: ['Depende de', 'Sigla superior', 'Unidad superior', 'Superior'],
  cargo: ['Cargo', 'Puesto'],
  mae: ['MAE', 'Es MAE'],
  nombre: ['Nombre', 'Nombre completo', 'Nombre y apellidos', 'Nombres y apellidos', 'Funcionario'],
  ci: ['CI', 'C.I.', 'Cédula', 'Cédula de identidad', 'Carnet de identidad'],
  correo: ['Correo', 'Correo electrónico', 'E-mail', 'Email'],
  usuario: ['Usuario'],
  roles: ['Roles', 'Rol'],
  desde: ['Desde', 'Desde el', 'Fecha de designación'],
  memorandum: ['Memorándum', 'Memorándum de designación'],
} as const;
export type Columna = keyof typeof COLUMNAS;

const LARGOS: Readonly<Record<Columna, number>> = {
  ...{ sigla: 60, unidad: 200, superior: 60, cargo: 200, mae: 10, nombre: 200, ci: 20, correo: 200 },
  ...{ usuario: 40, roles: 200, desde: 20, memorandum: 300 },
};

export interface Falta {
  readonly n: number;
  readonly columna: Columna;
  readonly texto: string;
}

/** @returns `Fila 12, columna Sigla: …` */
export const enPalabras = ({ n, columna, texto }: Falta): string =>
  `Fila ${n}, columna ${COLUMNAS[columna][0]}: ${texto}`;

/** A row as it is understood; '' is what it does not say. */
export interface FilaLeida extends Readonly<Record<Exclude<Columna, 'mae' | 'roles' | 'desde'>, string>> {
  readonly n: number;
  readonly esMae: boolean;
  /** null: it says none */
  readonly roles: readonly Rol[] | null;
  readonly desde: Fecha | null;
}

/** @returns where each column is, the headings that are none of them, and those that come twice */
export function columnasDe(cabeza: readonly string[]) {
  const porNombre = new Map(
    Object.entries(COLUMNAS).flatMap(([c, nombres]) =>
      nombres.map((nombre) => [normalizar(nombre), c as Columna] as const),
    ),
  );
  const lugares = new Map<Columna, number>();
  const ajenas: string[] = [];
  const repetidas: string[] = [];
  cabeza.forEach((titulo, i) => {
    const columna = porNombre.get(normalizar(titulo));
    if (columna && lugares.has(columna)) repetidas.push(unaLinea(titulo));
    else if (columna) lugares.set(columna, i);
    else if (titulo.trim()) ajenas.push(unaLinea(titulo).slice(0, 60));
  });
  return { lugares, ajenas, repetidas };
}

/** A date as people type it, or as a sheet gives it. @returns null when it is none */
export function comoFecha(texto: string): Fecha | null {
  const [, d, m, a] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(texto) ?? [];
  const iso =
    d && m && a ? `${a.length === 2 ? `20${a}` : a}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : texto;
  return esFecha(iso) ? iso : null;
}

const SI = ['si', 's', 'x', '1', 'verdadero'];
const NO = ['', 'no', 'n', '0', 'falso'];

/** Reads rows by their columns, and gathers what cannot be read of them. */
export function leerFilas(
  filas: readonly { readonly n: number; readonly celdas: readonly string[] }[],
  lugares: ReadonlyMap<Columna, number>,
): { leidas: FilaLeida[]; faltas: Falta[] } {
  const faltas: Falta[] = [];
  const leidas = filas.map(({ n, celdas }) => leerFila(n, celdas, lugares, faltas));
  return { leidas, faltas };
}

function leerFila(
  n: number,
  celdas: readonly string[],
  lugares: ReadonlyMap<Columna, number>,
  faltas: Falta[],
): FilaLeida {
  const no = (columna: Columna, texto: string): void => void faltas.push({ n, columna, texto });
  const de = (columna: Columna): string => {
    const i = lugares.get(columna);
    const crudo = i === undefined ? '' : (celdas[i] ?? '');
    if (tieneControl(crudo)) no(columna, 'Contiene caracteres de control; escríbalo de nuevo.');
    const texto = tieneControl(crudo) ? '' : unaLinea(crudo);
    if (texto.length > LARGOS[columna]) no(columna, `Admite hasta ${LARGOS[columna]} letras.`);
    return texto.slice(0, LARGOS[columna]);
  };
  const mae = normalizar(de('mae'));
  if (!SI.includes(mae) && !NO.includes(mae)) no('mae', 'Escriba «sí» o deje en blanco.');
  const escrita = de('desde');
  const desde = escrita ? comoFecha(escrita) : null;
  if (escrita && !desde) no('desde', `«${escrita}» no es una fecha: escríbala como 28/06/2018.`);
  const correo = de('correo');
  if (correo && !esCorreo(correo))
    no('correo', `«${correo}» no es un correo: escríbalo como m.rojas@entidad.gob.bo.`);
  return {
    ...{ n, sigla: de('sigla'), unidad: de('unidad'), superior: de('superior'), cargo: de('cargo') },
    ...{ esMae: SI.includes(mae), nombre: de('nombre'), correo, desde },
    ci: de('ci').toUpperCase(),
    usuario: de('usuario'),
    roles: rolesDe(de('roles'), (texto) => no('roles', texto)),
    memorandum: de('memorandum'),
  };
}

function rolesDe(texto: string, no: (texto: string) => void): readonly Rol[] | null {
  const dichos = texto
    .split(/[,;/+]/)
    .map(normalizar)
    .filter(Boolean);
  const ajenos = dichos.filter((d) => !(ROLES as readonly string[]).includes(d));
  if (ajenos.length > 0) no(`No existe el rol «${ajenos.join('», «')}». Son: ${ROLES.join(', ')}.`);
  const roles = ROLES.filter((r) => dichos.includes(r));
  return roles.length > 0 ? roles : null;
}
