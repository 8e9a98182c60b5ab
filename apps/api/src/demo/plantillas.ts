import type { Membrete, PlantillaDeTipo } from '#documentos';

const ENTIDAD = 'Gobierno Autónomo Departamental de Tarija';
const PIE = ['Calle General Trigo #527', '591 - 4-6672412', 'Fax 66 45647', 'www.tarija.gob.bo'];

/** Heads and feet of the demo's papers, by key of their unidad. */
export const MEMBRETES: readonly { readonly unidad: string; readonly datos: Membrete }[] = [
  {
    unidad: 'despacho',
    datos: {
      entidad: ENTIDAD,
      lineas: ['Despacho', 'Tarija - Bolivia'],
      estilo: 'gobernacion',
      pie: PIE,
      lema: '¡Juntos por un Nuevo Tiempo!',
      etiquetaCite: 'CITE:',
      lineasDeFirma: [ENTIDAD],
      codigos: ['cite', 'hilo'],
    },
  },
  {
    unidad: 'sdgi',
    datos: {
      entidad: ENTIDAD,
      lineas: ['Secretaría Departamental de Gestión Institucional', 'Tarija - Bolivia'],
      estilo: 'secretaria',
      pie: [],
      lineasDeFirma: [ENTIDAD],
      codigos: [],
    },
  },
];

/** The Despacho's letters end with their last sentence: no «Atentamente,». */
export const CARTA_DEL_DESPACHO: PlantillaDeTipo = {
  forma: 'carta',
  cite: 'renglon',
  campos: [
    { campo: 'fecha', obligatorio: false },
    { campo: 'cite', obligatorio: false },
    { campo: 'destinatario', obligatorio: true },
    { campo: 'referencia', obligatorio: false },
    { campo: 'saludo', obligatorio: false, texto: 'De mi consideración:' },
    { campo: 'despedida', obligatorio: false },
    { campo: 'copias', obligatorio: false },
    { campo: 'adjuntos', obligatorio: false },
    { campo: 'iniciales', obligatorio: false },
  ],
  guion: [],
  letra: 11.5,
  papel: 'carta',
  recepciones: 2,
};
