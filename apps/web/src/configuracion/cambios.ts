import type { AjustesDeMembrete, AjustesDeTipo, CampoDePlantilla } from '../api/tipos';
import { CAMPOS } from './campos';

type Ajustes = AjustesDeTipo | AjustesDeMembrete;

/** How each setting is called on screen, in the order of the form. */
export const NOMBRES: Readonly<Record<string, string>> = {
  forma: 'Forma de la cabeza',
  titulo: 'Título',
  cite: 'Lugar del CITE',
  campos: 'Campos',
  guion: 'Guion',
  letra: 'Tamaño de la letra',
  papel: 'Papel',
  margenes: 'Márgenes',
  recepciones: 'Sitios para sellos',
  estilo: 'Estilo',
  color: 'Color',
  entidad: 'Nombre de la entidad',
  lineas: 'Renglones bajo el nombre',
  logo: 'Logo',
  pie: 'Pie de página',
  lema: 'Lema',
  etiquetaCite: 'Antes del CITE',
  lineasDeFirma: 'Bajo el cargo de quien firma',
  codigos: 'Códigos al pie',
};

const VALORES: Readonly<Record<string, string>> = {
  carta: 'carta',
  tabla: 'tabla',
  titulo: 'en el título',
  renglon: 'en un renglón',
  oficio: 'oficio',
  gobernacion: 'emblema y nombre al centro',
  secretaria: 'emblema a la izquierda',
  llano: 'sin emblema',
  cite: 'del CITE',
  hilo: 'de la hoja de ruta',
  superior: 'arriba',
  inferior: 'abajo',
  izquierdo: 'izquierda',
  derecho: 'derecha',
};
const NADA = 'nada';

/** @returns a setting as people say it */
export function enPalabras(clave: string, valor: unknown): string {
  if (valor === undefined || valor === null || (Array.isArray(valor) && valor.length === 0)) return NADA;
  if (clave === 'logo') return 'otro';
  if (clave === 'margenes')
    return Object.entries(valor as Record<string, number>)
      .map(([lado, mm]) => `${VALORES[lado] ?? lado} ${mm} mm`)
      .join(', ');
  if (Array.isArray(valor)) return (valor as string[]).map((v) => VALORES[v] ?? v).join(' / ');
  if (typeof valor === 'number') return String(valor).replace('.', ',');
  const texto = valor as string;
  return ['forma', 'cite', 'papel', 'estilo'].includes(clave) ? (VALORES[texto] ?? texto) : `«${texto}»`;
}

const igual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function deCampos(antes: readonly CampoDePlantilla[], ahora: readonly CampoDePlantilla[]): string[] {
  const de = (lista: readonly CampoDePlantilla[], c: CampoDePlantilla) =>
    lista.find((x) => x.campo === c.campo);
  const nuevos = ahora.filter((c) => !de(antes, c)).map((c) => `Se añade ${CAMPOS[c.campo].conArticulo}.`);
  const quitados = antes.filter((c) => !de(ahora, c)).map((c) => `Se quita ${CAMPOS[c.campo].conArticulo}.`);
  const cambiados = ahora.flatMap((c) => {
    const a = de(antes, c);
    if (!a) return [];
    const { nombre } = CAMPOS[c.campo];
    return [
      ...(a.obligatorio === c.obligatorio
        ? []
        : [`${nombre}: ahora es ${c.obligatorio ? 'obligatorio' : 'opcional'}.`]),
      ...(a.etiqueta === c.etiqueta ? [] : [`Etiqueta de «${nombre}»: ${enPalabras('', c.etiqueta)}.`]),
      ...(a.texto === c.texto ? [] : [`Texto de «${nombre}»: ${enPalabras('', c.texto)}.`]),
    ];
  });
  const comunes = (lista: readonly CampoDePlantilla[], otra: readonly CampoDePlantilla[]) =>
    lista.filter((c) => de(otra, c)).map((c) => c.campo);
  const orden = igual(comunes(antes, ahora), comunes(ahora, antes)) ? [] : ['Cambia el orden de los campos.'];
  return [...nuevos, ...quitados, ...cambiados, ...orden];
}

/** @returns what changed from some settings to others, a sentence each; empty: nothing */
export function cambiosEntre(antes: Ajustes, ahora: Ajustes): string[] {
  const [a, b] = [antes, ahora] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return Object.keys(NOMBRES).flatMap((clave) => {
    if (igual(a[clave], b[clave])) return [];
    if (clave === 'campos') return deCampos(a[clave] as CampoDePlantilla[], b[clave] as CampoDePlantilla[]);
    return [`${NOMBRES[clave]}: ${enPalabras(clave, a[clave])} → ${enPalabras(clave, b[clave])}.`];
  });
}
