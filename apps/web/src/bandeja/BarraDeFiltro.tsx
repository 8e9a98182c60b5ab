import { Button, TextInput, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Ambito, VistaDeBandeja } from '../api/tipos';
import estilos from './filtro.module.css';
import { cuentaCorta, fichasDe, filtraAlgo, sin } from './filtro';
import { useFiltro } from './use-filtro';

const MandosDeVista = lazy(async () => ({ default: (await import('./MandosDeVista')).MandosDeVista }));
const DialogoDeFiltro = lazy(async () => ({ default: (await import('./DialogoDeFiltro')).DialogoDeFiltro }));

interface Nombrado {
  nombre: string;
  hasta: string | null;
}
interface Props {
  vista: VistaDeBandeja;
  de: Ambito;
  hallados: number | null | undefined;
  nombres: { origen?: Nombrado | null | undefined; destino?: Nombrado | null | undefined };
}

const PAUSA_MS = 300;

/** Words to look for in the tray, what is applied, each to be taken off, and the view that it may be kept as. */
export function BarraDeFiltro({ vista, de, hallados, nombres }: Props) {
  const { filtro, filtrar, guardada } = useFiltro();
  const [abierto, setAbierto] = useState(false);
  const fichas = fichasDe(filtro, nombres);
  return (
    <div className={estilos.barra} role="search" aria-label="Filtrar la bandeja">
      <div className={estilos.arriba}>
        <CampoDePalabras />
        <Button variant="default" size="compact-sm" onClick={() => setAbierto(true)}>
          Filtros
        </Button>
        {filtraAlgo(filtro) && (
          <span className={estilos.hallados} role="status">
            {typeof hallados !== 'number' ? '' : hallados === 1 ? '1 hoja' : `${cuentaCorta(hallados)} hojas`}
          </span>
        )}
        {(Object.keys(filtro).length > 0 || guardada) && (
          <Suspense fallback={null}>
            <MandosDeVista vista={vista} de={de} />
          </Suspense>
        )}
      </div>
      {fichas.length > 0 && (
        <ul className={estilos.fichas} aria-label="Filtros puestos">
          {fichas.map((f) => (
            <li key={f.partes[0]}>
              <UnstyledButton
                className={estilos.ficha}
                data-terminado={f.terminado || undefined}
                aria-label={`Quitar el filtro ${f.texto}`}
                onClick={() => filtrar(sin(filtro, f.partes))}
              >
                {f.texto} <span aria-hidden>×</span>
              </UnstyledButton>
            </li>
          ))}
          <li>
            <Button variant="subtle" size="compact-sm" onClick={() => filtrar({})}>
              Limpiar
            </Button>
          </li>
        </ul>
      )}
      {fichas.some((f) => f.terminado) && (
        <p className={estilos.terminado} role="note">
          Lo que nombra este filtro ya terminó: se ve lo que todavía lleva su nombre. Lo nuevo llega a quien
          lo heredó.
        </p>
      )}
      {abierto && (
        <Suspense fallback={null}>
          <DialogoDeFiltro nombres={nombres} alCerrar={() => setAbierto(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** What is typed filters after a pause, at once with Enter; a filter changed elsewhere is shown here too. */
function CampoDePalabras() {
  const { filtro, filtrar } = useFiltro();
  const puesta = filtro.q ?? '';
  const [texto, setTexto] = useState(puesta);
  const [vista, setVista] = useState(puesta);
  const espera = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (vista !== puesta) {
    setVista(puesta);
    if (texto.trim() !== puesta) setTexto(puesta);
  }
  useEffect(() => () => clearTimeout(espera.current), []);
  const aplicar = (t: string) => {
    clearTimeout(espera.current);
    const q = t.trim();
    if (q !== puesta) filtrar(q ? { ...filtro, q } : sin(filtro, ['q']));
  };
  return (
    <TextInput
      id="filtrar-bandeja"
      className={estilos.palabras}
      size="sm"
      aria-label="Filtrar por código, CITE, referencia o remitente"
      placeholder="Filtrar esta bandeja"
      autoComplete="off"
      maxLength={200}
      value={texto}
      onChange={(e) => {
        const t = e.currentTarget.value;
        setTexto(t);
        clearTimeout(espera.current);
        espera.current = setTimeout(() => aplicar(t), PAUSA_MS);
      }}
      onKeyDown={(e) => {
        if (e.key === 'Enter') aplicar(texto);
        if (e.key !== 'Escape') return;
        e.stopPropagation();
        setTexto('');
        aplicar('');
        e.currentTarget.blur();
      }}
    />
  );
}
