import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
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

export default defineConfig({
  root: aqui,
  base: '/',
  plugins: [react(), recursosDePdfjs(), manual(join(aqui, '../../docs/manual'))],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': process.env.HR_API ?? 'http://localhost:3000' } },
});
