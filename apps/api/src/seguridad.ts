import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** The program of the signer's token, on their own machine, and the addresses of its predecessors. */
const TOKEN = 'https://localhost:9000 https://localhost:4637 https://localhost:3200';

const CSP = [
  "default-src 'self'",
  // The viewer's decoders of scans (JBIG2, JPEG 2000) are WebAssembly of our own; nothing else is compiled from text.
  "script-src 'self' 'wasm-unsafe-eval'",
  `connect-src 'self' ${TOKEN}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Scripts and styles of a page, whose own headers rule them; fifty of these for the first tray. A worker has its own. */
const ES_PIEZA = /^\/assets\/(?!.*worker)[\w.-]+\.(js|css|woff2)$/;

/** Headers of every answer: own scripts only, never framed, never guessed, private pages never kept by others. */
export function cabecerasDeSeguridad(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (pedido, respuesta, _cuerpo, listo) => {
      void respuesta.header('X-Content-Type-Options', 'nosniff');
      void respuesta.header('Cross-Origin-Resource-Policy', 'same-origin');
      if (ES_PIEZA.test(pedido.url)) return listo();
      void respuesta.header('Content-Security-Policy', CSP);
      void respuesta.header('X-Frame-Options', 'DENY');
      void respuesta.header('Referrer-Policy', 'same-origin');
      void respuesta.header('Cross-Origin-Opener-Policy', 'same-origin');
      if (pedido.url.startsWith('/api/') && !respuesta.hasHeader('Cache-Control'))
        void respuesta.header('Cache-Control', 'no-store');
      listo();
    });
}
