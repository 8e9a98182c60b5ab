import { leerCodigo } from '#kernel';
import { fechaDePartes, plegar, propuesta } from './texto';
import type { Linea, Propuesta, Propuestas } from './tipos';

/** How far from RECIBIDO the rest of the stamp may stand: points to each side, above, below. */
const ALREDEDOR = { lados: 190, arriba: 55, abajo: 110 };
const RECIBIDO = /\brecib[il1]do\b/;

function deUnSello(lineas: readonly Linea[], eje: Linea): Linea[] {
  const centro = eje.x + eje.ancho / 2;
  return lineas.filter(
    (l) =>
      l.pagina === eje.pagina &&
      Math.abs(l.x + l.ancho / 2 - centro) < ALREDEDOR.lados &&
      l.y > eje.y - ALREDEDOR.arriba &&
      l.y < eje.y + ALREDEDOR.abajo,
  );
}

function hora(texto: string): string | null {
  const [, h = '', m = ''] = /(\d{1,2})[:.h ]?(\d{2})\b/.exec(texto) ?? [];
  return h !== '' && Number(h) < 24 && Number(m) < 60 ? `${h.padStart(2, '0')}:${m}` : null;
}

/** The hour after RECIBIDO (`1626`), or the one after Hrs. */
function leerHora(sello: readonly Linea[], eje: Linea): Propuesta | undefined {
  const trasRecibido = /recib[il1]do\W*(\d{1,2}[:. ]?\d{2})\b/.exec(plegar(eje.texto))?.[1];
  const primera = trasRecibido ? hora(trasRecibido) : null;
  if (primera) return propuesta(primera, [eje]);
  for (const linea of sello) {
    const tras = /\bh(?:rs?|oras?)\b\W*(\d{1,2}[:. ]?\d{2})\b/.exec(plegar(linea.texto))?.[1];
    const valor = tras ? hora(tras) : null;
    if (valor) return propuesta(valor, [linea]);
  }
  return undefined;
}

/** `28 JUN. 2018`; optical readers move the spaces: `28J UN. 2018`. */
function leerFecha(sello: readonly Linea[]): Propuesta | undefined {
  for (const linea of sello) {
    const [, dia = '', mes = '', anio = ''] =
      /(\d{1,2})[ .,-]*(?:de )?((?:[a-z] ?){3,10}?)[ .,-]+(?:de )?(\d{4})\b/.exec(plegar(linea.texto)) ?? [];
    const fecha = fechaDePartes(dia, mes.replaceAll(' ', ''), anio);
    if (fecha) return propuesta(fecha, [linea]);
  }
  return undefined;
}

function leerCodigoDelSello(sello: readonly Linea[], ahora: Date): Propuesta | undefined {
  for (const linea of sello) {
    const crudo = /\bcod[il1]g[o0]\b\W*([\d][\d\s/–—-]*)/.exec(plegar(linea.texto))?.[1]?.trim();
    const leido = crudo ? leerCodigo(crudo, ahora) : null;
    if (!leido) continue;
    const valor =
      leido.gestion === null ? `${leido.numero}` : `${leido.numero}-${String(leido.gestion).slice(-2)}`;
    return { ...propuesta(valor, [linea], leido.propuesta || leido.gestion === null), texto: crudo ?? '' };
  }
  return undefined;
}

/** An earlier reception stamp. @param ahora a later gestión than the next is impossible: the code is then doubtful */
export function leerSello(lineas: readonly Linea[], ahora: Date): Propuestas['sello'] {
  const eje = lineas.find((l) => RECIBIDO.test(plegar(l.texto)) && l.texto.length < 60);
  if (!eje) return undefined;
  const sello = deUnSello(lineas, eje);
  const h = leerHora(sello, eje);
  const f = leerFecha(sello);
  const c = leerCodigoDelSello(sello, ahora);
  return { ...(h ? { hora: h } : {}), ...(f ? { fecha: f } : {}), ...(c ? { codigo: c } : {}) };
}
