import type { Verificacion } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import estilos from './verificar.module.css';

type Firma = Verificacion['firmas'][number];

const RESULTADOS: Record<Firma['resultado'], string> = {
  VALIDA: 'Válida',
  INDETERMINADA: 'No todo se pudo comprobar',
  INVALIDA: 'No válida',
};

/** One signature, or one timestamp of the document: who, when, with what, and what came after. */
export function FichaDeFirma({ firma: f, sello = false }: { firma: Firma; sello?: boolean }) {
  const c = f.certificado;
  const dePrueba = c?.dePrueba === true && f.resultado === 'VALIDA';
  return (
    <article className={estilos.ficha} data-resultado={dePrueba ? 'INDETERMINADA' : f.resultado}>
      <header>
        <h3>{sello ? `Sello de tiempo de ${f.firmante || f.campo}` : f.firmante || f.campo}</h3>
        <span>{RESULTADOS[f.resultado]}</span>
      </header>
      <p>{f.mensaje}</p>
      <dl className={estilos.archivo}>
        {c && (
          <>
            {(c.titular.cargo ?? c.titular.entidad) && (
              <>
                <dt>Cargo y entidad</dt>
                <dd>{[c.titular.cargo, c.titular.entidad].filter(Boolean).join(', ')}</dd>
              </>
            )}
            {c.titular.ci && (
              <>
                <dt>CI</dt>
                <dd>{c.titular.ci}</dd>
              </>
            )}
            <dt>Certificado</dt>
            <dd>
              Emitido por {c.emisor}; vigente del {cuando(c.desde)} al {cuando(c.hasta)}
            </dd>
          </>
        )}
        <dt>Momento</dt>
        <dd>{momentoDe(f)}</dd>
        {f.nivel && (
          <>
            <dt>Nivel</dt>
            <dd>PAdES {f.nivel}</dd>
          </>
        )}
        <dt>Alcance</dt>
        <dd>{alcanceDe(f)}</dd>
        {f.cambiosPosteriores.length > 0 && (
          <>
            <dt>Después</dt>
            <dd>
              <ul>
                {f.cambiosPosteriores.map((cambio) => (
                  <li key={cambio}>{cambio}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

/** With its year always: it is read years later. */
const cuando = (instante: string): string => fechaYHora(instante, '');

function alcanceDe({ cubreTodo, cubreHasta }: Firma): string {
  if (cubreHasta === 0) return 'No se sabe: lo que dice cubrir no es una revisión del archivo.';
  return cubreTodo ? 'Todo el archivo, tal como está.' : 'Una revisión anterior del archivo.';
}

function momentoDe(f: Firma): string {
  if (f.momentoProbado)
    return `${cuando(f.momentoProbado)}, probado por ${f.autoridadDeTiempo ?? 'un sello de tiempo'}.`;
  const dicho = f.momento && `${cuando(f.momento)}, según quien firmó`;
  if (f.momentoSellado)
    return `${dicho ? `${dicho}; ` : ''}un sello de tiempo de ${f.autoridadDeTiempo ?? ''}, en la que no se confía, dice ${cuando(f.momentoSellado)}.`;
  return dicho ? `${dicho}: ningún sello de tiempo lo prueba.` : 'No lo dice.';
}
