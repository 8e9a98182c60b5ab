import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { comoProblema } from '../api/problema';
import type { ActoDeLote, FilaDeBandeja, VistaDeBandeja } from '../api/tipos';
import { useAtajos } from '../app/atajos';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeHoja } from '../hoja/consultas';
import { usaElArchivo } from '../archivo/quienes';
import { veNumeros } from '../numeros/series';
import bandeja from './bandeja.module.css';
import { BarraDeFiltro } from './BarraDeFiltro';
import { BarraDeLote } from './BarraDeLote';
import { BarraInferior } from './BarraInferior';
import { CabezaDeBandeja } from './CabezaDeBandeja';
import { filtraAlgo } from './filtro';
import { ListaHojas } from './ListaHojas';
import { actosDeLote } from './lote';
import { Riel } from './Riel';
import { actoAlPaso, useAlPaso } from './use-al-paso';
import { useFilas } from './use-filas';
import { useFiltro } from './use-filtro';
import { VistaPrevia } from './VistaPrevia';
import { esDeDocumentos, vistaDe } from './vistas';
import { consultaDeVistas } from './vistas-guardadas';

const DialogoDerivar = lazy(async () => ({
  default: (await import('../hoja/DialogoDerivar')).DialogoDerivar,
}));
const ListaDocumentos = lazy(async () => ({ default: (await import('./ListaDocumentos')).ListaDocumentos }));
const DialogoInterna = lazy(async () => ({
  default: (await import('../hoja/DialogoInterna')).DialogoInterna,
}));
const ruta = getRouteApi('/marco/bandeja/$vista');

/** The tray: rail, rows, and the pointed hoja at the side. */
export function PaginaBandeja() {
  const datos = vistaDe(ruta.useParams().vista);
  const de = ruta.useSearch().de === 'unidad' ? 'unidad' : 'puesto';
  const deDocumentos = esDeDocumentos(datos.vista) ? datos.vista : null;
  const esDocumentos = deDocumentos !== null;
  const vistaHojas: VistaDeBandeja = esDeDocumentos(datos.vista) ? 'por-recibir' : datos.vista;
  useTitulo(datos.titulo);
  const navegar = useNavigate();
  const { sesion } = useSesion();
  const puedeRegistrar = sesion.roles.some((r) => r === 'ventanilla' || r === 'secretaria');
  const { filtro, clave, filtrar, guardada } = useFiltro();
  const abierta = useQuery(consultaDeVistas).data?.find((v) => v.id === guardada);
  const f = useFilas(vistaHojas, de, filtro);
  const fila = esDocumentos ? undefined : f.fila;
  const [derivando, setDerivando] = useState<FilaDeBandeja | null>(null);
  const [interna, setInterna] = useState(false);
  const [pedido, setPedido] = useState<ActoDeLote | null>(null);
  const alPaso = useAlPaso();
  const hacerAlPaso = (x: FilaDeBandeja) => {
    const acto = actoAlPaso(datos.vista, x);
    if (acto) alPaso.mutate({ ...x, acto });
  };
  /** With rows chosen a key acts on them all; without, on the pointed one. */
  const conLote = (acto: ActoDeLote, sola: () => void) => () => {
    if (f.filasElegidas.length === 0) return sola();
    if (actosDeLote(datos.vista).includes(acto)) setPedido(acto);
  };
  /** Opens the pointed hoja where that key acts. */
  const abrirA = (hacer: string) =>
    fila &&
    void navegar({
      to: '/hojas/$gestion/$id',
      params: { gestion: String(fila.gestion), id: fila.hojaId },
      search: { hacer },
    });
  useAtajos({
    j: () => f.alMover(1),
    k: () => f.alMover(-1),
    Enter: () => fila && f.abrir(fila),
    x: () => f.alElegir(fila, false),
    X: () => f.alElegir(fila, true),
    Escape: f.soltar,
    f: () => document.getElementById('filtrar-bandeja')?.focus(),
    r: conLote('recibir', () => fila && hacerAlPaso(fila)),
    d: conLote('derivar', () => fila && datos.vista === 'en-despacho' && setDerivando(fila)),
    e: conLote('archivar', () => fila && datos.vista === 'en-despacho' && abrirA('e')),
    s: () => abrirA('s'),
    n: () => puedeRegistrar && void navegar({ to: '/recepcion' }),
  });

  return (
    <div className={bandeja.pagina}>
      <Riel
        conteos={f.conteos}
        puedeRegistrar={puedeRegistrar}
        conNumeros={veNumeros(sesion.roles)}
        conArchivo={usaElArchivo(sesion.roles)}
        alAbrirInterna={() => setInterna(true)}
      />
      <section className={bandeja.lista} aria-labelledby="titulo-bandeja">
        <CabezaDeBandeja
          titulo={abierta && !esDocumentos ? `${abierta.nombre} · ${datos.titulo}` : datos.titulo}
          aviso={f.consulta.isError && f.filas ? 'Sin conexión: se muestra lo último que llegó' : ''}
          de={esDocumentos ? null : de}
          todas={
            esDocumentos
              ? null
              : { elegidas: f.elegidas.size, total: f.filas?.length ?? 0, alElegir: f.alElegirTodas }
          }
        />
        {deDocumentos ? (
          <Suspense fallback={null}>
            <ListaDocumentos key={deDocumentos} vista={deDocumentos} />
          </Suspense>
        ) : (
          <>
            <BarraDeFiltro
              vista={vistaHojas}
              de={de}
              hallados={f.primera?.hallados}
              nombres={f.primera ?? {}}
            />
            <BarraDeLote
              key={`${datos.vista}/${de}/${clave}`}
              vista={datos.vista}
              filas={f.filasElegidas}
              pedido={pedido}
              alPedir={setPedido}
              alQuitar={f.soltar}
            />
            <ListaHojas
              vista={datos.vista}
              filas={f.filas}
              problema={f.consulta.error ? comoProblema(f.consulta.error) : null}
              reintentar={() => void f.consulta.refetch()}
              mas={
                f.consulta.hasNextPage
                  ? { pedir: () => void f.consulta.fetchNextPage(), cargando: f.consulta.isFetchingNextPage }
                  : null
              }
              senalada={f.conPrevia ? f.indice : -1}
              alSenalar={f.senalar}
              alAbrir={f.abrir}
              alHacer={hacerAlPaso}
              haciendo={alPaso.isPending ? alPaso.variables.derivacionId : null}
              puedeRegistrar={puedeRegistrar}
              elegidas={f.elegidas}
              alElegir={f.alElegir}
              alLimpiar={filtraAlgo(filtro) ? () => filtrar({}) : null}
            />
          </>
        )}
      </section>
      {f.conPrevia && !esDocumentos && <VistaPrevia fila={fila} />}
      <BarraInferior
        conteos={f.conteos}
        puedeRegistrar={puedeRegistrar}
        conNumeros={veNumeros(sesion.roles)}
        conArchivo={usaElArchivo(sesion.roles)}
        conFirma={sesion.roles.includes('autoridad')}
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
