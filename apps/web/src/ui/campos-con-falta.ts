import type { FalloDeCampo } from '../api/problema';

/** What is wrong, with the field of the screen that says so. */
export interface FaltaVista {
  readonly mensaje: string;
  /** how the field is called on screen, and how one gets there; null: no field shows it */
  readonly campo: { readonly nombre: string; readonly id: string; readonly ir: () => void } | null;
}

const textoDe = (nodo: Element): string => nodo.textContent.replaceAll(/\s+/g, ' ').trim();

/** The label as it is read: its asterisk is not. */
function nombreDe(campo: HTMLElement): string {
  const rotulo = (campo as HTMLInputElement).labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  rotulo?.querySelectorAll('[aria-hidden="true"]').forEach((n) => n.remove());
  return rotulo ? textoDe(rotulo) : (campo.getAttribute('aria-label') ?? '');
}

const dice = (campo: HTMLElement, mensaje: string): boolean =>
  (campo.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .some((id) => id !== '' && textoDe(document.getElementById(id) ?? campo) === mensaje);

/**
 * Where each fault of a refusal is shown, so that it can be gone to. The server names its own fields; on screen a fault
 * is known by its words beside the field, in the order of the screen.
 * @param formulario what holds the fields
 */
export function faltasVistas(formulario: ParentNode, fallos: readonly FalloDeCampo[]): FaltaVista[] {
  const invalidos = [...formulario.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  const libres = new Set(invalidos);
  const vistas = fallos.map(({ mensaje }) => {
    const campo = invalidos.find((c) => libres.has(c) && dice(c, mensaje));
    if (campo) libres.delete(campo);
    const nombre = campo ? nombreDe(campo) : '';
    const lugar = campo ? invalidos.indexOf(campo) : invalidos.length;
    return {
      lugar,
      mensaje,
      campo: campo && nombre ? { nombre, id: campo.id, ir: () => campo.focus() } : null,
    };
  });
  const enOrden = vistas.toSorted((a, b) => a.lugar - b.lugar);
  return [
    ...new Map(
      enOrden.map(({ mensaje, campo }) => [claveDeFalta({ mensaje, campo }), { mensaje, campo }]),
    ).values(),
  ];
}

export const claveDeFalta = (f: FaltaVista): string => `${f.campo?.nombre ?? ''} ${f.mensaje}`;
