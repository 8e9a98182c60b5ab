import { leerCodigo } from '#kernel';
import { enderezarNumero, plegar, propuesta } from './texto';
import type { Linea, Propuesta } from './tipos';

const ATENCION =
  /en (?:atencion|respuesta|cumplimiento|referencia|relacion|virtud) (?:a|al|de|del|con) (?:su|la|el)\b[^.;,]{0,80}?\bn[°º]? ?(\d{1,7} ?[-–/] ?\d{2,4})\b/;

/** «En atención a su Circular Interna N° 1648-18»: the thread that the note answers. Only its first lines are asked. */
export function leerRespuesta(cuerpo: readonly Linea[], ahora: Date): Propuesta | undefined {
  const inicio = cuerpo.slice(0, 12);
  for (let i = 0; i < inicio.length; i++) {
    // the words may run over to the next line
    const lineas = inicio.slice(i, i + 3);
    const primera = lineas[0];
    if (
      !primera ||
      !/en (atencion|respuesta|cumplimiento|referencia|relacion|virtud)/.test(plegar(primera.texto))
    )
      continue;
    const texto = enderezarNumero(lineas.map((l) => l.texto).join(' '));
    const hallado = ATENCION.exec(plegar(texto))?.[1];
    const codigo = hallado ? leerCodigo(hallado, ahora) : null;
    if (!codigo || codigo.gestion === null) continue;
    const valor = `${codigo.numero}-${String(codigo.gestion).slice(-2)}`;
    return propuesta(valor, [primera], codigo.propuesta);
  }
  return undefined;
}
