import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EnvioDeCarpeta } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import ui from '../ui/ui.module.css';
import estilos from './archivo.module.css';
import { DialogoDevolverCarpeta, DialogoRecibirCarpeta } from './DialogosDeTransferencia';
import { cuantoGuarda, estadoDeEnvio, fechasExtremas } from './palabras';

interface Props {
  transferenciaId: string;
  envio: EnvioDeCarpeta;
}

/** A carpeta on its way: received in its new place, or returned with its reason. */
export function FilaDeEnvio({ transferenciaId, envio: e }: Props) {
  const [abierto, setAbierto] = useState<'recibir' | 'devolver' | null>(null);
  const cerrar = () => setAbierto(null);
  const sitio = e.lugarNuevo
    ? `${e.lugarAntes ?? 'sin lugar'} → ${e.lugarNuevo}`
    : (e.lugarAntes ?? 'sin lugar anotado');
  return (
    <div className={estilos.fila}>
      <span className={ui.codigo}>{e.codigo}</span>
      <div className={estilos.nombre}>
        <Link to="/archivo/carpetas/$id" params={{ id: e.carpetaId }}>
          {e.nombre}
        </Link>
        <span>{[`gestión ${e.gestion}`, fechasExtremas(e), sitio].filter(Boolean).join(' · ')}</span>
      </div>
      <span className={estilos.cuanto}>{cuantoGuarda(e)}</span>
      <div className={estilos.estado}>
        <span>{estadoDeEnvio(e)}</span>
        {e.motivo && <span>{e.motivo}</span>}
        {e.decididaEn && (
          <span className="suave">
            {e.decididaPor}, {fechaYHora(e.decididaEn)}
          </span>
        )}
      </div>
      {e.puedeDecidir && (
        <div className={estilos.botones}>
          <Button size="compact-sm" aria-label={`Recibir ${e.codigo}`} onClick={() => setAbierto('recibir')}>
            Recibir
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Devolver ${e.codigo}`}
            onClick={() => setAbierto('devolver')}
          >
            Devolver
          </Button>
        </div>
      )}
      {abierto === 'recibir' && (
        <DialogoRecibirCarpeta transferenciaId={transferenciaId} envio={e} alCerrar={cerrar} />
      )}
      {abierto === 'devolver' && (
        <DialogoDevolverCarpeta transferenciaId={transferenciaId} envio={e} alCerrar={cerrar} />
      )}
    </div>
  );
}
