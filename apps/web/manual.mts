import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import markdownIt from 'markdown-it';
import type { Plugin } from 'vite';

const INDICE = 'virtual:manual';
const PAGINA = 'virtual:manual/';

/** A picture of the manual is four: the desk's and the phone's, by day and by night. */
const VARIANTES = [
  { sufijo: '', clase: 'dia ancho', ancho: 1280, alto: 800 },
  { sufijo: '-oscuro', clase: 'noche ancho', ancho: 1280, alto: 800 },
  { sufijo: '-telefono', clase: 'dia angosto', ancho: 360, alto: 740 },
  { sufijo: '-telefono-oscuro', clase: 'noche angosto', ancho: 360, alto: 740 },
] as const;

interface Seccion {
  id: string;
  titulo: string;
}

interface Pagina {
  id: string;
  titulo: string;
  secciones: Seccion[];
  html: string;
}

/** As the repository's own pages address a heading, so that one link serves in both. */
function ancla(titulo: string): string {
  return titulo
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Of a page of docs/manual: its title, its headings, and its HTML with addresses of the application. */
export function leerPagina(id: string, texto: string, imagenes: ReadonlySet<string>): Pagina {
  const md = markdownIt({ html: false, typographer: false });
  const secciones: Seccion[] = [];
  let titulo = id;
  const reglas = md.renderer.rules;
  reglas.heading_open = (fichas, i) => {
    const { tag } = fichas[i]!;
    const contenido = fichas[i + 1]!.children?.map((c) => c.content).join('') ?? '';
    if (tag === 'h1') titulo = contenido;
    if (tag === 'h2') secciones.push({ id: ancla(contenido), titulo: contenido });
    return `<${tag} id="${ancla(contenido)}" tabindex="-1">`;
  };
  reglas.link_open = (fichas, i) => {
    const href = String(fichas[i]!.attrGet('href'));
    const otra = /^([\w-]*)(?:\.md)?(#.*)?$/.exec(href);
    if (!otra) return `<a href="${md.utils.escapeHtml(href)}" target="_blank" rel="noreferrer">`;
    const [, pagina, seccion = ''] = otra;
    const a = pagina === 'README' ? '/ayuda' : `/ayuda/${pagina === '' ? id : pagina}`;
    return `<a href="${a}${md.utils.escapeHtml(seccion)}">`;
  };
  reglas.table_open = () => '<div class="tabla" tabindex="0" role="region" aria-label="Tabla"><table>';
  reglas.table_close = () => '</table></div>';
  reglas.image = (fichas, i) => {
    const nombre = String(fichas[i]!.attrGet('src')).replace(/^img\/|\.webp$/g, '');
    const texto = md.utils.escapeHtml(fichas[i]!.content);
    return VARIANTES.filter((v) => imagenes.has(`${nombre}${v.sufijo}.webp`))
      .map(
        (v) =>
          `<img class="${v.clase}" src="/manual/${nombre}${v.sufijo}.webp" alt="${texto}" width="${v.ancho}" height="${v.alto}" loading="lazy">`,
      )
      .join('');
  };
  return { html: md.render(texto), id, titulo, secciones };
}

/** The manual of docs/manual within the application: its index by `virtual:manual`, each page as a file of its own. */
export function manual(carpeta: string): Plugin {
  const imagenes = join(carpeta, 'img');
  const lasImagenes = () =>
    new Set(existsSync(imagenes) ? readdirSync(imagenes).filter((a) => a.endsWith('.webp')) : []);
  const leer = (id: string) => leerPagina(id, readFileSync(join(carpeta, `${id}.md`), 'utf8'), lasImagenes());
  const paginas = () =>
    readdirSync(carpeta)
      .filter((a) => a.endsWith('.md'))
      .map((a) => a.replace(/\.md$/, ''));
  return {
    name: 'manual',
    resolveId: (id) => (id === INDICE || id.startsWith(PAGINA) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${INDICE}`) {
        const lista = paginas().map((p) => {
          const { html: _, ...resto } = leer(p);
          return `{...${JSON.stringify(resto)}, leer: () => import('${PAGINA}${p}').then((m) => m.default)}`;
        });
        return `export default [${lista.join(',\n')}];`;
      }
      if (id.startsWith(`\0${PAGINA}`))
        return `export default ${JSON.stringify(leer(id.slice(PAGINA.length + 1)).html)};`;
    },
    generateBundle() {
      for (const archivo of lasImagenes())
        this.emitFile({
          type: 'asset',
          fileName: `manual/${archivo}`,
          source: readFileSync(join(imagenes, archivo)),
        });
    },
  };
}
