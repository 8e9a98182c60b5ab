import { notifications } from '@mantine/notifications';
import { Link, useNavigate } from '@tanstack/react-router';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import partes from '../ui/partes.module.css';
import registro from '../ui/registro.module.css';
import acceso from './acceso.module.css';
import { FormularioDeClave } from './FormularioDeClave';

const cerradas = (n: number): string =>
  n === 0 ? '' : n === 1 ? ' Su otra sesión terminó.' : ` Sus otras ${n} sesiones terminaron.`;

/** Everybody's own password, whenever they want another. */
export function PaginaMiClave() {
  useTitulo('Mi contraseña');
  const { sesion } = useSesion();
  const navegar = useNavigate();
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
      </nav>
      <h1>Mi contraseña</h1>
      <p className={registro.explica}>
        Al cambiarla, esta sesión sigue abierta y todas las demás se cierran.
      </p>
      <div className={acceso.angosto}>
        <FormularioDeClave
          usuario={sesion.usuario}
          conActual
          acto="Cambiar contraseña"
          alLograr={(n) => {
            notifications.show({ message: `Su contraseña cambió.${cerradas(n)}` });
            void navegar({ to: '/' });
          }}
        />
      </div>
    </div>
  );
}
