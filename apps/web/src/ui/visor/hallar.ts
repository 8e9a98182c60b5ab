/** What pdf.js gives of a page's text, piece by piece. */
export interface Trozo {
  str: string;
  hasEOL: boolean;
}
/** A place in the text of a page: which piece, which letter of it. */
export interface Sitio {
  trozo: number;
  en: number;
}
/** Something found: from its first letter to just after its last. */
export interface Hallazgo {
  desde: Sitio;
  hasta: Sitio;
}
/** The text of a page as it is searched, and where each of its letters stands. */
export interface TextoDePagina {
  llano: string;
  sitios: readonly Sitio[];
}

/** Accents, case and ligatures do not count; a run of blanks is one. */
const llanar = (letra: string): string =>
  letra.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

/** @returns the text that is searched: lines joined, a word cut by a hyphen at the end of a line made whole */
export function textoDePagina(trozos: readonly Trozo[]): TextoDePagina {
  let llano = '';
  const sitios: Sitio[] = [];
  const poner = (signos: string, sitio: Sitio) => {
    for (const signo of signos) {
      if (signo === ' ' && (llano === '' || llano.endsWith(' '))) continue;
      llano += signo;
      for (let i = 0; i < signo.length; i++) sitios.push(sitio);
    }
  };
  trozos.forEach(({ str, hasEOL }, trozo) => {
    const partida = hasEOL && /\p{L}[-\u00ad]$/u.test(str) && /^\p{Ll}/u.test(trozos[trozo + 1]?.str ?? '');
    let en = 0;
    for (const letra of partida ? str.slice(0, -1) : str) {
      poner(llanar(letra), { trozo, en });
      en += letra.length;
    }
    if (hasEOL && !partida) poner(' ', { trozo, en: str.length });
  });
  return { llano, sitios };
}

/** @returns what is looked for as it is compared; empty: nothing is */
export const consultaLlana = (consulta: string): string =>
  [...consulta].map(llanar).join('').trim().replace(/\s+/g, ' ');

/** @returns every place of a page where those words stand, in order */
export function hallar({ llano, sitios }: TextoDePagina, consulta: string): Hallazgo[] {
  const buscada = consultaLlana(consulta);
  const halladas: Hallazgo[] = [];
  if (buscada === '') return halladas;
  for (let i = llano.indexOf(buscada); i >= 0; i = llano.indexOf(buscada, i + buscada.length)) {
    const desde = sitios[i];
    const ultimo = sitios[i + buscada.length - 1];
    if (desde && ultimo) halladas.push({ desde, hasta: { trozo: ultimo.trozo, en: ultimo.en + 1 } });
  }
  return halladas;
}
