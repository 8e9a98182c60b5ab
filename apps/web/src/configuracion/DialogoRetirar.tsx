import type { ReactNode } from 'react';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import estilos from './configuracion.module.css';
import { DE_CONFIGURACION } from './consultas';

interface Props {
  borrador: string;
  titulo: string;
  enviar: (orden: { motivo: string }, clave: string) => Promise<unknown>;
  /** said once it is done */
  hecho: string;
  quedo?: string;
  alCerrar: () => void;
  /** what it touches, one `li` each: said before */
  children: ReactNode;
}

/** Something is given up: what that touches is said before, and why is kept. */
export function DialogoRetirar({ quedo = 'Nada cambió.', children, ...p }: Props) {
  return (
    <DialogoDeMotivo
      {...p}
      acto="Retirar"
      destructivo
      invalida={DE_CONFIGURACION}
      quedo={quedo}
      descripcion="Queda en la historia, con su nombre."
    >
      <ul className={estilos.consecuencias}>{children}</ul>
    </DialogoDeMotivo>
  );
}
