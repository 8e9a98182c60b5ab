import type { Fecha, Rol } from '#kernel';

/** What the entidad has now, only what is in force. */
export interface Actual {
  readonly unidades: readonly {
    readonly id: string;
    readonly nombre: string;
    readonly sigla: string;
    readonly superiorId: string | null;
  }[];
  readonly puestos: readonly {
    readonly id: string;
    readonly cargo: string;
    readonly unidadId: string;
    readonly esMae: boolean;
    /** who has it or will have it as titular or interino */
    readonly titularId: string | null;
  }[];
  readonly personas: readonly {
    readonly id: string;
    readonly nombre: string;
    readonly ci: string;
    readonly ceso: boolean;
    readonly usuario: string | null;
  }[];
  /** every login, also of who left */
  readonly usuarios: readonly string[];
}

/** Each thing by its key in the sheet; `id` where it is there already. */
export interface UnidadPlaneada {
  readonly clave: string;
  readonly id: string | null;
  readonly nombre: string;
  readonly sigla: string;
  /** key of the unidad above; null: none */
  readonly superior: string | null;
}
export interface PuestoPlaneado {
  readonly clave: string;
  readonly unidad: string;
  readonly cargo: string;
  readonly esMae: boolean;
}
export interface PersonaPlaneada {
  readonly ci: string;
  readonly nombre: string;
  readonly correo: string;
}
export interface DesignacionPlaneada {
  readonly puesto: { readonly id: string } | { readonly clave: string };
  readonly ci: string;
  readonly desde: Fecha;
  readonly memorandum: string;
}
export interface UsuarioPlaneado {
  readonly ci: string;
  readonly nombre: string;
  readonly usuario: string;
  readonly roles: readonly Rol[];
}

export type Hace = 'crea' | 'cambia' | 'igual' | 'error';
/** A row, with what would be done for it in plain words, or what is wrong with it. */
export interface FilaPlaneada {
  readonly n: number;
  readonly sigla: string;
  readonly cargo: string;
  readonly persona: string;
  readonly hace: Hace;
  readonly dice: readonly string[];
  readonly errores: readonly string[];
}

/** All that a sheet would do, in the order in which it can be done. */
export interface Plan {
  readonly filas: readonly FilaPlaneada[];
  readonly unidades: readonly UnidadPlaneada[];
  readonly puestos: readonly PuestoPlaneado[];
  readonly personas: readonly PersonaPlaneada[];
  readonly designaciones: readonly DesignacionPlaneada[];
  readonly usuarios: readonly UsuarioPlaneado[];
}

export const totalesDe = (p: Plan) => ({
  unidades: p.unidades.filter((u) => u.id === null).length,
  cambios: p.unidades.filter((u) => u.id !== null).length,
  puestos: p.puestos.length,
  personas: p.personas.length,
  designaciones: p.designaciones.length,
  usuarios: p.usuarios.length,
  iguales: p.filas.filter((f) => f.hace === 'igual').length,
  errores: p.filas.reduce((n, f) => n + f.errores.length, 0),
});
