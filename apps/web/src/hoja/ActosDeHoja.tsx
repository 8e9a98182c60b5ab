import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { HojaVista, MiPaso } from '../api/tipos';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import {
  ACTOS_APARTE,
  actosRehusados,
  actosVisibles,
  ORDEN_DE_ACTOS,
  rotuloDePaso,
  sinLosDeLaHoja,
} from './actos';
import estilos from './hoja.module.css';

const DialogoDeActo = lazy(async () => ({ default: (await import('./DialogoDeActo')).DialogoDeActo }));

interface Props {
  hoja: HojaVista;
  /** Documento that a derivación or an answer would carry. */
  documentoId?: string;
}

/** What I may do now with this hoja, step by step of mine, as the server says it. */
export function ActosDeHoja({ hoja, documentoId }: Props) {
  const navegar = useNavigate();
  const [abierto, setAbierto] = useState<{ acto: string; paso: MiPaso } | null>(null);
  // What arrives while it is open counts; a step that left meanwhile stays as it was, with what was typed.
  const paso = abierto && (hoja.misPasos.find((p) => p.id === abierto.paso.id) ?? abierto.paso);
  if (hoja.misPasos.length === 0) {
    return <p className={estilos.sinActos}>Su puesto no tiene esta hoja en mano: puede leerla.</p>;
  }
  const actuar = (acto: string, mio: MiPaso) => {
    if (acto === 'redactar') {
      void navegar({ to: '/documentos/nuevo', search: { gestion: String(hoja.gestion), hoja: hoja.id } });
    } else {
      setAbierto({ acto, paso: mio });
    }
  };
  return (
    <>
      {hoja.misPasos.map((mio, i) => (
        <div key={mio.id} className={estilos.misActos} data-varios={hoja.misPasos.length > 1 || undefined}>
          {hoja.misPasos.length > 1 && <span className="suave">{rotuloDePaso(mio, hoja.ruta)}</span>}
          <AccionesPermitidas
            actos={actosVisibles(i === 0 ? mio.actos : sinLosDeLaHoja(mio.actos))}
            discreto={i > 0}
            orden={ORDEN_DE_ACTOS}
            aparte={ACTOS_APARTE}
            rehusados={actosRehusados(mio.actos)}
            alActuar={(acto) => actuar(acto, mio)}
          />
        </div>
      ))}
      {abierto && paso && (
        <Suspense fallback={null}>
          <DialogoDeActo
            acto={abierto.acto}
            hoja={hoja}
            paso={paso}
            alCerrar={() => setAbierto(null)}
            {...(documentoId ? { documentoId } : {})}
          />
        </Suspense>
      )}
    </>
  );
}
