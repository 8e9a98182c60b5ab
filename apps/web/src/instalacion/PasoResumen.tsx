import { Button } from '@mantine/core';
import type { NumerosPrevistos } from '../api/tipos';
import { CAMPOS, PASOS, pasoDe, primeroDe, valorDe, type Campo } from './formulario';
import estilos from './instalacion.module.css';
import type { Asistente } from './use-asistente';
import { usePrevistos } from './use-previstos';

const SERIES: Partial<Record<Campo, keyof NumerosPrevistos>> = {
  'numeracion.ultimaHoja': 'hojas',
  'numeracion.ultimoCite': 'cites',
};

/** What is said of a field: never a password. */
function dicho(a: Asistente, campo: Campo, numeros: NumerosPrevistos | null): string {
  if (campo === 'entidad.logo') return a.escrito.logo?.nombre ?? 'Sin logo';
  if (campo === 'administrador.clave') return a.secretos.clave ? 'Escrita' : 'Falta: escríbala en su paso';
  const vacio = campo === 'oficina.esMae' ? 'No' : '—';
  const valor = valorDe(a.escrito, campo, a.estado) || vacio;
  const serie = SERIES[campo];
  const primero = serie && primeroDe(numeros?.[serie], a.orden.numeracion.gestion);
  return primero ? `${valor}; sigue ${primero}` : valor;
}

const CALLADOS: readonly string[] = ['claveDeInstalacion', 'administrador.repetida'];

/** Everything once more, before the one act that creates it. */
export function PasoResumen({ a }: { a: Asistente }) {
  const numeros = usePrevistos(a);
  const campos = (Object.keys(CAMPOS) as Campo[]).filter((c) => !CALLADOS.includes(c));
  return (
    <>
      {PASOS.slice(1, -1).map(({ paso, titulo }) => (
        <section key={paso} className={estilos.parte} aria-label={titulo}>
          <header>
            <h3>{titulo}</h3>
            <Button variant="subtle" size="compact-sm" onClick={() => a.ir(paso)}>
              Cambiar<span className="solo-lector"> {titulo}</span>
            </Button>
          </header>
          <dl>
            {campos
              .filter((c) => pasoDe(c).paso === paso)
              .map((c) => (
                <div key={c}>
                  <dt>{CAMPOS[c]}</dt>
                  <dd>{dicho(a, c, numeros)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className={estilos.explica}>
        Se crea todo en un solo acto, o nada. Después se puede agregar y cambiar; lo que no cambia es el
        registro de que se hizo.
      </p>
    </>
  );
}
