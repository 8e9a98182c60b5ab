import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LugarDeSello, MiPaso } from '../api/tipos';
import dialogos from './dialogos.module.css';

interface Props {
  paso: Pick<MiPaso, 'gestion' | 'id'>;
  documentoId: string;
  lugar: LugarDeSello;
}

/** The first page of a paper as it will be once its step is received: drawn by the server, where the stamp will truly land. */
export function VistaDelSello({ paso, documentoId, lugar }: Props) {
  const [viendo, setViendo] = useState(false);
  if (!viendo)
    return (
      <Button variant="subtle" size="compact-sm" className={dialogos.ver} onClick={() => setViendo(true)}>
        Ver cómo quedará
      </Button>
    );
  const donde = new URLSearchParams(Object.entries(lugar).map(([clave, v]) => [clave, String(v)]));
  const camino = `/api/derivaciones/${paso.gestion}/${paso.id}/documentos/${documentoId}/sello-previsto.png`;
  return (
    <img
      className={dialogos.vista}
      src={`${camino}?${donde.toString()}`}
      alt="Primera página del documento con el sello donde quedará"
    />
  );
}
