import type { VistaDeSerie } from '../api/tipos';
import estilos from './configuracion.module.css';

/** The numbers that would come, exactly as they would be printed; the first line is the very next one. */
export function ProximosNumeros({
  proximos,
  escrito,
  titulo = 'Próximos números',
}: {
  proximos: VistaDeSerie['proximos'];
  escrito: boolean;
  titulo?: string;
}) {
  return (
    <section className={estilos.previstos} aria-label={titulo} aria-live="polite">
      <h3>{titulo}</h3>
      {proximos.length === 0 && (
        <p className="suave">
          {escrito
            ? 'Así no se puede imprimir ninguno.'
            : 'Escriba el formato y aquí saldrán como se imprimirán.'}
        </p>
      )}
      {proximos.map((p, i) => (
        <div key={p.gestion}>
          {i > 0 && <p className={estilos.otraGestion}>El 1 de enero de {p.gestion}</p>}
          <ol>
            {p.textos.map((t) => (
              <li key={t}>{t}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
