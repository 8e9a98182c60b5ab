import type { Derivadas, ResultadoDeLote } from '../api/tipos';

/** One step that was sent, with the code of its hoja. */
export type EnvioHecho = Derivadas['derivaciones'][number] & { codigo: string };

/** What became of taking several back. */
export interface Retiro {
  retirados: readonly EnvioHecho[];
  quedaron: readonly { envio: EnvioHecho; motivo: string }[];
}

/** @returns `1648-18 a Director General`, `copia de 1648-18 a …` */
export const nombreDeEnvio = ({ codigo, tipo, a }: EnvioHecho): string =>
  `${tipo === 'copia' ? `copia de ${codigo}` : codigo}${a ? ` a ${a}` : ''}`;

/** @returns what was taken back and what was not, with its reasons, in the order in which they were sent */
export function retiroDe(envios: readonly EnvioHecho[], resultados: readonly ResultadoDeLote[]): Retiro {
  const deEnvio = (e: EnvioHecho) => resultados.find((r) => r.gestion === e.gestion && r.id === e.id);
  return {
    retirados: envios.filter((e) => deEnvio(e)?.hecho),
    quedaron: envios.flatMap((envio) => {
      const resultado = deEnvio(envio);
      if (resultado?.hecho) return [];
      const { motivos = [], detalle = 'No hubo respuesta.' } = resultado?.problema ?? {};
      return [{ envio, motivo: motivos.length > 0 ? motivos.map((m) => m.texto).join(' ') : detalle }];
    }),
  };
}

/** @returns what is said of the ones taken back; null when there is none */
export function textoDeRetirados(retirados: readonly EnvioHecho[]): string | null {
  const codigos = [...new Set(retirados.map((e) => e.codigo))];
  const [codigo] = codigos;
  if (codigo === undefined) return null;
  if (codigos.length > 1)
    return `Se retiraron los envíos de ${codigos.length} hojas de ruta: ${codigos.join(', ')}.`;
  const [unico] = retirados;
  return retirados.length === 1 && unico?.tipo === 'copia'
    ? `Se retiró la copia de ${codigo}.`
    : `Se retiró el envío de ${codigo}. Sigue en su despacho.`;
}
