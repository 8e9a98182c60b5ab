import type { ReactNode } from 'react';
import type { Verificacion } from '../api/tipos';
import estilos from './verificar.module.css';

type Firma = Verificacion['firmas'][number];

/** One signature, or one timestamp of the document: who, when, with what, and what came after; as the printed report says it. */
export function FichaDeFirma({ firma: f }: { firma: Firma }) {
  const dePrueba = f.certificado?.dePrueba === true && f.resultado === 'VALIDA';
  return (
    <article className={estilos.ficha} data-resultado={dePrueba ? 'INDETERMINADA' : f.resultado}>
      <header>
        <h3>{f.titulo}</h3>
        <span>{f.veredicto}</span>
      </header>
      <p>{f.mensaje}</p>
      <dl className={estilos.archivo}>
        {f.datos.map(({ rotulo, valor }) => (
          <Dato key={rotulo} rotulo={rotulo}>
            {valor}
          </Dato>
        ))}
        {f.cambiosPosteriores.length > 0 && (
          <Dato rotulo={f.despues}>
            <ul>
              {f.cambiosPosteriores.map((cambio) => (
                <li key={cambio}>{cambio}</li>
              ))}
            </ul>
          </Dato>
        )}
      </dl>
    </article>
  );
}

function Dato({ rotulo, children }: { rotulo: string; children: ReactNode }) {
  return (
    <>
      <dt>{rotulo}</dt>
      <dd>{children}</dd>
    </>
  );
}
