import { componerYa } from './compilador';

/** Our own papers, typeset in a thread (taller.ts). */
export const TAREAS = { componerYa };
