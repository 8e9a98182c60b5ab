import type { Page } from './prueba';
import { enviar, interna, pedir, puesto } from './por-api';

const PARRAFO = 'Por medio de la presente remito el Plan de Implementación de Software Libre.';

/** A draft of a letter. */
export async function carta(
  p: Page,
  titulo: string,
  firma = 'Director General',
): Promise<{ id: string; version: number }> {
  return pedir(p, '/api/documentos', {
    tipo: 'carta',
    titulo,
    firmantePuestoId: await puesto(p, firma),
    contenido: {
      destinatario: {
        tratamiento: 'Señor:',
        lineas: ['DIRECTOR GENERAL EJECUTIVO', 'AGETIC'],
        lugar: 'La Paz.-',
      },
      cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: PARRAFO }] }] },
    },
  });
}

/** The archive lends, receives what the offices transfer, and knows how long each thing is kept. */
async function elArchivo(archivo: Page, secretaria: Page): Promise<void> {
  // Each with something in it: what is empty is neither lent nor transferred.
  const abrir = async (quien: Page, nombre: string, lugar: string) => {
    const { id } = await pedir<{ id: string }>(quien, '/api/archivo/carpetas', { nombre, lugar });
    const { paso } = await interna(quien, `Antecedentes: ${nombre}`);
    await pedir(quien, `/api/derivaciones/${paso.gestion}/${paso.id}/archivar`, {
      carpeta: nombre,
      motivo: 'Concluida',
    });
    return id;
  };
  for (const [codigo, nombre, aniosOficina, aniosCentral, disposicion] of [
    ['CR-01', 'Correspondencia recibida', 2, 8, 'CONSULTA'],
    ['PR-04', 'Proyectos de inversión', 5, 20, 'PERMANENTE'],
    ['AD-11', 'Comprobantes de adquisiciones menores', 2, 5, 'MUESTRA'],
  ] as const)
    await pedir(archivo, '/api/archivo/retencion/series', {
      ...{ codigo, nombre, aniosOficina, aniosCentral, disposicion },
      ...{ toma: '', unidadId: null, norma: 'Reglamento interno de archivo' },
    });
  const prestar = async (carpetaId: string, cargo: string, dias: number) =>
    pedir(archivo, '/api/archivo/prestamos', {
      ...{ carpetaId, aPuestoId: await puesto(archivo, cargo), plazo: { modo: 'habiles', dias } },
    });
  await prestar(
    await abrir(archivo, 'Planos de la red departamental', 'Depósito 1, estante 4'),
    'Director',
    3,
  );
  await prestar(await abrir(archivo, 'Convenios 2015', 'Depósito 1, estante 9'), 'Secretario', 10);
  const carpetas = [];
  for (const nombre of ['Correspondencia recibida', 'Inventarios de la Secretaría']) {
    const id = await abrir(secretaria, nombre, 'Estante 2');
    await pedir(secretaria, `/api/archivo/carpetas/${id}/cerrar`, {});
    carpetas.push(id);
  }
  const { id } = await pedir<{ id: string }>(secretaria, '/api/archivo/transferencias', {
    carpetas,
    nota: 'Gestión concluida',
  });
  await pedir(secretaria, `/api/archivo/transferencias/${id}/enviar`, { version: 1 });
}

/** A day's work in the trays, so that no picture is of an empty one. */
export async function unDia(sentado: (quien: string) => Promise<Page>): Promise<void> {
  const director = await sentado('director');
  const secretario = await puesto(director, 'Secretario');
  for (const referencia of [
    'Convocatoria a la reunión de planificación',
    'Solicita ampliación de la red de fibra óptica a Bermejo',
    'Remite el inventario de equipos de la gestión',
  ])
    await enviar(director, await interna(director, referencia), secretario);
  await pedir(director, '/api/numeros/reservas', {
    tipo: 'carta',
    cantidad: 3,
    motivo: 'Cartas en papel para la feria de Bermejo',
  });
  const tecnico = await sentado('tecnico');
  const porVisar = await carta(tecnico, 'Informe técnico de la red departamental', 'Gobernador');
  await pedir(tecnico, `/api/documentos/${porVisar.id}/vobo`, {
    version: porVisar.version,
    etapas: [{ exige: 'todos', puestoIds: [await puesto(tecnico, 'Director General')] }],
  });
  await carta(tecnico, 'Remite el Plan al ente rector', 'Director General');
  await carta(director, 'Agradece la invitación a la feria');
  const { id, version } = await carta(director, 'Remite el informe de avance');
  await pedir(director, `/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
  await elArchivo(await sentado('archivo'), await sentado('secretaria.sdgi'));
}
