import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoAcuse } from '../firma/DialogoAcuse';
import { DialogoDespachar } from '../firma/DialogoDespachar';
import { DialogoFirmar } from '../firma/DialogoFirmar';
import { DialogoAnular, DialogoNoEntregado } from '../firma/DialogoMotivo';
import { ActosDeHoja } from '../hoja/ActosDeHoja';
import { consultaDeHoja } from '../hoja/consultas';
import { FirmasDelDocumento } from '../hoja/FirmasDelDocumento';
import { VerificacionPublica } from '../firma/VerificacionPublica';
import { AccionesPermitidas } from '../ui/AccionesPermitidas';
import { useEnTelefono } from '../ui/use-en-telefono';
import { Visor } from '../ui/visor/Visor';
import { AnexosDelDocumento } from './AnexosDelDocumento';
import { CabezaDeDocumento } from './CabezaDeDocumento';
import { DialogoEmitir } from './DialogoEmitir';
import { DialogoHistorial } from './DialogoHistorial';
import { OriginalDelPapel } from './EnlaceDeOriginal';
import { PapelDelDocumento } from './PapelDelDocumento';
import { quedaPorDespachar, salidasPendientes } from './salidas';
import { SalidasDelDocumento } from './SalidasDelDocumento';
import { TextoQueQuedo } from './TextoQueQuedo';
import { UtilesDeDocumento } from './UtilesDeDocumento';
import { AbrirHojaCon } from './AbrirHojaCon';
import { esDeMiMesa } from './mesa';
import estilos from './documento.module.css';

const ACTOS = ['emitir', 'firmar', 'despachar', 'acusar', 'no-entregar', 'anular'] as const;
type Acto = (typeof ACTOS)[number];

/** Several on their way have their acts beside each of them; to send on to one more is said there too. */
function esDeLaPagina(d: DocumentoVisto, acto: string): boolean {
  if (acto === 'despachar') return quedaPorDespachar(d);
  return (acto !== 'acusar' && acto !== 'no-entregar') || salidasPendientes(d).length === 1;
}

/** A documento that no longer changes: the paper, its signatures, and where it goes next. */
export function DocumentoEmitido({
  documento: d,
  alFirmar,
}: {
  documento: DocumentoVisto;
  alFirmar: () => void;
}) {
  const [acto, setActo] = useState<Acto | null>(null);
  const [historial, setHistorial] = useState(false);
  const revision = d.revisiones.reduce((mayor, r) => Math.max(mayor, r.n), 0);
  const hojaRef = d.hojas[0];
  const [salida] = salidasPendientes(d);
  const { data: hoja } = useQuery({
    ...consultaDeHoja(String(hojaRef?.gestion ?? ''), hojaRef?.id ?? ''),
    enabled: hojaRef !== undefined,
  });
  const url =
    revision > 0
      ? `/api/documentos/${d.id}/pdf?revision=${revision}`
      : `/api/documentos/${d.id}/vista-previa.pdf`;
  const enTelefono = useEnTelefono();
  const utiles = { url, alVerHistorial: esDeMiMesa(d) ? () => setHistorial(true) : null };
  return (
    <div className={estilos.emitido}>
      <CabezaDeDocumento documento={d}>
        <AccionesPermitidas
          actos={d.actos.filter((a) => a.permitido && esDeLaPagina(d, a.acto))}
          orden={ACTOS}
          alActuar={(a) => setActo(a as Acto)}
          utiles={enTelefono ? <UtilesDeDocumento enMenu {...utiles} /> : undefined}
        />
        {!enTelefono && <UtilesDeDocumento enMenu={false} {...utiles} />}
      </CabezaDeDocumento>
      <TextoQueQuedo documentoId={d.id} />
      {hoja && (
        <div className={estilos.enHoja}>
          <span className="suave">En la hoja {hoja.codigo}:</span>
          <ActosDeHoja hoja={hoja} documentoId={d.id} />
        </div>
      )}
      {!hojaRef && <AbrirHojaCon documento={d} />}
      <PapelDelDocumento documento={d} />
      <OriginalDelPapel documento={d} />
      <AnexosDelDocumento documento={d} />
      <SalidasDelDocumento documento={d} />
      <div className={estilos.papel}>
        {revision > 0 && <FirmasDelDocumento documentoId={d.id} revision={revision} />}
        {d.verificacion && <VerificacionPublica {...d.verificacion} />}
        <div className={estilos.visor}>
          <Visor
            key={d.id}
            fuente={{ url }}
            clave={`${d.id}@${revision}`}
            titulo={d.cite ?? 'Documento'}
            descarga={url}
            viva
          />
        </div>
      </div>
      {historial && <DialogoHistorial documentoId={d.id} alCerrar={() => setHistorial(false)} />}
      {acto === 'despachar' && <DialogoDespachar documento={d} alCerrar={() => setActo(null)} />}
      {acto === 'acusar' && salida && (
        <DialogoAcuse documento={d} despacho={salida} alCerrar={() => setActo(null)} />
      )}
      {acto === 'no-entregar' && salida && (
        <DialogoNoEntregado documento={d} despacho={salida} alCerrar={() => setActo(null)} />
      )}
      {acto === 'anular' && <DialogoAnular documento={d} alCerrar={() => setActo(null)} />}
      {acto === 'emitir' && <DialogoEmitir documento={d} alCerrar={() => setActo(null)} />}
      {acto === 'firmar' && (
        <DialogoFirmar documento={d} alCerrar={() => setActo(null)} alFirmar={alFirmar} />
      )}
    </div>
  );
}
