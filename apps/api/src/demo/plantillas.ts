import type { Plantilla } from '#documentos';

const ENTIDAD = 'Gobierno Autónomo Departamental de Tarija';
const PIE = ['Calle General Trigo #527', '591 - 4-6672412', 'Fax 66 45647', 'www.tarija.gob.bo'];

/** Heads and feet of the demo's papers, by key of their unidad. */
export const PLANTILLAS: readonly { readonly unidad: string; readonly datos: Plantilla }[] = [
  {
    unidad: 'despacho',
    datos: {
      membrete: {
        entidad: ENTIDAD,
        lineas: ['Despacho', 'Tarija - Bolivia'],
        estilo: 'gobernacion',
        pie: PIE,
        lema: '¡Juntos por un Nuevo Tiempo!',
      },
      etiquetaCite: 'CITE:',
      saludo: 'De mi consideración:',
      lineasDeFirma: [ENTIDAD],
      codigos: ['cite', 'hilo'],
    },
  },
  {
    unidad: 'sdgi',
    datos: {
      membrete: {
        entidad: ENTIDAD,
        lineas: ['Secretaría Departamental de Gestión Institucional', 'Tarija - Bolivia'],
        estilo: 'secretaria',
        pie: [],
      },
      despedida: 'Atentamente,',
      lineasDeFirma: [ENTIDAD],
    },
  },
];
