import { leer } from './leer';

/** What reads the sheets that others made, in a process (leer-planilla.ts). */
export const TAREAS = { leer };
