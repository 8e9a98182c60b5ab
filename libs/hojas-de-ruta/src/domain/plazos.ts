import type { Fecha, Motivo } from '#kernel';
import { juzgado, type ActoPosible } from './actos-posibles';
import { esRemitente, esTenedor, porHoja } from './clausulas';
import { oficialPresente } from './ingresar';
import type { Cambios, EstadoDePlazo, Hilo, Plazo, Quien } from './tipos';

const comoFecha = (f: Fecha): string => f.split('-').reverse().join('/');

const COMO_ESTA: Readonly<Record<Exclude<EstadoDePlazo, 'ABIERTO'>, string>> = {
  CUMPLIDO: 'ya se cumplió',
  ANULADO: 'está anulado',
  DETENIDO: 'está detenido mientras su paso está suspendido',
};

function porAbierto(p: Plazo): Motivo[] {
  if (p.estado === 'ABIERTO') return [];
  const texto = `El plazo «${p.descripcion}» ${COMO_ESTA[p.estado]}.`;
  return [{ codigo: 'hojas.plazo.cerrado', texto }];
}

function porAnulada(hilo: Hilo): Motivo[] {
  return hilo.estado === 'ANULADA'
    ? [{ codigo: 'hojas.anulada', texto: `La hoja de ruta ${hilo.codigo} está anulada.` }]
    : [];
}

/** Who has the HR in hand: the holder of its present oficial, archived or suspended too; of a grouped one, of its root's. */
function tieneLaHoja(hilo: Hilo, quien: Quien): boolean {
  const tenida = hilo.enMano === undefined ? oficialPresente(hilo) : hilo.enMano;
  return tenida !== null && esTenedor(tenida, quien);
}

/** A step's plazo is set by who sent the step; an HR's, by who has it in hand. */
function loPuso(hilo: Hilo, p: Plazo, quien: Quien): boolean {
  const paso = hilo.pasos.find((x) => x.id === p.pasoId);
  return paso?.origenId ? esRemitente(paso, quien) : tieneLaHoja(hilo, quien);
}

export function motivosParaNoAgregarPlazo(hilo: Hilo, quien: Quien): Motivo[] {
  const quieta = porHoja(hilo, 'anotar');
  if (tieneLaHoja(hilo, quien)) return quieta;
  return [
    ...quieta,
    { codigo: 'hojas.plazo.ajeno', texto: 'Los plazos de la hoja los pone quien la tiene en despacho.' },
  ];
}

/** Prorrogar and anular: by who set it, never by who owes it alone; those of a grouped HR stay as they are, but for its copias'. */
export function motivosParaNoCambiarPlazo(hilo: Hilo, p: Plazo, quien: Quien): Motivo[] {
  const paso = hilo.pasos.find((x) => x.id === p.pasoId);
  const motivos = [...porHoja(hilo, 'anotar', paso), ...porAbierto(p)];
  if (!loPuso(hilo, p, quien)) {
    motivos.push({
      codigo: 'hojas.plazo.ajeno',
      texto:
        p.pasoId === null
          ? 'Lo cambia quien tiene la hoja de ruta.'
          : 'Lo cambia quien envió el paso que lo lleva.',
    });
  }
  return motivos;
}

/** Cumplir: by the responsible post, or by who set it. */
export function motivosParaNoCumplirPlazo(hilo: Hilo, p: Plazo, quien: Quien): Motivo[] {
  const motivos = [...porAnulada(hilo), ...porAbierto(p)];
  if (p.responsablePuestoId !== quien.puestoId && !loPuso(hilo, p, quien) && !tieneLaHoja(hilo, quien)) {
    motivos.push({
      codigo: 'hojas.plazo.ajeno',
      texto: 'Lo da por cumplido su responsable, o quien lo puso.',
    });
  }
  return motivos;
}

/** The plazos that a decision closes, or whose step it closes, after their date. */
export function plazosTarde(hilo: Hilo, c: Cambios, hoy: Fecha): Plazo[] {
  const cumplidos = new Set(c.plazos.filter((p) => p.estado === 'CUMPLIDO').map((p) => p.id));
  const cerrados = new Set(
    c.pasos.filter((p) => ['DERIVADA', 'ATENDIDA'].includes(p.estado)).map((p) => p.id),
  );
  return hilo.plazos.filter(
    (p) =>
      p.estado === 'ABIERTO' &&
      !p.espera &&
      p.fecha !== null &&
      p.fecha < hoy &&
      (cumplidos.has(p.id) || (p.pasoId !== null && cerrados.has(p.pasoId))),
  );
}

/** A step that closes late says why. Archiving asks for its own reason already. */
export function motivosSinJustificar(
  hilo: Hilo,
  c: Cambios,
  hoy: Fecha,
  justificacion: string | undefined,
): Motivo[] {
  if (justificacion?.trim()) return [];
  return plazosTarde(hilo, c, hoy).map((p) => ({
    codigo: 'hojas.plazo.sin-justificar',
    texto: `El plazo «${p.descripcion}» venció el ${comoFecha(p.fecha ?? hoy)}: escriba la justificación.`,
  }));
}

/** What the screen offers on a plazo, by the predicates that the acts ask. */
export function actosDePlazo(hilo: Hilo, p: Plazo, quien: Quien): ActoPosible[] {
  const juzgar = (acto: string, motivos: readonly Motivo[]): ActoPosible => juzgado(acto, quien, motivos);
  if (p.estado !== 'ABIERTO') return [];
  return [
    juzgar('cumplir', motivosParaNoCumplirPlazo(hilo, p, quien)),
    juzgar('prorrogar', motivosParaNoCambiarPlazo(hilo, p, quien)),
    juzgar('anular', motivosParaNoCambiarPlazo(hilo, p, quien)),
  ];
}
