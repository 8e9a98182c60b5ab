import { leerAparte } from './leer-aparte';

/** What reads the pages that others made, in a process (paginas.ts). */
export const TAREAS = { leerAparte };
