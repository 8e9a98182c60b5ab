import { inspeccionarPdf } from './inspeccion';

/** Files of others, looked at in a process (taller.ts). */
export const TAREAS = { inspeccionarPdf };
