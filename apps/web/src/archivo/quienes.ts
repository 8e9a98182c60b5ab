import type { Rol } from '../api/tipos';

const DE_OFICINA: readonly Rol[] = ['archivo', 'secretaria', 'ventanilla', 'funcionario', 'autoridad'];

/** @returns whether somebody has carpetas to look at: those of their unidad, or all of them */
export const usaElArchivo = (roles: readonly Rol[]): boolean => roles.some((r) => DE_OFICINA.includes(r));
