import { ActionIcon, TextInput } from '@mantine/core';
import { useState } from 'react';
import visor from './visor.module.css';

interface Props {
  pagina: number;
  paginas: number;
  irA: (pagina: number) => void;
}

/** Which page is in sight; another is written, or gone to one by one. */
export function CampoDePagina({ pagina, paginas, irA }: Props) {
  const [escrita, setEscrita] = useState<string | null>(null);
  const saltar = () => {
    const n = Number(escrita);
    if (escrita !== null && Number.isInteger(n) && n >= 1) irA(Math.min(n, paginas));
    setEscrita(null);
  };
  return (
    <span className={visor.paginado}>
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
        onFocus={(e) => e.currentTarget.select()}
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
    </span>
  );
}
