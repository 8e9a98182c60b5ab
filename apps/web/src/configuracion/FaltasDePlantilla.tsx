import ui from '../ui/ui.module.css';
import estilos from './plantilla.module.css';
import { NOMBRES } from './cambios';
import type { Falta } from './use-ensayo';

const raizDe = (campo: string): string => campo.split('.')[0] ?? campo;

function irA(campo: string): void {
  const destino = document.getElementById(`ajuste-${raizDe(campo)}`);
  destino?.scrollIntoView({ block: 'center' });
  destino?.focus({ preventScroll: true });
}

/** What still refuses to publish, all of it, each with the way to its setting. */
export function FaltasDePlantilla({ faltas, mirando }: { faltas: readonly Falta[]; mirando: boolean }) {
  if (faltas.length === 0)
    return (
      <p className={estilos.enOrden} role="status">
        {mirando ? 'Probando los ajustes…' : 'En orden: se puede publicar.'}
      </p>
    );
  return (
    <div className={ui.problema} role="alert">
      <strong>
        {faltas.length === 1
          ? 'Con esto no se puede publicar'
          : `Con estas ${faltas.length} cosas no se puede publicar`}
      </strong>
      <ul>
        {faltas.map((f) => (
          <li key={`${f.campo ?? ''}${f.texto}`}>
            {f.campo && NOMBRES[raizDe(f.campo)] && (
              <>
                <a
                  href={`#ajuste-${raizDe(f.campo)}`}
                  onClick={(e) => {
                    e.preventDefault();
                    irA(f.campo ?? '');
                  }}
                >
                  {NOMBRES[raizDe(f.campo)]}
                </a>
                {': '}
              </>
            )}
            {f.texto}
          </li>
        ))}
      </ul>
    </div>
  );
}
