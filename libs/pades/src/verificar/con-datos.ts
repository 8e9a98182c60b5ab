import type { DatosDeValidacion } from '../dss';
import type { InformeDeFirmas } from './informe';
import { comoPruebas } from './pruebas';
import { verificarPdf } from './verificar';

/** What the thread that verifies is told. */
export interface PedidoDeVerificacion {
  readonly raices: readonly Uint8Array[];
  readonly datos: DatosDeValidacion;
  readonly ahora: Date;
}

/** `verificarPdf` with what was gathered about revocation as bytes. */
export function verificarConDatos(
  pdf: Uint8Array,
  { raices, datos, ahora }: PedidoDeVerificacion,
): Promise<InformeDeFirmas> {
  const [certificados, crls, ocsps] = [datos.certificados, datos.crls, datos.ocsps].map((l) =>
    l.map((b) => Buffer.from(b)),
  ) as [Buffer[], Buffer[], Buffer[]];
  return verificarPdf(pdf, { raices, ahora, pruebas: comoPruebas(certificados, crls, ocsps) });
}
