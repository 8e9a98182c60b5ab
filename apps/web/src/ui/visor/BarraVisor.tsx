import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import visor from './visor.module.css';

interface Props {
  pagina: number;
  paginas: number;
  irA: (pagina: number) => void;
  /** Times the width of the column; null fits it. */
  aumento: number | null;
  cambiarAumento: (aumento: number | null) => void;
  /** Absent: this page is not to be turned. */
  girar?: (() => void) | undefined;
  descarga?: string | undefined;
}
const PASO = 1.2;

/** Page, zoom, fit width, turn, download. */
export function BarraVisor({ pagina, paginas, irA, aumento, cambiarAumento, girar, descarga }: Props) {
  const [escrita, setEscrita] = useState<string | null>(null);
  const saltar = () => {
    const n = Number(escrita);
    if (escrita !== null && Number.isInteger(n) && n >= 1 && n <= paginas) irA(n);
    setEscrita(null);
  };
  const zoom = (factor: number) => cambiarAumento(Math.min(8, Math.max(0.25, (aumento ?? 1) * factor)));
  return (
    <div className={visor.barra} role="toolbar" aria-label="Visor del documento">
      <ActionIcon
        data-signo
        variant="subtle"
        aria-label="Página anterior"
        disabled={pagina <= 1}
        onClick={() => irA(pagina - 1)}
      >
        ‹
      </ActionIcon>
      <TextInput
        size="xs"
        w={46}
        inputMode="numeric"
        aria-label={`Página de ${paginas}`}
        value={escrita ?? String(pagina)}
        onChange={(e) => setEscrita(e.currentTarget.value)}
        onBlur={saltar}
        onKeyDown={(e) => {
          if (e.key !== 'Enter') return;
          e.preventDefault();
          saltar();
        }}
      />
      <span className="suave">de {paginas}</span>
      <ActionIcon
        data-signo
        variant="subtle"
        aria-label="Página siguiente"
        disabled={pagina >= paginas}
        onClick={() => irA(pagina + 1)}
      >
        ›
      </ActionIcon>
      <span className={visor.hueco} />
      <ActionIcon data-signo variant="subtle" aria-label="Alejar" onClick={() => zoom(1 / PASO)}>
        −
      </ActionIcon>
      <ActionIcon data-signo variant="subtle" aria-label="Acercar" onClick={() => zoom(PASO)}>
        +
      </ActionIcon>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-pressed={aumento === null}
        onClick={() => cambiarAumento(null)}
      >
        Al ancho
      </Button>
      {girar && (
        <ActionIcon data-signo variant="subtle" aria-label="Girar la vista" onClick={girar}>
          ↻
        </ActionIcon>
      )}
      {descarga && (
        <Button variant="subtle" size="compact-sm" component="a" href={descarga} download>
          Descargar
        </Button>
      )}
    </div>
  );
}
