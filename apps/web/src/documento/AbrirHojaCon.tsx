import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentoVisto } from '../api/tipos';
import { DialogoInterna } from '../hoja/DialogoInterna';
import estilos from './documento.module.css';

/** A paper in no hoja: says so, and opens one with it. */
export function AbrirHojaCon({
  documento: d,
  preparar,
}: {
  documento: DocumentoVisto;
  /** what has to be done first. @returns its subject now; null: it could not be done */
  preparar?: () => Promise<string | null>;
}) {
  const asunto = d.contenido?.referencia ?? d.titulo ?? '';
  const [referencia, setReferencia] = useState<string | null>(null);
  return (
    <div className={estilos.enHoja}>
      <span className="suave">
        {d.forma?.pideHoja
          ? 'Se numera por su hoja de ruta, y todavía no va en ninguna.'
          : 'No va en ninguna hoja de ruta.'}
      </span>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void (preparar?.() ?? Promise.resolve(asunto)).then(setReferencia)}
      >
        Abrir una hoja con este documento
      </Button>
      {referencia !== null && (
        <DialogoInterna alCerrar={() => setReferencia(null)} documento={{ id: d.id, referencia }} />
      )}
    </div>
  );
}
