import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { comoProblema, ProblemaError } from '../api/problema';
import { PARTES } from '../bandeja/filtro';
import { consultaDeTipos } from '../documento/consultas';
import { consultaDeInstalacion } from '../instalacion/consultas';
import { consultaDeEntidad } from './entidad';
import { Marco } from './Marco';
import { FalloDePagina, FalloSinMarco, PaginaNoEncontrada } from './PaginasDeFallo';
import { consultaDeSesion } from './sesion';

/** Keeps the named parts of the address's query that are text; numbers are read back as they were typed. */
function textos<K extends string>(
  ...claves: K[]
): (busqueda: Record<string, unknown>) => { [k in K]?: string } {
  return (busqueda) =>
    Object.fromEntries(
      claves.flatMap((clave) => {
        const valor = busqueda[clave];
        return typeof valor === 'string' || typeof valor === 'number' ? [[clave, String(valor)]] : [];
      }),
    ) as { [k in K]?: string };
}

const raiz = createRootRoute({
  component: Outlet,
  notFoundComponent: PaginaNoEncontrada,
  errorComponent: FalloSinMarco,
});

/** While there is no entidad, nobody can come in: the first start prepares it. */
async function aLaInstalacion(consultas: QueryClient): Promise<void> {
  const entidad = await consultas.fetchQuery({ ...consultaDeEntidad, retry: false }).catch(comoProblema);
  if (entidad instanceof ProblemaError && entidad.codigo === 'organizacion.sin-entidad')
    throw redirect({ to: '/instalacion' });
}

const rutaDeAcceso = (consultas: QueryClient) =>
  createRoute({
    getParentRoute: () => raiz,
    path: '/acceso',
    validateSearch: textos('volver'),
    beforeLoad: () => aLaInstalacion(consultas),
    component: lazyRouteComponent(() => import('../acceso/PaginaAcceso'), 'PaginaAcceso'),
  });

const rutaDeClave = (consultas: QueryClient) =>
  createRoute({
    getParentRoute: () => raiz,
    path: '/elegir-contrasena',
    validateSearch: textos('volver'),
    beforeLoad: async () => {
      const sesion = await consultas.ensureQueryData(consultaDeSesion);
      if (!sesion?.clavePorCambiar) throw redirect({ to: '/' });
    },
    component: lazyRouteComponent(() => import('../acceso/PaginaElegirClave'), 'PaginaElegirClave'),
  });

const rutaDeInstalacion = (consultas: QueryClient) =>
  createRoute({
    getParentRoute: () => raiz,
    path: '/instalacion',
    validateSearch: textos('paso'),
    beforeLoad: async () => {
      if (!(await consultas.ensureQueryData(consultaDeInstalacion))) throw redirect({ to: '/' });
    },
    component: lazyRouteComponent(() => import('../instalacion/PaginaInstalacion'), 'PaginaInstalacion'),
  });

