import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto, Emitido } from '../api/tipos';
import { useActo } from '../api/use-acto';
import firma from '../firma/firma.module.css';
import { FirmasDelDocumento } from '../hoja/FirmasDelDocumento';
import { Dialogo } from '../ui/Dialogo';

interface Props {
  documento: DocumentoVisto;
  /** the one that the person has on screen */
  version?: number;
  alCerrar: () => void;
}

/** Issues a paper made elsewhere: it takes its number, and the file stays as it is. */
export function DialogoEmitir({ documento: d, version = d.version, alCerrar }: Props) {
  const emitir = useActo<{ version: number }, Emitido>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/documentos/{id}/emitir', {
          params: { path: { id: d.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ cite }) => {
      notifications.show({ message: `Emitido: ${cite}`, autoClose: 6000 });
      alCerrar();
    },
  });
  const revision = d.revisiones.reduce((mayor, r) => Math.max(mayor, r.n), 1);
  return (
    <Dialogo
      titulo="Emitir"
      alCerrar={alCerrar}
      alConfirmar={() => emitir.mutate({ version })}
      acto="Emitir"
      enviando={emitir.isPending}
      problema={emitir.error}
      quedo="Nada quedó a medias: el documento sigue como estaba."
      ancho="lg"
    >
      {d.avisos.map((aviso) => (
        <p key={aviso} role="note" className={firma.aviso}>
          {aviso}
        </p>
      ))}
      <FirmasDelDocumento documentoId={d.id} revision={revision} />
      <dl className={firma.quien}>
        <div>
          <dt>Número</dt>
          <dd>{d.cite ?? d.papel?.reserva?.texto ?? 'Se toma ahora y queda unido a este documento'}</dd>
        </div>
        <div>
          <dt>Archivo</dt>
          <dd>Queda byte por byte como se subió: nada se escribe ni se firma en él</dd>
        </div>
      </dl>
    </Dialogo>
  );
}
