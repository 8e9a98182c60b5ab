import { useQuery } from '@tanstack/react-query';
import { comoProblema } from '../api/problema';
import { consultaDeDocumento } from '../documento/consultas';
import { VistaDeCarta } from '../documento/VistaDeCarta';
import { Dialogo } from '../ui/Dialogo';
import { DialogoFirmar } from './DialogoFirmar';
import estilos from './firma.module.css';

/** Signs one of the tray, with its paper in sight: the very text that is read is the one that is signed. */
export function DialogoFirmarFila({ id, alCerrar }: { id: string; alCerrar: () => void }) {
  // What the tray kept of it may be an older text.
  const { data, error, isFetchedAfterMount, refetch } = useQuery(consultaDeDocumento(id));
  const d = isFetchedAfterMount ? data : undefined;
  const firmar = d?.actos.find((a) => a.acto === 'firmar');
  if (d && firmar?.permitido)
    return (
      <DialogoFirmar
        documento={d}
        alCerrar={alCerrar}
        alCambiar={() => void refetch()}
        papel={
          <div className={estilos.papel}>
            <VistaDeCarta key={d.version} id={d.id} version={d.version} />
          </div>
        }
      />
    );
  return (
    <Dialogo
      titulo="Firmar"
      alCerrar={alCerrar}
      alConfirmar={() => undefined}
      acto="Firmar"
      enviando={false}
      impedido
      problema={error && !d ? comoProblema(error) : null}
      ayuda="firmas"
    >
      {d ? (
        <p role="alert">{firmar?.motivos.map((m) => m.texto).join(' ') || 'Ahora no se puede firmar.'}</p>
      ) : (
        !error && <p role="status">Trayendo el documento…</p>
      )}
    </Dialogo>
  );
}
