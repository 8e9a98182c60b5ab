import { Button } from '@mantine/core';
import type { DocumentoVisto } from '../api/tipos';
import { Problema } from '../ui/Problema';
import { Visor } from '../ui/visor/Visor';
import { CabezaDeDocumento } from './CabezaDeDocumento';
import estilos from './documento.module.css';
import { useRecuperar } from './use-disponer';

/** A draft that was put aside: what it says, and the way back. */
export function DocumentoDescartado({ documento: d }: { documento: DocumentoVisto }) {
  const recuperar = useRecuperar(d.id);
  const puede = d.actos.some((a) => a.acto === 'recuperar' && a.permitido);
  const url = `/api/documentos/${d.id}/vista-previa.pdf`;
  return (
    <div className={estilos.emitido}>
      <CabezaDeDocumento documento={d}>
        {puede && (
          <Button loading={recuperar.isPending} onClick={() => recuperar.mutate(d.version)}>
            Recuperar
          </Button>
        )}
      </CabezaDeDocumento>
      <Problema problema={recuperar.error} />
      <p className="suave">
        Se descartó sin tomar número. Al recuperarlo vuelve a «Borradores», tal como quedó.
      </p>
      <div className={estilos.papel}>
        <div className={estilos.visor}>
          <Visor
            fuente={{ url }}
            clave={`${d.id}@descartado`}
            titulo="Borrador descartado"
            descarga={url}
            viva
          />
        </div>
      </div>
    </div>
  );
}
