import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { BarraDeBusqueda } from './BarraDeBusqueda';
import { BarraVisor } from './BarraVisor';
import type { Lugar } from './marcas';
import { Paginas } from './Paginas';
import type { Fuente } from './pdfjs';
import { teclaDeVisor } from './teclas';
import { useBusqueda } from './use-busqueda';
import { useMarcas } from './use-marcas';
import { useMesa } from './use-mesa';
import { usePantalla } from './use-pantalla';
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
  /** What lies over each page; a view with something over it is not turned. */
  capa?: ((pagina: number) => ReactNode) | undefined;
  /** Size of page 1, once known. */
  alDibujar?: (puntos: { ancho: number; alto: number }) => void;
  /** The same paper, set anew at each `clave`: the page in sight stays. */
  viva?: boolean;
  /** A place to be brought into view, each time another one is given. */
  ver?: Lugar | null;
}

/** The product's PDF viewer: read by ranges, only what is in sight drawn, nothing from outside. */
export function Visor(p: Props) {
  return <VisorDe key={p.viva ? 'viva' : p.clave} {...p} />;
}

function VisorDe({ fuente, clave, titulo, descarga, paginaInicial = 1, viva, ...p }: Props) {
  const { estado, reintentar } = usePdf(fuente, clave, viva);
  const [giro, setGiro] = useState(0);
  const [buscando, setBuscando] = useState(false);
  const [vista, setVista] = useState<Lugar | null>(null);
  const pantalla = usePantalla();
  const documento = estado.fase === 'listo' ? estado.documento : null;
  const paginas = documento?.numPages ?? 0;
  const mesa = useMesa({ paginas, giro, inicial: paginaInicial });
  const busqueda = useBusqueda(buscando ? documento : null, mesa.pagina);
  const marcas = useMarcas(documento);
  const girar = p.sobre || p.capa ? undefined : () => setGiro((g) => (g + 90) % 360);
  const irA = (pagina: number) => mesa.irA({ pagina, parte: 0 });
  const verMarca = (lugar: Lugar) => {
    setVista(lugar);
    mesa.irA({ pagina: lugar.pagina, parte: lugar.y + lugar.alto / 2 }, 0.5);
  };
  const vigente = useRef(verMarca);
  useEffect(() => {
    vigente.current = verMarca;
  });
  const { ver } = p;
  useEffect(() => {
    if (ver && documento) vigente.current(ver);
  }, [ver, documento]);
  const hallada = busqueda.pagina;
  useEffect(() => {
    if (hallada !== null) vigente.current({ pagina: hallada, x: 0, y: 0, ancho: 0, alto: 0 });
    // The same words written again are gone to again.
  }, [hallada, busqueda.consulta]);
  const alTeclear = (e: KeyboardEvent) => {
    const enLaMesa = (e.target as HTMLElement).getAttribute('role') === 'region';
    const accion =
      e.key === 'Escape' && pantalla.entera
        ? pantalla.salir
        : teclaDeVisor(e, enLaMesa, {
            buscar: () => setBuscando(true),
            zoom: mesa.zoom,
            alAncho: () => mesa.cambiarAumento('ancho'),
            entera: () => mesa.cambiarAumento('pagina'),
            ...{ girar, irA, paginas, pagina: mesa.pagina },
          });
    if (!accion) return;
    accion();
    e.preventDefault();
    e.stopPropagation();
  };
  return (
    <section
      className={visor.visor}
      aria-label={titulo}
      ref={pantalla.ref}
      onKeyDown={alTeclear}
      aria-busy={estado.fase === 'cargando' || (documento !== null && marcas === null) || undefined}
      data-entera={pantalla.entera || undefined}
    >
      <BarraVisor
        pagina={mesa.pagina}
        paginas={Math.max(1, paginas)}
        irA={irA}
        aumento={mesa.aumento}
        cambiarAumento={mesa.cambiarAumento}
        zoom={mesa.zoom}
        girar={girar}
        buscar={() => setBuscando((b) => !b)}
        buscando={buscando}
        marcas={marcas}
        verMarca={verMarca}
        entera={pantalla.entera}
        cambiarEntera={pantalla.cambiar}
        descarga={descarga}
      />
      {buscando && (
        <BarraDeBusqueda busqueda={busqueda} paginas={paginas} alCerrar={() => setBuscando(false)} />
      )}
      <div
        className={visor.mesa}
        ref={mesa.medirMesa}
        onScroll={mesa.alDesplazar}
        tabIndex={0}
        role="region"
        aria-label={`Página ${mesa.pagina} de ${Math.max(1, paginas)}`}
      >
        {estado.fase === 'cargando' && (
          <div className={visor.espera} role="status" aria-label="Abriendo el documento" />
        )}
        {estado.fase === 'fallo' && (
          <Fallo texto={estado.texto} reintentar={reintentar} descarga={descarga} />
        )}
        {documento && mesa.lista && (
          <Paginas
            {...{ documento, giro, titulo, descarga, mesa, busqueda, visto: vista, alDibujar: p.alDibujar }}
            capa={(n) => (
              <>
                {p.sobre?.pagina === n && p.sobre.pieza}
                {p.capa?.(n)}
              </>
            )}
          />
        )}
      </div>
    </section>
  );
}

function Fallo({
  texto,
  reintentar,
  descarga,
}: {
  texto: string;
  reintentar: () => void;
  descarga?: string | undefined;
}) {
  return (
    <div className={visor.fallo} role="alert">
      <p>{texto}</p>
      <Button variant="default" onClick={reintentar}>
        Reintentar
      </Button>
      {descarga && (
        <a href={descarga} download>
          Descargar el archivo
        </a>
      )}
    </div>
  );
}
