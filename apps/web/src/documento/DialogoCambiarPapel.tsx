import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { DocumentoVisto, OrdenCambiarPapel } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { CampoArchivo } from '../ui/CampoArchivo';
import { Dialogo } from '../ui/Dialogo';
import { interpretarFecha } from '../ui/fechas';
import { useSubida } from '../ui/use-subida';
import { CamposDePapel } from './CamposDePapel';
import { consultaDeJuicio, consultaDePapel } from './consultas';
import { JuicioDelPapel } from './JuicioDelPapel';
import estilos from './subido.module.css';

interface Props {
  documento: DocumentoVisto;
  /** the one on the server, with all that was in the hand */
  version: number;
  alCerrar: () => void;
}

/** Another file, date or reserved number, before it is issued; the file that was there stays in its revisions. */
export function DialogoCambiarPapel({ documento: d, version, alCerrar }: Props) {
  const [fecha, setFecha] = useState(d.papel?.fecha ?? '');
  const [numeroId, setNumeroId] = useState(d.papel?.reserva?.id ?? '');
  const [falta, setFalta] = useState<string | undefined>();
  const subida = useSubida();
  const nuevo = subida.subido?.id ?? null;
  const actual = useQuery(consultaDePapel(d.id, version));
  const delNuevo = useQuery(consultaDeJuicio(nuevo, d.tipo));
  const juicio = nuevo ? delNuevo.data : actual.data;
  const cambiar = useActo<OrdenCambiarPapel, { version: number }>({
    enviar: (body, clave) =>
      datos(
        api.PUT('/api/documentos/{id}/papel', {
          params: { path: { id: d.id } },
          body,
          headers: conClave(clave),
        }),
      ),
    // The draft in hand began from the older version.
    alLograr: () => window.location.reload(),
  });

  function confirmar() {
    const leida = fecha === '' ? null : interpretarFecha(fecha);
    const ilegible = fecha !== '' && leida === null;
    setFalta(ilegible ? 'No es una fecha del calendario. Escriba, por ejemplo, 28/6/18.' : undefined);
    if (ilegible) return;
    cambiar.mutate({
      version,
      fecha: leida,
      numeroId: numeroId || null,
      ...(nuevo ? { archivoId: nuevo } : {}),
    });
  }

  return (
    <Dialogo
      titulo="Cambiar el PDF, su fecha o su número"
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Cambiar"
      enviando={cambiar.isPending}
      impedido={(subida.local !== null && !nuevo) || (juicio?.motivos.length ?? 0) > 0}
      problema={cambiar.error}
      quedo="Nada cambió."
      ancho="lg"
    >
      <div className={estilos.campos}>
        <CampoArchivo label="Elegir otro PDF (si quiere)" subida={subida} />
        {nuevo && juicio && <JuicioDelPapel juicio={juicio} />}
        <CamposDePapel
          fecha={fecha}
          numeroId={numeroId}
          reservados={juicio?.reservados ?? []}
          errores={{ fecha: falta }}
          alCambiar={(c) => {
            if (c.fecha !== undefined) setFecha(c.fecha);
            if (c.numeroId !== undefined) setNumeroId(c.numeroId);
          }}
        />
      </div>
    </Dialogo>
  );
}
