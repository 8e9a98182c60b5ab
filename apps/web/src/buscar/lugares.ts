import { VISTAS } from '../bandeja/vistas';

/** A place of the product, as the box offers it. */
export interface Lugar {
  readonly texto: string;
  readonly href: string;
}

/** What may be gone to, by role; nobody is offered what they may not open. */
export function lugaresDe(roles: readonly string[]): Lugar[] {
  const es = (...algunos: string[]) => algunos.some((r) => roles.includes(r));
  const administra = es('administrador');
  const configura = es('administrador', 'configurador');
  const deOficina = es('ventanilla', 'secretaria', 'funcionario', 'autoridad', 'archivo');
  return [
    ...VISTAS.map((v) => ({ texto: `Bandeja: ${v.titulo}`, href: `/bandeja/${v.vista}`, si: true })),
    { texto: 'Recepción: registrar una nota', href: '/recepcion', si: es('ventanilla', 'secretaria') },
    {
      texto: 'Directorio de procedencias',
      href: '/recepcion/directorio',
      si: es('ventanilla', 'secretaria'),
    },
    { texto: 'Planilla de entrega', href: '/planilla', si: deOficina },
    { texto: 'Agenda de plazos', href: '/agenda', si: deOficina },
    { texto: 'Redactar un documento', href: '/documentos/nuevo', si: deOficina },
    { texto: 'Números de CITE', href: '/numeros', si: deOficina },
    { texto: 'Archivo: carpetas', href: '/archivo/carpetas', si: deOficina },
    { texto: 'Archivo: préstamos', href: '/archivo/prestamos', si: deOficina },
    { texto: 'Archivo: transferencias', href: '/archivo/transferencias', si: deOficina },
    { texto: 'Archivo: retención', href: '/archivo/retencion', si: deOficina },
    { texto: 'Manual y ayuda', href: '/ayuda', si: true },
    { texto: 'Verificar las firmas de un PDF', href: '/verificar', si: true },
    { texto: 'Mi certificado de firma', href: '/mi-certificado', si: es('autoridad', 'funcionario') },
    { texto: 'Administración: unidades y puestos', href: '/administracion/personas', si: administra },
    { texto: 'Administración: funcionarios', href: '/administracion/funcionarios', si: administra },
    {
      texto: 'Administración: importar desde una planilla',
      href: '/administracion/importar',
      si: administra,
    },
    { texto: 'Bitácora', href: '/bitacora', si: es('administrador', 'auditor') },
    { texto: 'Administración: certificados', href: '/administracion/certificados', si: administra },
    { texto: 'Administración: actas de entrega', href: '/administracion/entregas', si: administra },
    { texto: 'Administración: tareas del sistema', href: '/administracion/tareas', si: administra },
    { texto: 'Configuración: tipos de documento', href: '/configuracion/tipos', si: configura },
    { texto: 'Configuración: series de CITE', href: '/configuracion/series', si: configura },
    { texto: 'Configuración: plantillas', href: '/configuracion/plantillas', si: configura },
    { texto: 'Configuración: feriados', href: '/configuracion/feriados', si: configura },
    { texto: 'Configuración: tabla de retención', href: '/configuracion/retencion', si: configura },
  ]
    .filter((l) => l.si)
    .map(({ texto, href }) => ({ texto, href }));
}

const llana = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @returns up to four whose words begin with each of those typed, whatever their accents and order */
export function lugaresPara(q: string, lugares: readonly Lugar[]): Lugar[] {
  const pedidas = llana(q)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (pedidas.length === 0) return [];
  return lugares
    .filter((l) => {
      const palabras = llana(l.texto).split(/[^\p{L}\p{N}]+/u);
      return pedidas.every((p) => palabras.some((w) => w.startsWith(p)));
    })
    .slice(0, 4);
}
