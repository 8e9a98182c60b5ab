import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferenciaListada } from '../api/tipos';
import { fechaYHora } from '../ui/fechas';
import { dePaginas } from '../ui/de-paginas';
import { Lista } from '../ui/Lista';
import estilos from './archivo.module.css';
import { consultaDeTransferencias } from './consultas';
import { DialogoTransferencia } from './DialogoTransferencia';
import { estadoDeTransferencia, nombreDeTransferencia } from './palabras';

/** What goes to the central archive, and how far it got. */
export function Transferencias() {
  const lista = useInfiniteQuery(consultaDeTransferencias);
  const [preparando, setPreparando] = useState(false);
  return (
    <section aria-labelledby="titulo-transferencias" className={estilos.parte}>
      <div className={estilos.cabeza}>
        <div>
          <h2 id="titulo-transferencias">Transferencias al archivo central</h2>
          <p className={estilos.explica}>
            La unidad envía carpetas cerradas con un acta numerada; el archivo recibe cada una en su lugar, o
            la devuelve con su motivo.
          </p>
        </div>
        <Button onClick={() => setPreparando(true)}>Preparar transferencia</Button>
      </div>
      <div className={estilos.hoja}>
        <Lista
          nombre="Transferencias"
          {...dePaginas(lista)}
          claveDe={(t) => t.id}
          esqueleto={<Skeleton h={52} my={4} />}
          vacio={{
            titulo: 'Ninguna transferencia todavía',
            texto: 'Cierre las carpetas que ya no crecen y prepárelas aquí para el archivo central.',
          }}
        >
          {(t) => <FilaDeTransferencia transferencia={t} />}
        </Lista>
      </div>
      {preparando && <DialogoTransferencia transferencia={null} alCerrar={() => setPreparando(false)} />}
    </section>
  );
}

function FilaDeTransferencia({ transferencia: t }: { transferencia: TransferenciaListada }) {
  const quien = t.enviadaEn
    ? `enviada ${fechaYHora(t.enviadaEn)} por ${t.enviadaPor ?? ''}`
    : `preparada ${fechaYHora(t.preparadaEn)} por ${t.preparadaPor}`;
  return (
    <div className={estilos.fila}>
      <div className={estilos.nombre}>
        <Link to="/archivo/transferencias/$id" params={{ id: t.id }}>
          {nombreDeTransferencia(t)}
        </Link>
        <span>{[t.sigla, quien, t.nota].filter(Boolean).join(' · ')}</span>
      </div>
      <span className={estilos.cuanto}>{t.carpetas === 1 ? '1 carpeta' : `${t.carpetas} carpetas`}</span>
      <div className={estilos.estado}>
        <span>{estadoDeTransferencia(t)}</span>
        {t.porDecidir > 0 && (
          <span className="suave">
            {t.porDecidir === 1 ? 'falta 1 por recibir' : `faltan ${t.porDecidir} por recibir`}
          </span>
        )}
      </div>
    </div>
  );
}
