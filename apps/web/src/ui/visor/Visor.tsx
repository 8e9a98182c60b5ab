import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { BarraVisor } from './BarraVisor';
import { PaginaPdf } from './PaginaPdf';
import type { Fuente } from './pdfjs';
import { usePdf } from './use-pdf';
import visor from './visor.module.css';

interface Props {
  fuente: Fuente;
  /** Identity of the bytes: another one opens another document. */
  clave: string;
  titulo: string;
  descarga?: string;
  paginaInicial?: number;
  /** What lies over the page of that number. */
  sobre?: { pagina: number; pieza: ReactNode };
  alDibujar?: (puntos: { ancho: number; alto: number }) => void;
  /** The same paper, set anew at each `clave`: the page in sight stays. */
  viva?: boolean;
}

/** Padding and border of the desk around the page, both sides. */
const BORDES = 34;

/** The product's PDF viewer: one page at a time, read by ranges, nothing from outside. */
export function Visor({ fuente, clave, titulo, descarga, paginaInicial = 1, sobre, alDibujar, viva }: Props) {
  const { estado, reintentar } = usePdf(fuente, clave, viva);
  const { ref, width } = useElementSize();
  const [vista, setVista] = useState({ clave, pagina: paginaInicial, giro: 0 });
  const [aumento, setAumento] = useState<number | null>(null);
  if (vista.clave !== clave) setVista(viva ? { ...vista, clave } : { clave, pagina: paginaInicial, giro: 0 });
  const paginas = estado.fase === 'listo' ? estado.documento.numPages : 1;
  const pagina = Math.min(vista.pagina, paginas);
  return (
    <section className={visor.visor} aria-label={titulo}>
      <BarraVisor
        pagina={pagina}
        paginas={paginas}
        irA={(n) => setVista({ ...vista, pagina: n })}
        aumento={aumento}
        cambiarAumento={setAumento}
        girar={sobre ? undefined : () => setVista({ ...vista, giro: (vista.giro + 90) % 360 })}
        descarga={descarga}
      />
      <div
        className={visor.mesa}
        ref={ref}
        tabIndex={0}
        role="region"
        aria-label={`Página ${pagina} de ${paginas}`}
      >
        {estado.fase === 'cargando' && (
          <div className={visor.espera} role="status" aria-label="Abriendo el documento" />
        )}
        {estado.fase === 'fallo' && (
          <div className={visor.fallo} role="alert">
            <p>{estado.texto}</p>
            <Button variant="default" onClick={reintentar}>
              Reintentar
            </Button>
          </div>
        )}
        {estado.fase === 'listo' && width > BORDES && (
          <PaginaPdf
            documento={estado.documento}
            numero={pagina}
            ancho={Math.min(width - BORDES, 900)}
            aumento={aumento}
            giro={vista.giro}
            titulo={titulo}
            viva={viva}
            alDibujar={alDibujar}
          >
            {sobre?.pagina === pagina && sobre.pieza}
          </PaginaPdf>
        )}
      </div>
    </section>
  );
}
