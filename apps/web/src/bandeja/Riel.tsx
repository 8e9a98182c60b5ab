import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Conteos } from '../api/tipos';
import bandeja from './bandeja.module.css';
import { consultaDeVistas } from './vistas-guardadas';
import { VistasDelRiel } from './VistasDelRiel';
import { VISTAS } from './vistas';

interface Props {
  conteos: Conteos | undefined;
  puedeRegistrar: boolean;
  conNumeros: boolean;
  conArchivo: boolean;
  alAbrirInterna: () => void;
}

/** The rail: trays with what each holds, and what one may begin. */
export function Riel({ conteos, puedeRegistrar, conNumeros, conArchivo, alAbrirInterna }: Props) {
  // What is below waits for them: nothing moves under the pointer when they come.
  const { isPending } = useQuery(consultaDeVistas);
  return (
    <nav className={bandeja.riel} aria-label="Bandejas">
      <ul>
        {VISTAS.map((v) => {
          const n = v.conteo && conteos ? conteos[v.conteo] : null;
          return (
            <li key={v.vista}>
              <Link
                to="/bandeja/$vista"
                params={{ vista: v.vista }}
                search={(s) => (s.de ? { de: s.de } : {})}
                className={bandeja.vista}
                activeProps={{ 'data-activa': true, 'aria-current': 'page' } as object}
              >
                {v.titulo}
                {n !== null && <span className={bandeja.conteo}>{n}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
      <VistasDelRiel />
      {!isPending && (
        <ul className={bandeja.comienzos}>
          {puedeRegistrar && (
            <li>
              <Link to="/recepcion" className={bandeja.vista}>
                Recepción <kbd aria-hidden>n</kbd>
              </Link>
            </li>
          )}
          <li>
            <Link to="/planilla" className={bandeja.vista}>
              Planilla de entrega
            </Link>
          </li>
          <li>
            <Link to="/agenda" search={{}} className={bandeja.vista}>
              Agenda de plazos
            </Link>
          </li>
          <li>
            <Link to="/documentos/nuevo" search={{}} className={bandeja.vista}>
              Redactar
            </Link>
          </li>
          {conNumeros && (
            <li>
              <Link to="/numeros" className={bandeja.vista}>
                Números de CITE
              </Link>
            </li>
          )}
          {conArchivo && (
            <li>
              <Link to="/archivo/$parte" params={{ parte: 'carpetas' }} search={{}} className={bandeja.vista}>
                Archivo
              </Link>
            </li>
          )}
          <li>
            <UnstyledButton className={bandeja.vista} onClick={alAbrirInterna}>
              Nueva hoja interna
            </UnstyledButton>
          </li>
        </ul>
      )}
    </nav>
  );
}
