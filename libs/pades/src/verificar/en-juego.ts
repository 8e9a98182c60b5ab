import type { DatosDeValidacion } from '../dss';
import { SIN_PRUEBAS } from '../revocacion/estado';
import { leerCobertura } from './cobertura';
import { juzgarCms } from './cms';
import { juzgarFirma } from './forma';
import { hallarFirmas } from './halladas';
import { tokensDeFirma } from './momentos';
import { pruebasDelCms, pruebasDelDss, reunirPruebas } from './pruebas';
import { abrirVista, Archivo } from './vista';

/** A certificate that has to be proven, with those that came along. */
interface CadenaEnJuego {
  readonly certificado: Buffer;
  readonly cadena: readonly Buffer[];
}

/** Every certificate on which the signatures and timestamps of a file stand, and the validation data it carries, as DER. */
export function certificadosEnJuego(pdf: Uint8Array): { cadenas: CadenaEnJuego[]; datos: DatosDeValidacion } {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const vista = abrirVista(new Archivo(bytes), bytes.length);
  const cadenas: CadenaEnJuego[] = [];
  let pruebas = reunirPruebas(SIN_PRUEBAS, pruebasDelDss(vista));
  for (const f of hallarFirmas(vista)) {
    const cobertura = leerCobertura(bytes, f.vista, f.dict);
    if (!cobertura) continue;
    const tokens = tokensDeFirma(cobertura.contenido).map((t) =>
      juzgarCms(t.token, [t.firma], 'sello-de-tiempo'),
    );
    for (const { certificado, cadena } of [juzgarFirma(f.vista, f.dict, cobertura), ...tokens])
      if (certificado) cadenas.push({ certificado, cadena });
    pruebas = reunirPruebas(pruebas, pruebasDelCms(cobertura.contenido));
  }
  const { certificados, crls, ocsps } = pruebas;
  const datos = { certificados, crls: crls.map((c) => c.der), ocsps: ocsps.map((o) => o.der) };
  return { cadenas, datos };
}
