import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { HojaVista, MiPaso } from '../api/tipos';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import { ACTOS_APARTE, actosVisibles, ORDEN_DE_ACTOS } from './actos';
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
  if (hoja.misPasos.length === 0) {
    return <p className={estilos.sinActos}>Su puesto no tiene esta hoja en mano: puede leerla.</p>;
  }
  const actuar = (acto: string, paso: MiPaso) => {
    if (acto === 'redactar') {
      void navegar({ to: '/documentos/nuevo', search: { gestion: String(hoja.gestion), hoja: hoja.id } });
    } else {
      setAbierto({ acto, paso });
    }
  };
  return (
    <>
      {hoja.misPasos.map((paso) => (
        <div key={paso.id} className={estilos.misActos}>
          {hoja.misPasos.length > 1 && (
            <span className="suave">{paso.tipo === 'copia' ? 'Con la copia' : 'Con el original'}</span>
          )}
          <AccionesPermitidas
            actos={actosVisibles(paso.actos)}
            orden={ORDEN_DE_ACTOS}
            aparte={ACTOS_APARTE}
            alActuar={(acto) => actuar(acto, paso)}
          />
        </div>
      ))}
      {abierto && (
        <Suspense fallback={null}>
          <DialogoDeActo
            acto={abierto.acto}
            hoja={hoja}
            paso={abierto.paso}
            alCerrar={() => setAbierto(null)}
            {...(documentoId ? { documentoId } : {})}
          />
        </Suspense>
      )}
    </>
  );
}
