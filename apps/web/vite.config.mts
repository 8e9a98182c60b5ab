import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import { manual } from './manual.mts';

const aqui = dirname(fileURLToPath(import.meta.url));
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const CARPETAS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

/** Serves and ships what pdf.js reads at run time (fonts, character maps, decoders), so that no file comes from a CDN. */
function recursosDePdfjs(): Plugin {
  return {
    name: 'recursos-de-pdfjs',
    generateBundle() {
      for (const carpeta of CARPETAS) {
        for (const archivo of readdirSync(join(pdfjs, carpeta))) {
          this.emitFile({
            type: 'asset',
            fileName: `pdfjs/${carpeta}/${archivo}`,
            source: readFileSync(join(pdfjs, carpeta, archivo)),
          });
        }
      }
    },
    configureServer(servidor) {
      servidor.middlewares.use('/pdfjs', (peticion, respuesta, seguir) => {
        const ruta = /^\/(cmaps|standard_fonts|wasm|iccs)\/([\w.-]+)$/.exec(peticion.url ?? '');
        if (!ruta) return seguir();
        createReadStream(join(pdfjs, ruta[1]!, ruta[2]!))
          .on('error', seguir)
          .pipe(respuesta);
      });
    },
  };
}

const ESCRITORIO = /bandeja\/PaginaBandeja\.tsx$/;

/** Chunks that a chunk needs at once, itself included, and their style sheets. */
function deUna(paquete: Rollup.OutputBundle, archivo: string, hallados = new Set<string>()): Set<string> {
  const trozo = paquete[archivo];
  if (hallados.has(archivo) || trozo?.type !== 'chunk') return hallados;
  hallados.add(archivo);
  trozo.viteMetadata?.importedCss.forEach((c) => hallados.add(c));
  trozo.imports.forEach((i) => deUna(paquete, i, hallados));
  return hallados;
}

/**
 * The tray is named in the page itself, so that its files come beside the program and not after it, and what may be asked for
 * ahead is asked for. The same files are those that a browser keeps (`sw.js`).
 */
function primeroElEscritorio(): Plugin {
  let adelanto = '';
  let delEscritorio: string[] = [];
  return {
    name: 'primero-el-escritorio',
    apply: 'build',
    buildStart() {
      adelanto = this.emitFile({ type: 'chunk', id: join(aqui, 'src/adelanto.ts'), name: 'adelanto' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const trozos = Object.values(bundle).filter((t) => t.type === 'chunk');
        const escritorio = trozos.find((t) => t.facadeModuleId && ESCRITORIO.test(t.facadeModuleId));
        const antes = trozos.find((t) => t.facadeModuleId?.endsWith('/src/adelanto.ts'));
        if (!escritorio || !antes) throw new Error('no se halla el escritorio en lo construido');
        delEscritorio = [...deUna(bundle, escritorio.fileName)];
        const faltan = delEscritorio.filter((a) => !html.includes(a));
        return {
          html,
          tags: [
            {
              tag: 'script',
              attrs: { type: 'module', async: true, src: `/${antes.fileName}` },
              injectTo: 'head-prepend',
            },
            ...faltan.map((a) =>
              a.endsWith('.css')
                ? {
                    tag: 'link',
                    attrs: { rel: 'preload', as: 'style', href: `/${a}`, crossorigin: true },
                    injectTo: 'head' as const,
                  }
                : {
                    tag: 'link',
                    attrs: { rel: 'modulepreload', href: `/${a}`, crossorigin: true },
                    injectTo: 'head' as const,
                  },
            ),
          ],
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, paquete) {
        const entrada = Object.values(paquete).find(
          (t) => t.type === 'chunk' && t.isEntry && t.facadeModuleId?.endsWith('index.html'),
        );
        const letras = Object.keys(paquete).filter((a) => a.endsWith('.woff2'));
        const lista = [
          ...new Set([
            ...(entrada ? deUna(paquete, entrada.fileName) : []),
            ...delEscritorio,
            this.getFileName(adelanto),
            ...Object.keys(paquete).filter((a) => /^assets\/index-.*\.css$/.test(a)),
            ...letras,
          ]),
        ].sort();
        const version = createHash('sha256').update(lista.join()).digest('hex').slice(0, 12);
        const codigo = readFileSync(join(aqui, 'src/cascara/sw.js'), 'utf8')
          .replace('= __LISTA__', `= ${JSON.stringify(lista.map((a) => `/${a}`))}`)
          .replace('__VERSION__', version);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: codigo });
      },
    },
  };
}

/** Only the pages that show a paper or write one. */
const PESADOS = /[\\/](pdfjs-dist|@tiptap|prosemirror-[a-z]+|visor)[\\/]/;
/**
 * What several pages use comes in one piece: a page is then some ten requests and not seventy, of which each costs its turn on
 * a slow line and on an old machine.
 */
const TROZOS = [{ name: 'comun', test: (id: string) => !PESADOS.test(id), minShareCount: 3 }];

export default defineConfig({
  root: aqui,
  base: '/',
  plugins: [react(), recursosDePdfjs(), manual(join(aqui, '../../docs/manual')), primeroElEscritorio()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: TROZOS } } },
  },
  server: { proxy: { '/api': process.env.HR_API ?? 'http://localhost:3000' } },
});
