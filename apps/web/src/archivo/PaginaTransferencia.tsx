import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TransferenciaVista } from '../api/tipos';
import { FalloDePagina } from '../app/PaginasDeFallo';
import { useTitulo } from '../app/use-titulo';
import { fechaYHora } from '../ui/fechas';
import partes from '../ui/partes.module.css';
import estilos from './archivo.module.css';
import { consultaDeTransferencia } from './consultas';
import { DialogoDescartar, DialogoEnviar } from './DialogosDeTransferencia';
import { DialogoTransferencia } from './DialogoTransferencia';
import { FilaDeEnvio } from './FilaDeEnvio';
import { estadoDeTransferencia, nombreDeTransferencia } from './palabras';

const ruta = getRouteApi('/marco/archivo/transferencias/$id');

/** A transferencia: its carpetas, each with how it stands, and its acta. */
export function PaginaTransferencia() {
  const { id } = ruta.useParams();
  const { data: t, error, refetch } = useQuery(consultaDeTransferencia(id));
  useTitulo(t ? nombreDeTransferencia(t) : 'Transferencia');
  const [abierto, setAbierto] = useState<'cambiar' | 'enviar' | 'descartar' | null>(null);
  if (error && !t) return <FalloDePagina error={error} reset={() => void refetch()} />;
  if (!t)
    return (
      <div className={partes.pagina} role="status" aria-label="Cargando la transferencia">
        <Skeleton h={28} w={320} />
        <Skeleton h={160} />
      </div>
    );
  const cerrar = () => setAbierto(null);
  return (
    <div className={partes.pagina}>
      <nav className={partes.migas} aria-label="Camino">
        <Link to="/archivo/$parte" params={{ parte: 'transferencias' }} search={{}}>
          Transferencias
        </Link>{' '}
        <span aria-hidden>/</span> {t.numero ?? 'en preparación'}
      </nav>
      <h1>{nombreDeTransferencia(t)}</h1>
      <DatosDeTransferencia t={t} />
      <div className={estilos.actos}>
        {t.puedeCambiar && (
          <>
            <Button onClick={() => setAbierto('enviar')}>Enviar al archivo central</Button>
            <Button variant="default" onClick={() => setAbierto('cambiar')}>
              Cambiar
            </Button>
            <Button variant="default" onClick={() => setAbierto('descartar')}>
              Descartar
            </Button>
          </>
        )}
        <Button
          variant="subtle"
          component="a"
          href={`/api/archivo/transferencias/${t.id}/acta.pdf`}
          target="_blank"
          rel="noopener"
        >
          {t.numero ? 'Imprimir el acta' : 'Ver el borrador del acta'}
        </Button>
      </div>
      <section className={estilos.hoja} aria-labelledby="titulo-envios">
        <h2 id="titulo-envios" className={estilos.rotulo}>
          Carpetas
        </h2>
        <ol aria-label="Carpetas de la transferencia">
          {t.envios.map((e) => (
            <li key={e.carpetaId}>
              <FilaDeEnvio transferenciaId={t.id} envio={e} />
            </li>
          ))}
        </ol>
      </section>
      {abierto === 'cambiar' && <DialogoTransferencia transferencia={t} alCerrar={cerrar} />}
      {abierto === 'enviar' && <DialogoEnviar transferencia={t} alCerrar={cerrar} />}
      {abierto === 'descartar' && <DialogoDescartar transferencia={t} alCerrar={cerrar} />}
    </div>
  );
}

function DatosDeTransferencia({ t }: { t: TransferenciaVista }) {
  const datos: [string, string | null][] = [
    ['Unidad', `${t.unidad} (${t.sigla})`],
    ['Estado', estadoDeTransferencia(t)],
    ['Preparada', `${fechaYHora(t.preparadaEn)}, ${t.preparadaPor}`],
    ['Enviada', t.enviadaEn && `${fechaYHora(t.enviadaEn)}, ${t.enviadaPor ?? ''}`],
    ['Concluyó', t.concluidaEn && fechaYHora(t.concluidaEn)],
    ['Nota', t.nota || null],
  ];
  return (
    <dl className={estilos.datos}>
      {datos
        .filter(([, valor]) => valor)
        .map(([que, valor]) => (
          <div key={que}>
            <dt>{que}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
    </dl>
  );
}
