// A letter as a web page: same words, same typeface, same paper.
import { readFileSync } from 'node:fs';

const fuente = (archivo) =>
  readFileSync(new URL(`../../libs/pdf/fuentes/${archivo}`, import.meta.url)).toString('base64');
const CARA = (archivo, peso) =>
  `@font-face { font-family: Plex; font-weight: ${peso}; src: url(data:font/ttf;base64,${fuente(archivo)}); }`;
const ESTILO = `<style>
${CARA('IBMPlexSans_400Regular.ttf', 400)}
${CARA('IBMPlexSans_700Bold.ttf', 700)}
@page { size: Letter; margin: 22mm 24mm 22mm 30mm; }
body { font: 11.5pt/1.4 Plex; margin: 0; } p { text-align: justify; }
header { border-bottom: 1pt solid #333; } footer { border-top: 1pt solid #333; font-size: 8pt; margin-top: 12mm; }
table { border-collapse: collapse; width: 100%; } td, th { border: 0.5pt solid #777; padding: 2pt 4pt; vertical-align: top; }
tr { break-inside: avoid; } thead { display: table-header-group; } .firma { margin-top: 30mm; text-align: center; }
</style>`;

const ETIQUETAS = { paragraph: 'p', table: 'table', tableRow: 'tr', tableCell: 'td', tableHeader: 'th' };
const escapar = (t) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const renglones = (lineas) => lineas.map((l) => `<div>${escapar(l)}</div>`).join('');

function nodo({ type, text, content = [] }) {
  if (type === 'text') return escapar(text);
  const dentro = content.map(nodo).join('');
  const etiqueta = ETIQUETAS[type];
  return etiqueta ? `<${etiqueta}>${dentro}</${etiqueta}>` : dentro;
}

export function comoPagina(c) {
  return `<!doctype html><html lang="es-BO"><meta charset="utf-8"><title>${escapar(c.cite.texto)}</title>${ESTILO}
<header><strong>${escapar(c.membrete.entidad)}</strong>${renglones(c.membrete.lineas)}</header>
<p>${escapar(c.lugarYFecha)}</p><p><strong>${c.cite.etiqueta} ${escapar(c.cite.texto)}</strong></p>
<div>${c.destinatario.tratamiento}</div>${renglones(c.destinatario.lineas)}<div>${c.destinatario.lugar}</div>
<p><strong>Ref.: ${escapar(c.referencia)}</strong></p><p>${c.saludo}</p>${nodo(c.cuerpo)}<p>${c.despedida}</p>
<div class="firma">${renglones([c.firma.nombre, ...c.firma.cargo])}</div>
<div>C.c./ ${c.copias.join(', ')}</div><div>Adj/ ${c.adjuntos}</div><div>${c.iniciales}</div>
<footer>${renglones(c.membrete.pie)}${c.codigos.join(' ')}</footer></html>`;
}
