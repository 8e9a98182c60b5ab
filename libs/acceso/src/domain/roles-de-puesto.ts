import type { Rol } from '#kernel';

/** Roles that go with the chair: who stands in takes the titular's, and leaves their own at their own chair. */
const DEL_PUESTO: readonly Rol[] = ['ventanilla', 'secretaria', 'autoridad', 'archivo'];

/**
 * What a person may do while they act in suplencia.
 * @param propios roles of the person
 * @param delTitular roles of whom they stand in for
 */
export function rolesEnSuplencia(propios: readonly Rol[], delTitular: readonly Rol[]): Rol[] {
  return [
    ...propios.filter((r) => !DEL_PUESTO.includes(r)),
    ...delTitular.filter((r) => DEL_PUESTO.includes(r)),
  ].sort();
}
