import { motivosDeQuienLee, ROLES_DE_OFICINA, type Motivo } from '#kernel';
import { llevaElArchivo, type Quien } from './custodia';

export const ESTADOS_DE_TRANSFERENCIA = ['PREPARADA', 'ENVIADA', 'CONCLUIDA', 'DESCARTADA'] as const;
export type EstadoDeTransferencia = (typeof ESTADOS_DE_TRANSFERENCIA)[number];
export const ESTADOS_DE_ENVIO = ['PREPARADA', 'ENVIADA', 'RECIBIDA', 'DEVUELTA'] as const;
export type EstadoDeEnvio = (typeof ESTADOS_DE_ENVIO)[number];

export interface Transferencia {
  readonly unidadId: string;
  readonly estado: EstadoDeTransferencia;
}

const motivo = (codigo: string, texto: string): Motivo => ({
  codigo: `archivo.transferencia.${codigo}`,
  texto,
});

/** Who prepares and sends: the unidad whose carpetas they are, or the archive for it. */
export function motivosParaNoPreparar(unidadId: string, quien: Quien): readonly Motivo[] {
  const leyendo = motivosDeQuienLee(quien);
  if (leyendo.length > 0 || llevaElArchivo(quien)) return leyendo;
  const deOficina = quien.roles.some((r) => ROLES_DE_OFICINA.some((o) => o === r));
  if (deOficina && unidadId === quien.unidadId) return [];
  return [motivo('de-otra-unidad', 'La prepara la unidad de las carpetas, o quien lleva el archivo.')];
}

const EN_PREPARACION: Readonly<Record<Exclude<EstadoDeTransferencia, 'PREPARADA'>, string>> = {
  ENVIADA: 'Ya se envió: lo que sigue lo decide el archivo central.',
  CONCLUIDA: 'Ya concluyó.',
  DESCARTADA: 'Se descartó.',
};

/** To change it, send it or drop it, it is still being prepared. */
export const motivosParaNoCambiar = (t: Transferencia, quien: Quien): Motivo[] => [
  ...motivosParaNoPreparar(t.unidadId, quien),
  ...(t.estado === 'PREPARADA' ? [] : [motivo('no-preparada', EN_PREPARACION[t.estado])]),
];

/** One carpeta is received or returned once, by the archive, after it was sent. */
export function motivosParaNoDecidir(envio: EstadoDeEnvio, quien: Quien): Motivo[] {
  return [
    ...motivosDeQuienLee(quien),
    ...(llevaElArchivo(quien)
      ? []
      : [motivo('no-archivo', 'La recibe o la devuelve quien lleva el archivo.')]),
    ...(envio === 'PREPARADA' ? [motivo('no-enviada', 'Esta transferencia aún no se envía.')] : []),
    ...(envio === 'RECIBIDA' ? [motivo('ya-recibida', 'Esta carpeta ya se recibió.')] : []),
    ...(envio === 'DEVUELTA' ? [motivo('ya-devuelta', 'Esta carpeta ya se devolvió.')] : []),
  ];
}

/** @returns how a transferencia stands once these are decided: it ends with its last carpeta */
export const estadoTras = (envios: readonly EstadoDeEnvio[]): EstadoDeTransferencia =>
  envios.some((e) => e === 'ENVIADA') ? 'ENVIADA' : 'CONCLUIDA';
