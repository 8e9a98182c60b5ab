// Runs in a thread apart (see aparte.ts): what people bring may be made to eat time or memory.
import { comoPruebas } from './pruebas';
import type { PedidoDeVerificacion } from './aparte';
import type { InformeDeFirmas } from './informe';
import { verificarPdf } from './verificar';

export default function trabajar(pedido: PedidoDeVerificacion): Promise<InformeDeFirmas> {
  const { pdf, raices, datos, ahora } = pedido;
  const [certificados, crls, ocsps] = [datos.certificados, datos.crls, datos.ocsps].map((l) =>
    l.map((b) => Buffer.from(b)),
  ) as [Buffer[], Buffer[], Buffer[]];
  return verificarPdf(pdf, { raices, ahora, pruebas: comoPruebas(certificados, crls, ocsps) });
}
