import { Skeleton, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { FalloDePagina } from '../app/PaginasDeFallo';
import { useTitulo } from '../app/use-titulo';
import { fechaYHora } from '../ui/fechas';
import { TambienAbierta } from '../ui/TambienAbierta';
import ui from '../ui/ui.module.css';
import { useALaVista } from '../ui/use-a-la-vista';
import { CabeceraHoja } from './CabeceraHoja';
import { consultaDeHoja } from './consultas';
import { Historia } from './Historia';
import grupo from './grupo.module.css';
import { GrupoDeHoja } from './GrupoDeHoja';
import estilos from './hoja.module.css';
import { ListaDePapeles } from './ListaDePapeles';
import { clavePapel, papelElegido, papelesDe } from './papeles';
import { PapelDeLaHoja } from './PapelDeLaHoja';
import { PapelEnVisor } from './PapelEnVisor';
import { cuantoSeDebe } from './plazos';
import { QuienVe } from './QuienVe';
import { RutaDeHoja } from './RutaDeHoja';
import { SeDebe } from './SeDebe';

const ruta = getRouteApi('/marco/hojas/$gestion/$id');

/** A hoja de ruta: stamp and facts on top, the route at the left, its paper at the right. */
export function PaginaHoja() {
  const { gestion, id } = ruta.useParams();
  const { ver = 'ruta', doc, hacer } = ruta.useSearch();
  const navegar = useNavigate();
  const dosPaneles = useMediaQuery('(min-width: 1000px)', true);
  const tira = useALaVista(ver);
  const { data: hoja, error, refetch } = useQuery(consultaDeHoja(gestion, id));
  useTitulo(hoja?.codigo ?? 'Hoja de ruta');
  if (error && !hoja) return <FalloDePagina error={error} reset={() => void refetch()} />;
  if (!hoja) return <Esqueleto />;
  const papeles = papelesDe(hoja.documentos);
  const papel = papelElegido(papeles, doc);
  const ir = (cambios: { ver?: string; doc?: string }) =>
    void navegar({
      to: '/hojas/$gestion/$id',
      params: { gestion, id },
      search: (s) => ({ ...s, ...cambios }),
      replace: true,
    });
  const abrirPapel = (clave: string) => ir(dosPaneles ? { doc: clave } : { doc: clave, ver: 'documentos' });
  const debe = cuantoSeDebe(hoja);
  return (
    <div className={estilos.pagina}>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link> <span aria-hidden>/</span> {hoja.codigo}
      </nav>
      <TambienAbierta que={{ tipo: 'hoja', gestion, id }} />
      <CabeceraHoja hoja={hoja} hacer={hacer} />
      {hoja.anulacion && (
        <p className={grupo.anulada} role="status">
          <strong>Hoja de ruta anulada: {hoja.anulacion.motivo}</strong>
          <span>
            {hoja.anulacion.por}, {fechaYHora(hoja.anulacion.en)}. Su número queda tomado.
          </span>
        </p>
      )}
      <GrupoDeHoja hoja={hoja} />
      <div className={estilos.cuerpo}>
        <Tabs
          value={ver}
          onChange={(v) => v && ir({ ver: v })}
          className={estilos.fichas}
          keepMounted={false}
        >
          <Tabs.List ref={tira} className={ui.tira}>
            <Tabs.Tab value="ruta">Ruta</Tabs.Tab>
            <Tabs.Tab value="documentos">Documentos {hoja.documentos.length}</Tabs.Tab>
            <Tabs.Tab value="debe">Se debe {debe}</Tabs.Tab>
            <Tabs.Tab value="papel">Papel</Tabs.Tab>
            <Tabs.Tab value="historia">Historia</Tabs.Tab>
            <Tabs.Tab value="quien">Quién la ve</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="ruta" pt="md">
            <RutaDeHoja hoja={hoja} alVerDocumento={(d) => abrirPapel(clavePapel(d))} />
          </Tabs.Panel>
          <Tabs.Panel value="documentos" pt="md">
            <ListaDePapeles
              documentos={hoja.documentos}
              papeles={papeles}
              elegido={papel?.clave ?? null}
              alElegir={abrirPapel}
            />
            {!dosPaneles && <PapelEnVisor papel={papel} />}
          </Tabs.Panel>
          <Tabs.Panel value="debe" pt="md">
            <SeDebe hoja={hoja} />
          </Tabs.Panel>
          <Tabs.Panel value="papel" pt="md">
            <PapelDeLaHoja hoja={hoja} />
          </Tabs.Panel>
          <Tabs.Panel value="historia" pt="md">
            <Historia gestion={gestion} id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="quien" pt="md">
            <QuienVe hoja={hoja} />
          </Tabs.Panel>
        </Tabs>
        {dosPaneles && (
          <div className={estilos.lado}>
            <PapelEnVisor papel={papel} />
          </div>
        )}
      </div>
    </div>
  );
}

function Esqueleto() {
  return (
    <div className={estilos.pagina} role="status" aria-label="Cargando la hoja">
      <div className={estilos.cabeza}>
        <Skeleton w={190} h={92} />
        <div style={{ flex: 1 }}>
          <Skeleton h={24} mb={12} />
          <Skeleton h={14} w="70%" />
        </div>
      </div>
    </div>
  );
}
