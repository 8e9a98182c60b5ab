import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FirmasDeDocumento, InformeDeFirmas } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import ui from '../ui/ui.module.css';
import { consultaDeFirmas } from './consultas';
import estilos from './hoja.module.css';

/** All the signatures of the paper in the viewer, each with what it says. */
export function FirmasDelDocumento({ documentoId, revision }: { documentoId: string; revision: number }) {
  const { data, isError } = useQuery(consultaDeFirmas(documentoId, revision));
  if (isError) return <p className={estilos.firmas}>No se pudieron comprobar las firmas ahora.</p>;
  if (!data) return <p className={estilos.firmas}>Comprobando las firmas…</p>;
  return <FirmasVistas informe={data} nota={data.prolongacion && <Prolongacion p={data.prolongacion} />} />;
}

const ALCANCES: Record<string, string> = {
  'B-B': 'Las firmas valen mientras sus certificados estén vigentes.',
  'B-T': 'Un sello de tiempo prueba cuándo se firmó.',
  'B-LT': 'El archivo lleva consigo con qué comprobar sus firmas.',
  'B-LTA': 'El archivo lleva con qué comprobar sus firmas, sellado para el futuro.',
};

/** How far the signatures can be proven in years to come, and what is missing for it. */
function Prolongacion({ p }: { p: NonNullable<FirmasDeDocumento['prolongacion']> }) {
  return (
    <p className={estilos.prolongacion} role="note">
      {p.nivel && `${ALCANCES[p.nivel] ?? ''} Nivel ${p.nivel}. `}
      {p.faltas.join(' ')}
      {p.faltas.length > 0 && p.proxima && ` Se intentará de nuevo el ${fechaYHora(p.proxima)}.`}
      {!p.nivel &&
        p.faltas.length === 0 &&
        'Falta agregarle con qué comprobarla dentro de unos años: se hará solo.'}
    </p>
  );
}

/** Each signature of a file, with what it says. */
export function FirmasVistas({ informe: data, nota }: { informe: InformeDeFirmas; nota?: ReactNode }) {
  // What cannot be judged, or what became of a file that has only timestamps.
  const dicho = data.resultado === 'INDETERMINADA' || data.sellosDeTiempo.length > 0;
  if (data.firmas.length === 0 && dicho) return <p className={estilos.firmas}>{data.mensaje}</p>;
  if (data.firmas.length === 0)
    return <p className={estilos.firmas}>Este archivo no lleva firmas digitales.</p>;
  // A test certificate is never shown in the colour of a signature that proves something.
  const dePrueba = data.firmas.some((f) => f.codigos.includes('firma.certificado-de-prueba'));
  const color = dePrueba && data.resultado === 'VALIDA' ? 'INDETERMINADA' : data.resultado;
  return (
    <details className={estilos.firmas} data-resultado={color}>
      <summary>
        <strong>{data.veredicto}</strong>{' '}
        {dePrueba && <span className={ui.dePrueba}>CERTIFICADO DE PRUEBA</span>}{' '}
        <span className="suave">
          {data.firmas.length === 1 ? '1 firma' : `${data.firmas.length} firmas`}:{' '}
          {data.firmas.map((f) => f.firmante).join('; ')}
        </span>
      </summary>
      <p>{data.consejo}</p>
      <ul>
        {data.firmas.map((f) => (
          <li key={f.campo} data-resultado={f.resultado}>
            <strong>{f.firmante}</strong>{' '}
            {f.momento && <time dateTime={f.momento}>{fechaYHora(f.momento)}</time>}
            <p>{f.mensaje}</p>
            {f.cambian === 'NO_PERMITIDOS' && f.cambiosPosteriores.length > 0 && (
              <p>
                {f.despues}: {f.cambiosPosteriores.join('; ')}.
              </p>
            )}
            {f.momentoProbado && (
              <p className="suave">
                {fechaYHora(f.momentoProbado)}, probado por {f.autoridadDeTiempo}.
              </p>
            )}
          </li>
        ))}
      </ul>
      {nota}
    </details>
  );
}
