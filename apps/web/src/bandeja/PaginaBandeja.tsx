import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { comoProblema } from '../api/problema';
import type { FilaDeBandeja, VistaDeBandeja } from '../api/tipos';
import { useAtajos } from '../app/atajos';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeHoja } from '../hoja/consultas';
import { useRecibir } from '../hoja/use-recibir';
import bandeja from './bandeja.module.css';
import { BarraInferior } from './BarraInferior';
import { consultaDeBandeja } from './consultas';
import { ListaDocumentos } from './ListaDocumentos';
import { ListaHojas } from './ListaHojas';
import { Riel } from './Riel';
import { VistaPrevia } from './VistaPrevia';
import { mover, vistaDe } from './vistas';

const DialogoDerivar = lazy(async () => ({
  default: (await import('../hoja/DialogoDerivar')).DialogoDerivar,
}));
const DialogoInterna = lazy(async () => ({
  default: (await import('../hoja/DialogoInterna')).DialogoInterna,
}));
const ruta = getRouteApi('/marco/bandeja/$vista');

/** The tray: rail, rows, and the pointed hoja at the side. */
export function PaginaBandeja() {
  const datos = vistaDe(ruta.useParams().vista);
  const esDocumentos = datos.vista === 'por-firmar' || datos.vista === 'borradores';
  const vistaHojas: VistaDeBandeja = esDocumentos ? 'por-recibir' : (datos.vista as VistaDeBandeja);
  useTitulo(datos.titulo);
  const navegar = useNavigate();
  const { sesion } = useSesion();
  const puedeRegistrar = sesion.roles.some((r) => r === 'ventanilla' || r === 'secretaria');
  const conPrevia = useMediaQuery('(min-width: 1100px)', true);
  const consulta = useInfiniteQuery({ ...consultaDeBandeja(vistaHojas), placeholderData: keepPreviousData });
  const conteos = consulta.data?.pages[0]?.conteos;
  const filas = consulta.isPlaceholderData ? undefined : consulta.data?.pages.flatMap((p) => p.filas);
  const [senal, setSenal] = useState<{ vista: string; indice: number }>({ vista: '', indice: -1 });
  const indice = senal.vista === datos.vista ? senal.indice : conPrevia ? 0 : -1;
  const fila = esDocumentos ? undefined : filas?.[indice];
  const [derivando, setDerivando] = useState<FilaDeBandeja | null>(null);
  const [interna, setInterna] = useState(false);
  const recibir = useRecibir();

  const abrir = (f: FilaDeBandeja) =>
    void navegar({ to: '/hojas/$gestion/$id', params: { gestion: String(f.gestion), id: f.hojaId } });
  const senalar = (i: number) => {
    setSenal({ vista: datos.vista, indice: i });
    if (!conPrevia && filas?.[i]) abrir(filas[i]);
  };
  const alMover = (paso: 1 | -1) => {
    const i = mover(indice, paso, filas?.length ?? 0);
    setSenal({ vista: datos.vista, indice: i });
    document
      .querySelector(`[data-fila="${filas?.[i]?.derivacionId ?? ''}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  };
  useAtajos({
    j: () => alMover(1),
    k: () => alMover(-1),
    Enter: () => fila && abrir(fila),
    r: () => fila && datos.vista === 'por-recibir' && recibir.mutate(fila),
    d: () => fila && datos.vista === 'en-despacho' && setDerivando(fila),
    n: () => puedeRegistrar && void navegar({ to: '/recepcion' }),
  });

  return (
    <div className={bandeja.pagina}>
      <Riel conteos={conteos} puedeRegistrar={puedeRegistrar} alAbrirInterna={() => setInterna(true)} />
      <section className={bandeja.lista} aria-labelledby="titulo-bandeja">
        <header className={bandeja.cabeza}>
          <h1 id="titulo-bandeja">{datos.titulo}</h1>
          <span className="suave" role="status">
            {consulta.isError && filas ? 'Sin conexión: se muestra lo último que llegó' : ''}
          </span>
        </header>
        {esDocumentos ? (
          <ListaDocumentos vista={datos.vista as 'por-firmar' | 'borradores'} />
        ) : (
          <ListaHojas
            vista={datos.vista}
            filas={filas}
            problema={consulta.error ? comoProblema(consulta.error) : null}
            reintentar={() => void consulta.refetch()}
            mas={
              consulta.hasNextPage
                ? { pedir: () => void consulta.fetchNextPage(), cargando: consulta.isFetchingNextPage }
                : null
            }
            senalada={conPrevia ? indice : -1}
            alSenalar={senalar}
            alAbrir={abrir}
            alRecibir={(f) => recibir.mutate(f)}
            recibiendo={recibir.isPending ? recibir.variables.derivacionId : null}
            puedeRegistrar={puedeRegistrar}
          />
        )}
      </section>
      {conPrevia && !esDocumentos && <VistaPrevia fila={fila} />}
      <BarraInferior
        conteos={conteos}
        puedeRegistrar={puedeRegistrar}
        alAbrirInterna={() => setInterna(true)}
      />
      {interna && (
        <Suspense fallback={null}>
          <DialogoInterna alCerrar={() => setInterna(false)} />
        </Suspense>
      )}
      {derivando && (
        <Suspense fallback={null}>
          <DerivarDesdeBandeja fila={derivando} alCerrar={() => setDerivando(null)} />
        </Suspense>
      )}
    </div>
  );
}

function DerivarDesdeBandeja({ fila, alCerrar }: { fila: FilaDeBandeja; alCerrar: () => void }) {
  const { data: hoja } = useQuery(consultaDeHoja(String(fila.gestion), fila.hojaId));
  if (!hoja) return null;
  return (
    <DialogoDerivar
      hoja={hoja}
      paso={{ gestion: fila.gestion, id: fila.derivacionId, tipo: fila.tipo }}
      alCerrar={alCerrar}
    />
  );
}
