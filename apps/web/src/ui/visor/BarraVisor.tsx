import { ActionIcon, Button } from '@mantine/core';
import { CampoDePagina } from './CampoDePagina';
import type { Aumento } from './geometria';
import { IrALaMarca } from './IrALaMarca';
import type { Lugar, Marcas } from './marcas';
import visor from './visor.module.css';

interface Props {
  pagina: number;
  paginas: number;
  irA: (pagina: number) => void;
  aumento: Aumento;
  cambiarAumento: (aumento: Aumento) => void;
  zoom: (factor: number) => void;
  /** Absent: this page is not to be turned. */
  girar?: (() => void) | undefined;
  buscar: () => void;
  buscando: boolean;
  /** null until they are known */
  marcas: Marcas | null;
  verMarca: (lugar: Lugar) => void;
  entera: boolean;
  cambiarEntera: () => void;
  descarga?: string | undefined;
}
const PASO = 1.2;

/** Page, zoom, what fits, words, turn, stamp and signatures, whole screen, download. */
export function BarraVisor(p: Props) {
  const signo = { 'data-signo': true, variant: 'subtle' } as const;
  const palabra = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <div className={visor.barra} role="toolbar" aria-label="Visor del documento">
      <CampoDePagina pagina={p.pagina} paginas={p.paginas} irA={p.irA} />
      <span className={visor.hueco} />
      <ActionIcon {...signo} aria-label="Alejar" onClick={() => p.zoom(1 / PASO)}>
        −
      </ActionIcon>
      <ActionIcon {...signo} aria-label="Acercar" onClick={() => p.zoom(PASO)}>
        +
      </ActionIcon>
      <Button {...palabra} aria-pressed={p.aumento === 'ancho'} onClick={() => p.cambiarAumento('ancho')}>
        Al ancho
      </Button>
      <Button {...palabra} aria-pressed={p.aumento === 'pagina'} onClick={() => p.cambiarAumento('pagina')}>
        Entera
      </Button>
      <Button {...palabra} aria-pressed={p.buscando} onClick={p.buscar}>
        Buscar
      </Button>
      <IrALaMarca que="sello" lugares={p.marcas?.sellos ?? []} verMarca={p.verMarca} />
      <IrALaMarca que="firma" lugares={p.marcas?.firmas ?? []} verMarca={p.verMarca} />
      {p.girar && (
        <ActionIcon {...signo} aria-label="Girar la vista" onClick={p.girar}>
          ↻
        </ActionIcon>
      )}
      <ActionIcon {...signo} aria-label="Pantalla completa" aria-pressed={p.entera} onClick={p.cambiarEntera}>
        <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
          {p.entera ? (
            <path d="M5 1v4H1M9 1v4h4M5 13V9H1M9 13V9h4" />
          ) : (
            <path d="M1 5V1h4M13 5V1H9M1 9v4h4M13 9v4H9" />
          )}
        </svg>
      </ActionIcon>
      {p.descarga && (
        <ActionIcon
          {...signo}
          component="a"
          href={p.descarga}
          download
          aria-label="Descargar"
          title="Descargar"
        >
          <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden>
            <path d="M7 1v8M3.5 6 7 9.5 10.5 6M1.5 13h11" />
          </svg>
        </ActionIcon>
      )}
    </div>
  );
}
