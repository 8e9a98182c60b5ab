import { RegistroDeUsuarios } from '#acceso';
import type { Rol } from '#kernel';
import { RegistroDeOrganizacion } from '#organizacion';
import { UnidadDeTrabajo } from '#platform';
import { CLAVE_DE_DEMO, DESDE } from '../../apps/api/src/demo/entidad';
import { Escritorio } from '../../apps/cli/src/hilo/cliente';
import type { AplicacionDePrueba } from './aplicacion';

/** Roles that nobody of the demo has alone. */
export const ROLES_SUELTOS = ['archivo', 'auditor'] as const satisfies readonly Rol[];

/**
 * Somebody of a unidad of the demo with that one role, at their desk.
 * @param ci absent: their name
 * @returns also their post
 */
export async function contratar(
  prueba: AplicacionDePrueba,
  rol: Rol,
  unidad = 'tic',
  ci?: string,
): Promise<{ escritorio: Escritorio; puestoId: string }> {
  const { app, demo, origen } = prueba;
  const organizacion = app.get(RegistroDeOrganizacion, { strict: false });
  const usuarios = app.get(RegistroDeUsuarios, { strict: false });
  const usuario = `solo.${rol}.${unidad}`;
  const puestoId = await app.get(UnidadDeTrabajo, { strict: false }).interno(async (tx) => {
    const unidadId = demo.unidades[unidad] ?? '';
    const puestoId = await organizacion.crearPuesto(tx, null, { unidadId, cargo: usuario, desde: DESDE });
    const funcionarioId = await organizacion.crearFuncionario(tx, null, {
      nombre: usuario,
      ci: ci ?? usuario,
    });
    await organizacion.designar(tx, null, {
      ...{ puestoId, funcionarioId, calidad: 'titular', desde: DESDE, memorandum: usuario },
    });
    await usuarios.crear(tx, null, { usuario, clave: CLAVE_DE_DEMO, funcionarioId, roles: [rol] });
    return puestoId;
  });
  const escritorio = new Escritorio(origen, usuario, CLAVE_DE_DEMO);
  await escritorio.ingresar();
  return { escritorio, puestoId };
}
