import { fechaDe, type Actor } from '#kernel';
import { semaforoDe, type Calendario } from '#organizacion';
import { codigoDeCarpeta } from '../domain/etiqueta';
import { motivosParaNoDevolver, motivosParaNoRenovar } from '../domain/prestamos';
import type { PrestamoVisto } from '../persistence/prestamos.repository';
import { quienActua } from './fichero';

/** A loan as the lists show it: how its date stands today, and what this person may do. */
export function comoPrestamo(p: PrestamoVisto, actor: Actor, calendario: Calendario, ahora: Date) {
  const { dias, nivel, texto } = semaforoDe(p.vence, fechaDe(ahora), calendario.feriados);
  const devuelto = p.devueltoEn !== null;
  const estado = { vence: p.vence, devuelto };
  const quien = quienActua(actor);
  return {
    ...{
      id: p.id,
      carpetaId: p.carpetaId,
      carpetaCodigo: codigoDeCarpeta(p.carpetaId),
      carpeta: p.carpeta,
      lugar: p.lugar,
    },
    hoja:
      p.gestion === null || p.hojaId === null
        ? null
        : { gestion: p.gestion, id: p.hojaId, codigo: p.codigo ?? '', referencia: p.referencia ?? '' },
    ...{ a: p.a, mio: p.aPuestoId === actor.puestoId, retira: p.retira, fojas: p.fojas, nota: p.nota },
    ...{ prestadoPor: p.prestadoPor, prestadoEn: p.prestadoEn.toISOString() },
    ...{ vence: p.vence, explicacion: p.explicacion, renovaciones: p.renovaciones, dias },
    ...(devuelto ? { nivel: 'normal' as const, texto: 'devuelto' } : { nivel, texto }),
    devuelto: p.devueltoEn && {
      ...{ en: p.devueltoEn.toISOString(), por: p.devueltoPor ?? '' },
      ...{ fojas: p.devueltoFojas, nota: p.devueltoNota },
    },
    puedeDevolver: motivosParaNoDevolver(estado, p, quien).length === 0,
    puedeRenovar: motivosParaNoRenovar(estado, p, quien).length === 0,
  };
}
