import type { Fecha } from '#kernel';
import { cuentaDe, textoDeCuenta, type Destino, type Salida } from './salidas';

/** What is told of one going-out. */
export interface SalidaContada extends Pick<Salida, 'destino' | 'fecha' | 'estado' | 'correcciones'> {
  readonly medio: string;
  readonly transportista: string | null;
  readonly acuse: {
    readonly fecha: Fecha;
    readonly hora: string | null;
    readonly codigo: string | null;
    readonly nombre: string | null;
    readonly anexo: number | null;
  } | null;
  readonly motivo: string | null;
}

const enPapel = (fecha: Fecha): string => fecha.split('-').reverse().join('/');

function acuseDe({ acuse, estado, motivo, correcciones }: SalidaContada): string {
  if (estado === 'no-entregado') return `no se entregó: ${motivo ?? ''}`;
  if (!acuse) return correcciones > 0 ? 'falta su acuse, el anterior se anuló' : 'falta su acuse';
  return [
    `acuse del ${enPapel(acuse.fecha)}${acuse.hora ? ` a las ${acuse.hora}` : ''}${correcciones > 0 ? ' (corregido)' : ''}`,
    acuse.codigo && `código ${acuse.codigo}`,
    acuse.nombre && `lo recibió ${acuse.nombre}`,
    acuse.anexo === null ? 'sin copia sellada' : 'con copia sellada',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * How a documento went out and what came back, for a paper that is read years later: its count, a line for each going-out
 * with its acuse, and one for whom it did not go to.
 * @returns none when it never went out
 */
export function relatoDeSalidas(salidas: readonly SalidaContada[], destinos: readonly Destino[]): string[] {
  if (salidas.length === 0) return [];
  const fuera = destinos.flatMap((d): string[] => {
    if (d.estado === 'no-sale') return [`${d.texto}: no sale, ${d.motivo ?? ''}`];
    return d.estado === 'sin-salir' && d.cuenta ? [`${d.texto}: por despachar`] : [];
  });
  return [
    `Salida: ${textoDeCuenta(cuentaDe(destinos))}`,
    ...salidas.map((s) => {
      const quien = s.transportista ? ` (${s.transportista})` : '';
      return `${s.destino ?? 'Su destinatario'}: salió el ${enPapel(s.fecha)} por ${s.medio}${quien}; ${acuseDe(s)}`;
    }),
    ...fuera,
  ];
}
