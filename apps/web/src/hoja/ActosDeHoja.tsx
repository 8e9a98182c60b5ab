import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { HojaVista, MiPaso } from '../api/tipos';
import { useAtajos } from '../app/atajos';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import {
  ACTOS_APARTE,
  actoPedido,
  actosRehusados,
  actosVisibles,
  ORDEN_DE_ACTOS,
  rotuloDePaso,
  sinLosDeLaHoja,
  TECLAS_DE_ACTOS,
} from './actos';
import estilos from './hoja.module.css';

const DialogoDeActo = lazy(async () => ({ default: (await import('./DialogoDeActo')).DialogoDeActo }));

interface Props {
  hoja: HojaVista;
  /** Documento that a derivación or an answer would carry. */
  documentoId?: string;
  /** The page is this hoja's own: one key does an act. */
  conTeclas?: boolean;
  /** Key of the act that the address asks for: it opens by itself. */
  hacer?: string | undefined;
  /** What else «Más» offers, after the acts. */
  utiles?: ReactNode;
}

/** What I may do now with this hoja, step by step of mine, as the server says it. */
export function ActosDeHoja({ hoja, documentoId, conTeclas = false, hacer, utiles }: Props) {
  const navegar = useNavigate();
  const [abierto, setAbierto] = useState<{ acto: string; paso: MiPaso } | null>(null);
  // What arrives while it is open counts; a step that left meanwhile stays as it was, with what was typed.
  const paso = abierto && (hoja.misPasos.find((p) => p.id === abierto.paso.id) ?? abierto.paso);
  const actuar = (acto: string, mio: MiPaso) => {
    if (acto === 'redactar') {
      void navegar({ to: '/documentos/nuevo', search: { gestion: String(hoja.gestion), hoja: hoja.id } });
    } else {
      setAbierto({ acto, paso: mio });
    }
  };
  const pulsar = (tecla: string) => {
    const pedido = actoPedido(hoja.misPasos, TECLAS_DE_ACTOS[tecla] ?? []);
    if (pedido) actuar(pedido.acto, pedido.paso);
  };
  useAtajos(
    conTeclas ? Object.fromEntries(Object.keys(TECLAS_DE_ACTOS).map((t) => [t, () => pulsar(t)])) : {},
  );
  const hecho = useRef(false);
  useEffect(() => {
    if (!hacer || hecho.current) return;
    hecho.current = true;
    // Going back to this page must not do it again.
    void navegar({
      to: '/hojas/$gestion/$id',
      params: { gestion: String(hoja.gestion), id: hoja.id },
      search: (s) => ({ ...s, hacer: undefined }),
      replace: true,
    }).then(() => pulsar(hacer));
  });
  if (hoja.misPasos.length === 0) {
    return (
      <>
        <p className={estilos.sinActos}>Su puesto no tiene esta hoja en mano: puede leerla.</p>
        {utiles && <AccionesPermitidas actos={[]} orden={[]} alActuar={() => undefined} utiles={utiles} />}
      </>
    );
  }
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
            utiles={i === 0 ? utiles : undefined}
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
