import { porCampo, type ProblemaError } from '../api/problema';
import type { DesignacionDePersonal, Rol } from '../api/tipos';
import { fechaCorta } from '../ui/fechas';

export const ROLES: readonly { value: Rol; label: string }[] = [
  { value: 'administrador', label: 'Administrador: personas, puestos y roles' },
  { value: 'configurador', label: 'Configurador: tipos, plantillas, series y feriados' },
  { value: 'ventanilla', label: 'Ventanilla: recibe lo que llega' },
  { value: 'secretaria', label: 'Secretaría: recibe y deriva por su unidad' },
  { value: 'funcionario', label: 'Funcionario: redacta y responde' },
  { value: 'autoridad', label: 'Autoridad: da visto bueno y firma' },
  { value: 'archivo', label: 'Archivo: carpetas y préstamos' },
  { value: 'auditor', label: 'Auditor: lee la historia' },
];

const CALIDADES: Record<string, string> = { titular: 'titular', suplencia: 'p.', interinato: 'a.i.' };

/** @returns `p.`, `a.i.`, or nothing for a titular */
export const marcaDe = (calidad: string | null): string =>
  calidad && calidad !== 'titular' ? (CALIDADES[calidad] ?? '') : '';

/** @returns `12 jun al 15 jun 2018`, `desde 12 jun 2018` */
export function vigencia(d: Pick<DesignacionDePersonal, 'desde' | 'hasta'>): string {
  return d.hasta ? `${fechaCorta(d.desde)} al ${fechaCorta(d.hasta)}` : `desde ${fechaCorta(d.desde)}`;
}

const de = (n: number, uno: string, varios: string): string => `${n} ${n === 1 ? uno : varios}`;

/** @returns what a filter leaves in sight: `3 unidades y 12 puestos` */
export const cuantos = (unidades: readonly unknown[], puestos: readonly unknown[]): string =>
  `${de(unidades.length, 'unidad', 'unidades')} y ${de(puestos.length, 'puesto', 'puestos')}`;

/** What is wrong with a password, beside its field, whichever way the server said it. */
export const faltaDeClave = (problema: ProblemaError | null, campo: string): string | undefined =>
  porCampo(problema)[campo] ?? (problema?.codigo === 'acceso.clave-debil' ? problema.detalle : undefined);
