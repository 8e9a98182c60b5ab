import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { BuscadorGlobal } from '../buscar/BuscadorGlobal';
import { MarcaDeCasa } from '../ui/MarcaDeCasa';
import { MenuDePuesto } from './MenuDePuesto';
import marco from './marco.module.css';
import { useSesion } from './sesion';

/** Entidad, search, help, and who acts in which puesto. */
export function BarraSuperior({ alPedirAyuda }: { alPedirAyuda: () => void }) {
  const { sesion } = useSesion();
  return (
    <header className={marco.barra}>
      <Link
        to="/"
        className={marco.casa}
        aria-label={`Hoja de Ruta, ${sesion.entidad.nombre}: ir a la bandeja`}
      >
        <MarcaDeCasa />
        <span>Hoja de Ruta</span>
        <small>{sesion.entidad.sigla}</small>
      </Link>
      <div className={marco.buscar}>
        <BuscadorGlobal />
      </div>
      <div className={marco.derecha}>
        {sesion.demo && (
          <span className={marco.prueba}>
            DEMO<i>STRACIÓN</i>
          </span>
        )}
        <UnstyledButton
          className={marco.ayuda}
          onClick={alPedirAyuda}
          aria-label="Ayuda y atajos del teclado"
        >
          ?
        </UnstyledButton>
        <MenuDePuesto />
      </div>
    </header>
  );
}
