import { esCite, leerCodigo } from '#kernel';
import { enderezarNumero, plegar, propuesta } from './texto';
import type { Linea, Propuesta } from './tipos';

const REMITE = /en (?:atencion|respuesta|cumplimiento|referencia|relacion|virtud)/;
/** What is answered, up to its number; a point within it only in a sigla: `Desp./Gov./N° 1995/2018`. */
const ATENCION = new RegExp(
  `${REMITE.source} (?:a|al|de|del|con) (?:su|la|el)\\b((?:[^.;,]|\\.(?=/)){0,80}?)\\b(n[°º]? ?(\\d{1,7} ?[-–/] ?\\d{2,4}))\\b`,
);
/** Words that say what kind of paper it is, before its CITE. */
const CLASE = /^(?:[\p{L}]+(?:\s+|$)(?![/.]))*?(?=\S*\/\S|cite\b)(?:cite:?\s*(?=\S*\/))?/iu;

/**
 * «En atención a su Circular Interna N° 1648-18»: the thread that the note answers, by its code, or by the CITE of a paper of
 * it. Only its first lines are asked.
 */
export function leerRespuesta(cuerpo: readonly Linea[], ahora: Date): Propuesta | undefined {
  const inicio = cuerpo.slice(0, 12);
  for (let i = 0; i < inicio.length; i++) {
    // the words may run over to the next line
    const lineas = inicio.slice(i, i + 3);
    const primera = lineas[0];
    if (!primera || !REMITE.test(plegar(primera.texto))) continue;
    const texto = enderezarNumero(lineas.map((l) => l.texto).join(' '));
    const hallado = ATENCION.exec(plegar(texto));
    if (!hallado) continue;
    const [todo, clase = '', numero = '', codigo = ''] = hallado;
    const fin = hallado.index + todo.length;
    const nombrado = texto.slice(fin - numero.length - clase.length, fin).trim();
    if (esCite(nombrado)) return propuesta(nombrado.replace(CLASE, ''), [primera]);
    const leido = leerCodigo(codigo, ahora);
    if (!leido || leido.gestion === null) continue;
    const valor = `${leido.numero}-${String(leido.gestion).slice(-2)}`;
    return propuesta(valor, [primera], leido.propuesta);
  }
  return undefined;
}
