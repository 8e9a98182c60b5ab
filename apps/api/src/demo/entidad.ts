import type { Rol } from '#kernel';

/** A person of the demo, named by the post. */
export interface PersonaDeDemo {
  readonly clave: string;
  readonly unidad: string;
  readonly cargo: string;
  readonly nombre: string;
  readonly ci: string;
  readonly usuario: string;
  readonly roles: readonly Rol[];
  readonly mae?: boolean;
}

/** Password of every demo login. The demo is refused in production. */
export const CLAVE_DE_DEMO = 'hoja-de-ruta-demo';

/** Since when the demo's offices and designaciones hold. */
export const DESDE = '2018-01-01';

export const ENTIDAD = {
  nombre: 'Gobierno Autónomo Departamental de Tarija',
  sigla: 'GADT',
  ciudad: 'Tarija',
  departamento: 'Tarija',
} as const;

export const UNIDADES = [
  { clave: 'despacho', nombre: 'Despacho del Gobernador', sigla: 'Desp./Gov.', superior: null },
  {
    clave: 'sdgi',
    nombre: 'Secretaría Departamental de Gestión Institucional',
    sigla: 'GDAT/SDGI',
    superior: 'despacho',
  },
  { clave: 'tic', nombre: 'Unidad de Planificación TIC', sigla: 'GDAT/SDGI/UPTIC', superior: 'sdgi' },
  { clave: 'archivo', nombre: 'Archivo Central', sigla: 'GADT/AC', superior: 'despacho' },
] as const;

export const PERSONAS: readonly PersonaDeDemo[] = [
  {
    clave: 'gobernador',
    unidad: 'despacho',
    cargo: 'Gobernador',
    nombre: 'Gobernador del Departamento',
    ci: '1000001',
    usuario: 'gobernador',
    roles: ['autoridad', 'funcionario'],
    mae: true,
  },
  {
    clave: 'director',
    unidad: 'despacho',
    cargo: 'Director General',
    nombre: 'Director General',
    ci: '1000002',
    usuario: 'director',
    roles: ['autoridad', 'funcionario'],
  },
  {
    clave: 'recepcion',
    unidad: 'despacho',
    cargo: 'Ventanilla del Despacho',
    nombre: 'Recepción del Despacho',
    ci: '1000003',
    usuario: 'recepcion',
    roles: ['ventanilla', 'secretaria', 'funcionario'],
  },
  {
    clave: 'secretario',
    unidad: 'sdgi',
    cargo: 'Secretario Departamental de Gestión Institucional',
    nombre: 'Secretario Departamental',
    ci: '1000004',
    usuario: 'secretario',
    roles: ['autoridad', 'funcionario'],
  },
  {
    clave: 'secretaria',
    unidad: 'sdgi',
    cargo: 'Secretaria de Gestión Institucional',
    nombre: 'Secretaria de la SDGI',
    ci: '1000005',
    usuario: 'secretaria.sdgi',
    roles: ['ventanilla', 'secretaria', 'funcionario'],
  },
  {
    clave: 'tecnico',
    unidad: 'tic',
    cargo: 'Profesional en Planificación TIC',
    nombre: 'Profesional TIC',
    ci: '1000006',
    usuario: 'tecnico',
    roles: ['funcionario'],
  },
  {
    clave: 'admin',
    unidad: 'tic',
    cargo: 'Administrador del Sistema',
    nombre: 'Administrador del Sistema',
    ci: '1000007',
    usuario: 'admin',
    roles: ['administrador', 'configurador', 'auditor'],
  },
  {
    clave: 'archivo',
    unidad: 'archivo',
    cargo: 'Encargado del Archivo Central',
    nombre: 'Encargado del Archivo',
    ci: '1000008',
    usuario: 'archivo',
    roles: ['archivo', 'funcionario'],
  },
];

/** Carpetas that stand on the shelves already. */
export const CARPETAS = [
  { unidad: 'archivo', nombre: 'Registro de transferencias 2018', lugar: 'Estante 1, gaveta 1' },
  { unidad: 'tic', nombre: 'Informes técnicos 2018', lugar: 'Estante A, caja 2' },
] as const;

/** Starting values of the thread of 2018; any other gestión starts at 1. */
export const NUMERACION = [
  { clase: 'HR', unidad: null, tipo: null, formato: '{n}-{gg}', inicial2018: 1648 },
  { clase: 'CITE', unidad: 'sdgi', tipo: null, formato: 'GDAT/SDGI Cite N° {n}/{gestion}', inicial2018: 267 },
  {
    clase: 'CITE',
    unidad: 'despacho',
    tipo: null,
    formato: 'Desp./Gov./N° {n}/{gestion}',
    inicial2018: 1995,
  },
  { clase: 'CITE', unidad: null, tipo: 'circular', formato: 'Circular Interna N° {hr}', inicial2018: null },
  {
    clase: 'CITE',
    unidad: 'despacho',
    tipo: 'circular',
    formato: 'Circular Interna N° {hr}',
    inicial2018: null,
  },
  {
    clase: 'CITE',
    unidad: 'tic',
    tipo: null,
    formato: 'GDAT/SDGI/UPTIC N° {n}/{gestion}',
    inicial2018: null,
  },
] as const;
