import { api, conClave, datos, enRuta } from '../api/cliente';
import type { MiPaso } from '../api/tipos';

/** What a dialog that asks little says and sends. */
export interface ActoConMotivo {
  readonly titulo: string;
  readonly explica: string;
  /** Said once it is done, before the code. */
  readonly hecho: string;
  readonly boton: string;
  /** Label of the text; null: nothing is asked. */
  readonly campo: string | null;
  /** What is said when the text is owed and missing; absent: it may be empty. */
  readonly falta?: string;
  /** Label of a date that may be given. */
  readonly fecha?: string;
  readonly destructivo?: boolean;
  readonly enviar: (
    paso: Pick<MiPaso, 'gestion' | 'id'>,
    o: { texto: string; fecha: string; hojaId: string },
    clave: string,
  ) => Promise<unknown>;
}

const con = (paso: Pick<MiPaso, 'gestion' | 'id'>, clave: string) => ({
  params: enRuta(paso),
  headers: conClave(clave),
});
const motivo = (texto: string) => (texto ? { motivo: texto } : {});

export const ACTOS_CON_MOTIVO = {
  devolver: {
    titulo: 'Devolver',
    explica:
      'Vuelve al puesto que la envió, con su motivo a la vista en la ruta. Una devolución no se retira.',
    hecho: 'Devuelta',
    boton: 'Devolver',
    campo: 'Motivo',
    falta: 'Escriba por qué se devuelve.',
    enviar: (paso, { texto }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/devolver', {
          ...con(paso, clave),
          body: { motivo: texto },
        }),
      ),
  },
  revertir: {
    titulo: 'Retirar el envío de',
    explica: 'Vuelve a su despacho. Solo se puede mientras nadie la haya recibido.',
    hecho: 'Se retiró el envío de',
    boton: 'Retirar envío',
    campo: 'Motivo (si quiere)',
    enviar: (paso, { texto }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/revertir', { ...con(paso, clave), body: motivo(texto) }),
      ),
  },
  suspender: {
    titulo: 'Suspender',
    explica:
      'Queda en su despacho sin avanzar. Se detienen sus plazos internos; los de la hoja siguen corriendo. Una nota que llegue la reanuda.',
    hecho: 'Suspendida',
    boton: 'Suspender',
    campo: 'Motivo',
    falta: 'Escriba por qué se suspende.',
    fecha: 'En espera de respuesta hasta (si la espera)',
    enviar: (paso, { texto, fecha }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/suspender', {
          ...con(paso, clave),
          body: { motivo: texto, ...(fecha ? { esperaHasta: fecha } : {}) },
        }),
      ),
  },
  reanudar: {
    titulo: 'Reanudar',
    explica: 'Vuelve a su despacho. Sus plazos internos siguen con los días que les quedaban.',
    hecho: 'Reanudada',
    boton: 'Reanudar',
    campo: null,
    enviar: (paso, _o, clave) =>
      datos(api.POST('/api/derivaciones/{gestion}/{id}/reanudar', { ...con(paso, clave), body: {} })),
  },
  desarchivar: {
    titulo: 'Desarchivar',
    explica: 'Sale de su carpeta y vuelve a su despacho.',
    hecho: 'Desarchivada',
    boton: 'Desarchivar',
    campo: 'Motivo (si quiere)',
    enviar: (paso, { texto }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/desarchivar', {
          ...con(paso, clave),
          body: motivo(texto),
        }),
      ),
  },
  atender: {
    titulo: 'Dar por atendida la copia de',
    explica: 'La copia termina aquí. Si pidió una respuesta, diga por qué no la lleva.',
    hecho: 'Copia atendida:',
    boton: 'Atender',
    campo: 'Motivo',
    enviar: (paso, { texto }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/atender', { ...con(paso, clave), body: motivo(texto) }),
      ),
  },
  desagrupar: {
    titulo: 'Desagrupar',
    explica: 'Deja de viajar con la que la agrupa y queda en despacho de quien tiene a esa hoja.',
    hecho: 'Desagrupada',
    boton: 'Desagrupar',
    campo: 'Motivo (si quiere)',
    enviar: (paso, { texto }, clave) =>
      datos(
        api.POST('/api/derivaciones/{gestion}/{id}/desagrupar', { ...con(paso, clave), body: motivo(texto) }),
      ),
  },
  anotar: {
    titulo: 'Anotar en',
    explica: 'La nota queda en la historia de la hoja, con su nombre y la hora. Nada se mueve.',
    hecho: 'Anotado en',
    boton: 'Anotar',
    campo: 'Nota',
    falta: 'Escriba la nota.',
    enviar: (paso, { texto }, clave) =>
      datos(api.POST('/api/derivaciones/{gestion}/{id}/anotar', { ...con(paso, clave), body: { texto } })),
  },
  anular: {
    titulo: 'Anular',
    explica:
      'Termina todo paso vivo, también las copias. El número queda tomado y la hoja dirá siempre por qué se anuló.',
    hecho: 'Anulada',
    boton: 'Anular la hoja',
    campo: 'Motivo',
    falta: 'Escriba por qué se anula.',
    destructivo: true,
    enviar: ({ gestion }, { texto, hojaId }, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/anular', {
          ...con({ gestion, id: hojaId }, clave),
          body: { motivo: texto },
        }),
      ),
  },
} as const satisfies Record<string, ActoConMotivo>;

export type NombreDeActoConMotivo = keyof typeof ACTOS_CON_MOTIVO;

/** @returns whether an act is one of those that ask little */
export function esActoConMotivo(acto: string): acto is NombreDeActoConMotivo {
  return acto in ACTOS_CON_MOTIVO;
}
