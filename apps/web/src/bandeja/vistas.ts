import type { Conteos, VistaDeBandeja } from '../api/tipos';

/** Trays of documentos, beside those of hojas. */
export const VISTAS_DE_DOCUMENTOS = [
  'por-visar',
  'por-firmar',
  'borradores',
  'descartados',
  'firmados',
] as const;
export type VistaDeDocumentos = (typeof VISTAS_DE_DOCUMENTOS)[number];
export type Vista = VistaDeBandeja | VistaDeDocumentos;

interface DatosDeVista {
  vista: Vista;
  titulo: string;
  conteo: keyof Conteos | null;
  vacio: { titulo: string; texto: string };
}

/** The trays, in the order of the rail. */
export const VISTAS: readonly DatosDeVista[] = [
  {
    vista: 'por-recibir',
    titulo: 'Por recibir',
    conteo: 'porRecibir',
    vacio: {
      titulo: 'Nada por recibir',
      texto: 'Aquí llegan las hojas que otros puestos le derivan. Al recibirlas queda la hora y su nombre.',
    },
  },
  {
    vista: 'en-despacho',
    titulo: 'En despacho',
    conteo: 'enDespacho',
    vacio: {
      titulo: 'Su despacho está libre',
      texto: 'Aquí están las hojas que recibió y todavía no derivó, respondió ni archivó.',
    },
  },
  {
    vista: 'por-visar',
    titulo: 'Para visto bueno',
    conteo: 'porVisar',
    vacio: {
      titulo: 'Nada espera su visto bueno',
      texto:
        'Aquí llegan los documentos que le toca visar antes de que se firmen. Puede darlo u observarlos.',
    },
  },
  {
    vista: 'por-firmar',
    titulo: 'Por firmar',
    conteo: 'porFirmar',
    vacio: {
      titulo: 'Nada espera su firma',
      texto: 'Aquí llegan las cartas, notas y circulares preparadas para que usted las firme.',
    },
  },
  {
    vista: 'borradores',
    titulo: 'Borradores',
    conteo: null,
    vacio: {
      titulo: 'Sin borradores',
      texto: 'Aquí quedan los documentos que empezó a redactar. Un borrador no tiene número.',
    },
  },
  {
    vista: 'firmados',
    titulo: 'Emitidos',
    conteo: null,
    vacio: {
      titulo: 'Nada emitido',
      texto: 'Aquí quedan los documentos firmados: por despachar, a la espera de su acuse, o entregados.',
    },
  },
  {
    vista: 'observados',
    titulo: 'Observados',
    conteo: 'observados',
    vacio: {
      titulo: 'Nada volvió a usted',
      texto: 'Aquí están las hojas que le devolvieron o que retiró, con el motivo a la vista.',
    },
  },
  {
    vista: 'vencidos',
    titulo: 'Vencidos',
    conteo: 'vencidos',
    vacio: {
      titulo: 'Ningún plazo vencido',
      texto: 'Aquí aparecen los plazos suyos que ya pasaron, también los de hojas archivadas.',
    },
  },
  {
    vista: 'enviados',
    titulo: 'Enviados',
    conteo: 'enviados',
    vacio: {
      titulo: 'No ha enviado nada',
      texto: 'Aquí puede seguir lo que derivó, y retirarlo mientras nadie lo haya recibido.',
    },
  },
  {
    vista: 'archivados',
    titulo: 'Archivados',
    conteo: 'archivados',
    vacio: { titulo: 'Nada archivado', texto: 'Aquí quedan las hojas que cerró, con su carpeta y su lugar.' },
  },
];

/** Beside the drafts, and not in the rail. */
const DESCARTADOS: DatosDeVista = {
  vista: 'descartados',
  titulo: 'Borradores descartados',
  conteo: null,
  vacio: {
    titulo: 'Nada descartado',
    texto: 'Aquí quedan los borradores que se descartaron. Se abren y se recuperan.',
  },
};

/** @returns the tray of that name, or the first one */
export function vistaDe(nombre: string): DatosDeVista {
  return [...VISTAS, DESCARTADOS].find((v) => v.vista === nombre) ?? VISTAS[0]!;
}

/** @returns the index after moving in a list, without leaving it */
export function mover(indice: number, paso: 1 | -1, total: number): number {
  if (total === 0) return -1;
  return Math.min(total - 1, Math.max(0, indice + paso));
}

export const esDeDocumentos = (vista: Vista): vista is VistaDeDocumentos =>
  (VISTAS_DE_DOCUMENTOS as readonly string[]).includes(vista);
