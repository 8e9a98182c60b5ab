import type { Contenido } from './contenido';
import type { Nodo } from './cuerpo';
import type { PlantillaDeTipo } from './plantilla';

/** Texts that a template is tried with: an everyday one, and one that has everything that was ever hard to print. */
export type Muestra = 'corriente' | 'dificil';

const texto = (t: string, ...marcas: string[]): Nodo => ({
  type: 'text',
  text: t,
  ...(marcas.length > 0 ? { marks: marcas.map((type) => ({ type })) } : {}),
});
const parrafo = (...content: (Nodo | string)[]): Nodo => ({
  type: 'paragraph',
  content: content.map((c) => (typeof c === 'string' ? texto(c) : c)),
});
const titulo = (t: string, level = 2): Nodo => ({ type: 'heading', attrs: { level }, content: [texto(t)] });
const celda = (t: string, type = 'tableCell', ancho?: number): Nodo => ({
  type,
  ...(ancho ? { attrs: { colwidth: [ancho] } } : {}),
  content: [parrafo(t)],
});
const fila = (...content: Nodo[]): Nodo => ({ type: 'tableRow', content });
const lista = (type: string, ...textos: string[]): Nodo => ({
  type,
  content: textos.map((t) => ({ type: 'listItem', content: [parrafo(t)] })),
});

/** A name as long as the form admits. */
export const NOMBRE_DE_300 =
  'Máxima Ñusta Güemes de la Peña y Quispe Mamani de Ch’uquiwanka '.repeat(5).slice(0, 299) + 'z';
/** Signs of our languages, of typography and of telephones. */
export const LETRAS = [
  'ñ Ñ á é í ó ú ü ¿qué? ¡sí! «comillas» “otras” ‘y estas’ — raya – menos … puntos',
  'oficio, ficha, fluido, afluente, Staffoni, efficaz, suflé',
  'aymara: Jach’a Marka, ch’iyara, q’ipi, k’ari, t’ant’a, p’iqi, äka, ïma, üta',
  'quechua: ñuqanchik, p’unchay, qhichwa simi, llaqta, ch’aska, Túpac Katari',
  'guaraní: ñe’ẽ, mbo’ehára, avañe’ẽ, ko’ẽ, ỹ, ã, ĩ, õ, ũ',
  'N° 1 / Nº 2, 1ª y 2º, 50 %, Bs 1.234,50, § 3, 20 m², ½, ±, ≤, →, €',
] as const;
/** Signs that no office font has: they print as a box. */
export const SIN_LETRA = '😀 👍🏽 𓀀';
export const FILAS_DE_TABLA = 40;

const CABEZAS = [
  ['N°', 40],
  ['Descripción', 260],
  ['Unidad', 150],
  ['Monto', 110],
] as const;

const filaDificil = (i: number): Nodo =>
  fila(
    celda(String(i + 1)),
    celda(
      `Descripción del ítem ${i + 1}: adquisición de equipos de computación para oficinas, según especificaciones técnicas`,
    ),
    celda(`Unidad Solicitante N° ${i + 1}`),
    celda(`Bs ${(i + 1) * 1234},50`),
  );

const CUERPO: Readonly<Record<Muestra, Nodo>> = {
  corriente: {
    type: 'doc',
    content: [
      parrafo(
        'En atención a su nota de fecha 4 de abril de 2018, y en el marco del Decreto Supremo N° 3251 de 12 de julio de 2017, remito a su conocimiento el Plan de Implementación de Gobierno Electrónico.',
      ),
      lista('orderedList', 'Diagnóstico de la situación actual.', 'Cronograma y responsables.'),
      parrafo('Sin otro particular, saludo a usted con las consideraciones más distinguidas.'),
    ],
  },
  dificil: {
    type: 'doc',
    content: [
      titulo('1. Letras y signos'),
      ...LETRAS.map((l) => parrafo(l)),
      parrafo('Sin letra en nuestras fuentes: ', SIN_LETRA),
      parrafo(
        texto('negrita', 'bold'),
        ' ',
        texto('cursiva', 'italic'),
        ' ',
        texto('subrayado', 'underline'),
      ),
      parrafo(`https://www.tarija.gob.bo/${'plan-de-gobierno-electronico-'.repeat(4)}2018`),
      lista('bulletList', 'Primera viñeta «con comillas»', NOMBRE_DE_300),
      titulo('2. Una tabla de tres páginas', 3),
      {
        type: 'table',
        content: [
          fila(...CABEZAS.map(([t, ancho]) => celda(t, 'tableHeader', ancho))),
          ...Array.from({ length: FILAS_DE_TABLA }, (_, i) => filaDificil(i)),
        ],
      },
      parrafo('Fin de la tabla.'),
      { type: 'saltoDePagina' },
      parrafo('Después del salto de página.'),
    ],
  },
};

const persona = (m: Muestra, nombre: string, cargo: string) =>
  m === 'corriente' ? { nombre, cargo } : { nombre: NOMBRE_DE_300, cargo: `${cargo} ${LETRAS[0]}` };

/** The text of the trial, under the headings that a new paper begins with. */
function cuerpoDe(p: PlantillaDeTipo, m: Muestra): Nodo {
  const cuerpo = CUERPO[m];
  const [primero, ...demas] = p.guion;
  if (!primero) return cuerpo;
  const apartados = demas.flatMap((t) => [titulo(t), parrafo('Lo que se dice en este apartado.')]);
  return { ...cuerpo, content: [titulo(primero), ...(cuerpo.content ?? []), ...apartados] };
}

/** A paper that says something in every part of its template. */
export function contenidoDeMuestra(p: PlantillaDeTipo, m: Muestra): Contenido {
  const todo: Contenido = {
    destinatario: {
      tratamiento: 'Señor:',
      lineas:
        m === 'corriente'
          ? ['Nombre y Apellidos', 'DIRECTOR GENERAL EJECUTIVO', 'NOMBRE DE LA INSTITUCIÓN']
          : [NOMBRE_DE_300, 'DIRECTOR GENERAL EJECUTIVO', LETRAS[2]],
      lugar: 'Presente.-',
    },
    a: [persona(m, 'Nombre y Apellidos', 'Director General')],
    via: [
      persona(m, 'Nombre y Apellidos', 'Jefe de Unidad'),
      persona(m, 'Nombre y Apellidos', 'Secretario Departamental'),
    ],
    de: [persona(m, 'Nombre y Apellidos', 'Profesional')],
    referencia:
      m === 'corriente'
        ? 'Remite Plan de Implementación de Gobierno Electrónico'
        : `${LETRAS[0]}. ${LETRAS[3]}. ${LETRAS[1]}`,
    saludo: 'De mi consideración:',
    despedida: 'Atentamente,',
    copias: m === 'corriente' ? ['Arch.'] : ['Arch.', NOMBRE_DE_300],
    adjuntos: 'Lo indicado fs. 19',
    iniciales: 'RAS-hrg-svg',
    cuerpo: cuerpoDe(p, m),
  };
  const lleva = new Set<string>(p.campos.map((c) => c.campo));
  const textos = Object.fromEntries(p.campos.flatMap((c) => (c.texto ? [[c.campo, c.texto]] : [])));
  const escritos = Object.entries(todo).filter(([k]) => k === 'cuerpo' || lleva.has(k));
  return { ...(Object.fromEntries(escritos) as unknown as Contenido), ...textos };
}