function arbol(consultas: QueryClient) {
  const marco = createRoute({
    getParentRoute: () => raiz,
    id: 'marco',
    component: Marco,
    errorComponent: FalloSinMarco,
    beforeLoad: async ({ location }) => {
      const sesion = await consultas.ensureQueryData(consultaDeSesion);
      if (!sesion) throw redirect({ to: '/acceso', search: { volver: location.href } });
      if (sesion.clavePorCambiar)
        throw redirect({ to: '/elegir-contrasena', search: { volver: location.href } });
      // What the office calls its papers; nothing waits for it.
      void consultas.prefetchQuery(consultaDeTipos);
    },
  });
  const inicio = createRoute({
    getParentRoute: () => marco,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/bandeja/$vista', params: { vista: 'por-recibir' } });
    },
  });
  const bandeja = createRoute({
    getParentRoute: () => marco,
    path: '/bandeja/$vista',
    validateSearch: textos('de', 'guardada', ...PARTES),
    component: lazyRouteComponent(() => import('../bandeja/PaginaBandeja'), 'PaginaBandeja'),
  });
  const recepcion = createRoute({
    getParentRoute: () => marco,
    path: '/recepcion',
    component: lazyRouteComponent(() => import('../recepcion/PaginaRecepcion'), 'PaginaRecepcion'),
  });
  const directorio = createRoute({
    getParentRoute: () => marco,
    path: '/recepcion/directorio',
    component: lazyRouteComponent(() => import('../recepcion/PaginaDirectorio'), 'PaginaDirectorio'),
  });
  const planilla = createRoute({
    getParentRoute: () => marco,
    path: '/planilla',
    component: lazyRouteComponent(() => import('../recepcion/PaginaPlanilla'), 'PaginaPlanilla'),
  });
  const hoja = createRoute({
    getParentRoute: () => marco,
    path: '/hojas/$gestion/$id',
    validateSearch: textos('ver', 'doc', 'hacer'),
    component: lazyRouteComponent(() => import('../hoja/PaginaHoja'), 'PaginaHoja'),
  });
  const redactar = createRoute({
    getParentRoute: () => marco,
    path: '/documentos/nuevo',
    validateSearch: textos('gestion', 'hoja'),
    component: lazyRouteComponent(() => import('../documento/PaginaNuevoDocumento'), 'PaginaNuevoDocumento'),
  });
  const documento = createRoute({
    getParentRoute: () => marco,
    path: '/documentos/$id',
    component: lazyRouteComponent(() => import('../documento/PaginaDocumento'), 'PaginaDocumento'),
  });
  const buscar = createRoute({
    getParentRoute: () => marco,
    path: '/buscar',
    validateSearch: textos('q'),
    component: lazyRouteComponent(() => import('../buscar/PaginaBuscar'), 'PaginaBuscar'),
  });
  const agenda = createRoute({
    getParentRoute: () => marco,
    path: '/agenda',
    validateSearch: textos('de', 'vista', 'dia'),
    component: lazyRouteComponent(() => import('../agenda/PaginaAgenda'), 'PaginaAgenda'),
  });
  const numeros = createRoute({
    getParentRoute: () => marco,
    path: '/numeros',
    component: lazyRouteComponent(() => import('../numeros/PaginaNumeros'), 'PaginaNumeros'),
  });
  const verificar = createRoute({
    getParentRoute: () => marco,
    path: '/verificar',
    component: lazyRouteComponent(() => import('../firma/PaginaVerificar'), 'PaginaVerificar'),
  });
  const miCertificado = createRoute({
    getParentRoute: () => marco,
    path: '/mi-certificado',
    component: lazyRouteComponent(() => import('../certificados/PaginaMiCertificado'), 'PaginaMiCertificado'),
  });
  const bitacora = createRoute({
    getParentRoute: () => marco,
    path: '/bitacora',
    validateSearch: textos('persona', 'puesto', 'acto', 'objeto', 'desde', 'hasta'),
    component: lazyRouteComponent(() => import('../bitacora/PaginaBitacora'), 'PaginaBitacora'),
  });
  const miClave = createRoute({
    getParentRoute: () => marco,
    path: '/mi-contrasena',
    component: lazyRouteComponent(() => import('../acceso/PaginaMiClave'), 'PaginaMiClave'),
  });
  const configuracion = createRoute({
    getParentRoute: () => marco,
    path: '/configuracion/$parte',
    component: lazyRouteComponent(
      () => import('../configuracion/PaginaConfiguracion'),
      'PaginaConfiguracion',
    ),
  });
  const plantilla = createRoute({
    getParentRoute: () => marco,
    path: '/configuracion/plantillas/$id',
    component: lazyRouteComponent(() => import('../configuracion/PaginaPlantilla'), 'PaginaPlantilla'),
  });
  const administracion = createRoute({
    getParentRoute: () => marco,
    path: '/administracion/$parte',
    beforeLoad: ({ params }) => {
      // Where the holidays used to be.
      if (params.parte === 'feriados') throw redirect({ to: '/configuracion/$parte', params });
    },
    component: lazyRouteComponent(
      () => import('../administracion/PaginaAdministracion'),
      'PaginaAdministracion',
    ),
  });
  const archivoCarpetas = createRoute({
    getParentRoute: () => marco,
    path: '/archivo',
    beforeLoad: () => {
      throw redirect({ to: '/archivo/$parte', params: { parte: 'carpetas' }, search: {} });
    },
  });
  const archivo = createRoute({
    getParentRoute: () => marco,
    path: '/archivo/$parte',
    validateSearch: textos('q', 'unidad', 'gestion', 'estado', 'vista', 'mios'),
    component: lazyRouteComponent(() => import('../archivo/PaginaArchivo'), 'PaginaArchivo'),
  });
  const carpeta = createRoute({
    getParentRoute: () => marco,
    path: '/archivo/carpetas/$id',
    component: lazyRouteComponent(() => import('../archivo/PaginaCarpeta'), 'PaginaCarpeta'),
  });
  const transferencia = createRoute({
    getParentRoute: () => marco,
    path: '/archivo/transferencias/$id',
    component: lazyRouteComponent(() => import('../archivo/PaginaTransferencia'), 'PaginaTransferencia'),
  });
  const primerosPasos = createRoute({
    getParentRoute: () => marco,
    path: '/primeros-pasos',
    component: lazyRouteComponent(() => import('../instalacion/PaginaPrimerosPasos'), 'PaginaPrimerosPasos'),
  });
  const ayuda = createRoute({
    getParentRoute: () => marco,
    path: '/ayuda',
    component: lazyRouteComponent(() => import('../ayuda/PaginaAyuda'), 'PaginaAyuda'),
  });
  const paginaDeAyuda = createRoute({
    getParentRoute: () => marco,
    path: '/ayuda/$pagina',
    component: lazyRouteComponent(() => import('../ayuda/PaginaAyuda'), 'PaginaAyuda'),
  });
  return raiz.addChildren([
    rutaDeAcceso(consultas),
    rutaDeClave(consultas),
    rutaDeInstalacion(consultas),
    marco.addChildren([
      inicio,
      bandeja,
      recepcion,
      directorio,
      planilla,
      hoja,
      redactar,
      documento,
      buscar,
      agenda,
      numeros,
      verificar,
      miCertificado,
      miClave,
      bitacora,
      configuracion,
      plantilla,
      administracion,
      archivoCarpetas,
      archivo,
      carpeta,
      transferencia,
      primerosPasos,
      ayuda,
      paginaDeAyuda,
    ]),
  ]);
}

/** The routes; each desk arrives with its own file, so that the tray loads alone. */
export function crearRutas(consultas: QueryClient) {
  return createRouter({
    routeTree: arbol(consultas),
    defaultPreload: 'intent',
    defaultErrorComponent: FalloDePagina,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof crearRutas>;
  }
}
