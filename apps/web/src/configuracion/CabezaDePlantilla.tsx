import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlantillaVista } from '../api/tipos';
import estilos from './plantilla.module.css';

interface Props {
  plantilla: PlantillaVista;
  nombre: string;
  children: ReactNode;
}

function estadoDe(p: PlantillaVista): string {
  const borrador = p.borrador === null ? '' : `Borrador de la versión ${p.borrador} · `;
  if (p.retirada) return `${borrador}retirada: en ${p.unidad} rige la general`;
  if (p.vigente === null) return `${borrador}sin publicar todavía`;
  return `${borrador}versión ${p.vigente} en vigor`;
}

/** Which template this is, whose, in what state, and its acts. */
export function CabezaDePlantilla({ plantilla: p, nombre, children }: Props) {
  return (
    <header className={estilos.cabeza}>
      <div className={estilos.quien}>
        <nav aria-label="Camino" className={estilos.migas}>
          <Link to="/configuracion/$parte" params={{ parte: 'plantillas' }}>
            Plantillas
          </Link>
        </nav>
        <h1>
          {nombre}
          {p.unidad ? `, de ${p.unidad}` : ', de toda la entidad'}
        </h1>
        <p className={estilos.estado}>{estadoDe(p)}</p>
      </div>
      <div className={estilos.actos}>{children}</div>
    </header>
  );
}

export type Lado = 'ajustes' | 'papel';

/** On a telephone, one of the two at a time. */
export function Lados({ lado, alCambiar }: { lado: Lado; alCambiar: (l: Lado) => void }) {
  return (
    <div className={estilos.lados}>
      <SegmentedControl
        fullWidth
        aria-label="Qué ver"
        value={lado}
        onChange={(l) => alCambiar(l)}
        data={[
          { value: 'ajustes', label: 'Ajustes' },
          { value: 'papel', label: 'Papel' },
        ]}
      />
    </div>
  );
}
