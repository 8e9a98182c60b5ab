import { queryOptions } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import type { OrdenInscribirCertificado } from '../api/tipos';

/** What changes when a certificate does: mine, and the list of all. */
export const CAMBIAN_CERTIFICADOS = [['certificados'], ['administracion']] as const;

export const consultaDeMisCertificados = queryOptions({
  queryKey: ['certificados'],
  queryFn: () => datos(api.GET('/api/certificados')),
});

/** Inscribes one of one's own. */
export const inscribirMio = (body: OrdenInscribirCertificado, clave: string) =>
  datos(api.POST('/api/certificados', { body, headers: conClave(clave) }));

/** Inscribes one for somebody. @param archivo base64 */
export const inscribirDe = (funcionarioId: string) => (o: { archivo: string }, clave: string) =>
  datos(
    api.POST('/api/administracion/funcionarios/{id}/certificados', {
      params: { path: { id: funcionarioId } },
      body: o,
      headers: conClave(clave),
    }),
  );

type Acto = 'revocar' | 'retirar';

/** Declares lost, or withdraws, one of one's own. */
export const actuarEnMio = (id: string, acto: Acto) => (body: { motivo: string }, clave: string) => {
  const orden = { params: { path: { id } }, body, headers: conClave(clave) };
  return datos<unknown>(
    acto === 'revocar'
      ? api.POST('/api/certificados/{id}/revocar', orden)
      : api.POST('/api/certificados/{id}/retirar', orden),
  );
};

/** The same with anybody's. */
export const actuarEnAjeno = (id: string, acto: Acto) => (body: { motivo: string }, clave: string) => {
  const orden = { params: { path: { id } }, body, headers: conClave(clave) };
  return datos<unknown>(
    acto === 'revocar'
      ? api.POST('/api/administracion/certificados/{id}/revocar', orden)
      : api.POST('/api/administracion/certificados/{id}/retirar', orden),
  );
};
