import { Button, Group } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { comoProblema } from '../api/problema';
import marco from './marco.module.css';

/** A page that does not exist: where to go instead. */
export function PaginaNoEncontrada() {
  return (
    <main className={marco.fallo}>
      <h1>Esta página no existe</h1>
      <p>La dirección puede estar incompleta. Su trabajo no se perdió.</p>
      <p>
        <Link to="/">Ir a la bandeja</Link>
      </p>
    </main>
  );
}

/** A page that could not be shown: what happened, what was kept, what to do. */
export function FalloDePagina({ error, reset }: { error: unknown; reset?: () => void }) {
  const rutas = useRouter();
  const problema = comoProblema(error);
  return (
    <div className={marco.fallo} role="alert">
      <h1>No se pudo mostrar esta página</h1>
      <p>{problema.detalle}</p>
      <p className="suave">Lo que hizo antes quedó guardado, y los borradores siguen en este navegador.</p>
      {problema.status === 0 && (
        <p className="suave">
          Sin conexión puede seguir escribiendo lo que tenga abierto. Nada se envía por su cuenta: cuando
          vuelva la conexión, confirme usted cada acto.
        </p>
      )}
      <Group>
        <Button
          onClick={() => {
            reset?.();
            void rutas.invalidate();
          }}
        >
          Reintentar
        </Button>
        <Button variant="default" component="a" href="/">
          Ir a la bandeja
        </Button>
      </Group>
    </div>
  );
}

/** The same where there is no frame yet around it: nobody is known to be in. */
export function FalloSinMarco(props: { error: unknown; reset?: () => void }) {
  return (
    <main>
      <FalloDePagina {...props} />
    </main>
  );
}
