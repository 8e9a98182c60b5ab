import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FalloDePagina } from '../app/PaginasDeFallo';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeTipos } from '../documento/consultas';
import { BorradorDePlantilla } from './BorradorDePlantilla';
import { consultaDePlantilla } from './consultas';
import estilos from './plantilla.module.css';
import { PlantillaPublicada } from './PlantillaPublicada';

const ruta = getRouteApi('/marco/configuracion/plantillas/$id');

/** A template: its draft, to be changed, or what is published, to be looked at. */
export function PaginaPlantilla() {
  const { id } = ruta.useParams();
  const { sesion } = useSesion();
  const { data, error, refetch } = useQuery(consultaDePlantilla(id));
  const tipos = useQuery(consultaDeTipos);
  const nombre = data?.tipo
    ? (tipos.data?.find((t) => t.clave === data.tipo)?.nombre ?? '')
    : data && 'Membrete';
  useTitulo(nombre ? `Plantilla de ${nombre}` : 'Plantilla');
  if (error && !data) return <FalloDePagina error={error} reset={() => void refetch()} />;
  if (!data || !nombre)
    return (
      <div className={estilos.pagina} role="status" aria-label="Cargando la plantilla">
        <div style={{ padding: 24 }}>
          <Skeleton h={28} w="60%" mb={20} />
          <Skeleton h={420} />
        </div>
      </div>
    );
  const borrador = data.versiones.find((v) => v.estado === 'BORRADOR');
  const props = { plantilla: data, nombre, configura: sesion.roles.includes('configurador') };
  return borrador && props.configura ? (
    <BorradorDePlantilla key={`${id}/${borrador.n}`} {...props} borrador={borrador} recargar={refetch} />
  ) : (
    <PlantillaPublicada key={id} {...props} />
  );
}
