import { componerYa } from './compilador';
import { inspeccionarPdf } from './inspeccion';

/** The work of this lib that takes long, done in threads (taller.ts). */
export const TAREAS = { componerYa, inspeccionarPdf };
