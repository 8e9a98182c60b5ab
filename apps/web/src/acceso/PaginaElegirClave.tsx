import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Navigate, useRouter } from '@tanstack/react-router';
import type { Sesion } from '../api/tipos';
import { consultaDeSesion, useSalir } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { MarcaDeCasa } from '../ui/MarcaDeCasa';
import acceso from './acceso.module.css';
import { destinoSeguro } from './destino-seguro';
import { FormularioDeClave } from './FormularioDeClave';

const ruta = getRouteApi('/elegir-contrasena');

/** Whoever came in with a password that another gave them chooses theirs; nothing else is open before. */
export function PaginaElegirClave() {
  useTitulo('Elija su contraseña');
  const { volver } = ruta.useSearch();
  const { data: sesion } = useQuery(consultaDeSesion);
  const consultas = useQueryClient();
  const rutas = useRouter();
  const salir = useSalir();
  if (!sesion) return <Navigate to="/acceso" search={volver ? { volver } : {}} />;
  function seguir(propia: Sesion) {
    consultas.setQueryData(['sesion'], propia);
    rutas.history.push(destinoSeguro(volver));
  }
  return (
    <main className={acceso.pagina}>
      <section className={acceso.pliego}>
        <header className={acceso.cabeza}>
          <MarcaDeCasa />
          <div>
            <h1>Elija su contraseña</h1>
            <p className="suave">
              {sesion.nombre}, entró con una que le dio otra persona. Desde ahora será solo suya.
            </p>
          </div>
        </header>
        <FormularioDeClave
          usuario={sesion.usuario}
          conActual={false}
          acto="Guardar y seguir"
          alLograr={() => seguir({ ...sesion, clavePorCambiar: false })}
        >
          <Button variant="subtle" onClick={() => void salir()}>
            Salir
          </Button>
        </FormularioDeClave>
      </section>
    </main>
  );
}
