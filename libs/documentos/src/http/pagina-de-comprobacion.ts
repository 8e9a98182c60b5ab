import { fechaDe, fechaDeCarta, horaDe } from '#kernel';
import type { Comprobado } from '../application/comprobar-por-codigo';

/** The colours of the product (apps/web/src/app/estilos.css): these pages load nothing. */
const ESTILO = `
:root{--papel:#faf8f3;--pliego:#fff;--linea:#e3ded3;--campo:#8b8778;--texto:#1b2430;--suave:#566173;--tinta:#23408e;
--sobre:#fff;--lacre:#a3241b;--lacre-tenue:#fbeeec;--verde:#1f6b3a;--verde-tenue:#ebf5ee;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--papel:#14171c;--pliego:#1b1f26;--linea:#2e343d;--campo:#77808f;--texto:#e8e6e1;
--suave:#a3abb8;--tinta:#8fa8f0;--sobre:#10141c;--lacre:#f0958c;--lacre-tenue:#36211f;--verde:#7fcb98;--verde-tenue:#1d2d23}}
*{box-sizing:border-box}
body{margin:0;background:var(--papel);color:var(--texto);font:16px/1.5 'IBM Plex Sans',system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{color:var(--suave);font-size:.9rem;margin-bottom:1rem}
h1{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1rem;margin:1.5rem 0 .25rem}
p{margin:.5rem 0}
.veredicto{border:1px solid;border-radius:6px;padding:.85rem 1rem;margin-bottom:1rem}
.vale{color:var(--verde);background:var(--verde-tenue)}
.no-vale{color:var(--lacre);background:var(--lacre-tenue)}
.veredicto strong{display:block;font-size:1.1rem}
dl{background:var(--pliego);border:1px solid var(--linea);border-radius:6px;margin:0;padding:.25rem 1rem}
dl div{padding:.6rem 0;border-top:1px solid var(--linea)}
dl div:first-child{border-top:0}
dt{color:var(--suave);font-size:.85rem}
dd{margin:0;overflow-wrap:anywhere}
.mono{font-family:'IBM Plex Mono',ui-monospace,Consolas,monospace}
li{overflow-wrap:anywhere;margin:.35rem 0;font-size:.85rem}
label{display:block;font-weight:600;margin-bottom:.35rem}
input{width:100%;min-height:44px;padding:.5rem .75rem;border:1px solid var(--campo);border-radius:6px;background:var(--pliego);
color:var(--texto);font:1.1rem 'IBM Plex Mono',ui-monospace,Consolas,monospace;text-transform:uppercase}
button{min-height:44px;margin-top:.75rem;padding:.5rem 1.25rem;border:0;border-radius:6px;background:var(--tinta);color:var(--sobre);
font:600 1rem 'IBM Plex Sans',system-ui,sans-serif;cursor:pointer}
a{color:var(--tinta)}
:focus-visible{outline:3px solid var(--tinta);outline-offset:2px}
.suave{color:var(--suave);font-size:.9rem}
`.trim();

const SIGNOS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows just that text. */
const t = (texto: string): string => texto.replace(/[&<>"']/g, (s) => SIGNOS[s] ?? s);

const pagina = (titulo: string, entidad: string, cuerpo: string): string => `<!doctype html>
<html lang="es-BO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/sello.svg" type="image/svg+xml">
<title>${t(titulo)} — ${t(entidad)}</title>
<style>${ESTILO}</style>
</head>
<body><main>
<header>${t(entidad)} · Verificación de documentos</header>
${cuerpo}
</main></body>
</html>
`;

const FORMULARIO = `<form action="/v" method="get">
<label for="codigo">Código de verificación</label>
<input id="codigo" name="codigo" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false"
 aria-describedby="ayuda">
<p class="suave" id="ayuda">Son 16 letras y cifras, debajo del código QR: por ejemplo 7K3M-9QXT-2FHB-P4WD.</p>
<button>Verificar</button>
</form>`;

/** Where the code is typed. */
export const paginaDeBusqueda = (entidad: string): string =>
  pagina('Verificar un documento', entidad, `<h1>Verificar un documento</h1>\n${FORMULARIO}`);

/** The same for a code that is none, of nothing, and of what is not signed. */
export const paginaSinHallar = (entidad: string): string =>
  pagina(
    'No consta',
    entidad,
    `<h1>Verificar un documento</h1>
<div class="veredicto no-vale" role="status"><strong>Ningún documento firmado tiene ese código</strong>
Revise que lo copió completo. Si es el que está impreso, el papel no salió de esta entidad: no lo dé por bueno.</div>
${FORMULARIO}`,
  );

/** What a paper says at its head, and whether it stands. */
export function paginaComprobada(c: Comprobado): string {
  const dato = (nombre: string, valor: string, clase = ''): string =>
    `<div><dt>${t(nombre)}</dt><dd${clase ? ` class="${clase}"` : ''}>${t(valor)}</dd></div>`;
  const dia = (i: Date): string => fechaDeCarta(fechaDe(i));
  const datos = [
    dato('Tipo', c.tipo),
    dato('CITE', c.cite, 'mono'),
    dato('Fecha', fechaDeCarta(c.fecha)),
    ...(c.firma
      ? [
          dato('Lo firmó', `${c.firma.cargo} — ${c.firma.unidad}`),
          dato('Firmado el', `${dia(c.firma.en)}, ${horaDe(c.firma.en)} (hora de La Paz)`),
        ]
      : []),
    ...(c.anuladoEn ? [dato('Anulado el', dia(c.anuladoEn))] : []),
    dato('Código de verificación', c.codigo, 'mono'),
  ];
  const veredicto = c.anuladoEn
    ? `<div class="veredicto no-vale" role="status"><strong>Documento anulado</strong>Se firmó, y después se anuló: ya no vale.</div>`
    : `<div class="veredicto vale" role="status"><strong>Documento firmado y vigente</strong>Consta en los registros de la entidad.</div>`;
  return pagina(
    c.anuladoEn ? 'Documento anulado' : 'Documento vigente',
    c.entidad,
    `<h1>${t(c.tipo)} ${t(c.cite)}</h1>
${veredicto}${c.demo ? '\n<p><strong>Es una demostración: la firma no tiene valor legal.</strong></p>' : ''}
<dl>${datos.join('\n')}</dl>
<p>Compare estos datos con los del papel que tiene: si alguno es otro, no lo dé por bueno.</p>
<h2>Si tiene el archivo PDF</h2>
<p class="suave">Su huella SHA-256 es una de estas, según cuándo se copió: al firmarse o con un sello posterior.</p>
<ol>${c.huellas.map((h) => `<li class="mono">${t(h)}</li>`).join('')}</ol>
<p><a href="/v">Verificar otro documento</a></p>`,
  );
}
