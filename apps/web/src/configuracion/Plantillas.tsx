import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { comoProblema } from '../api/problema';
import type { PlantillaListada, TipoDeDocumento } from '../api/tipos';
import { useSesion } from '../app/sesion';
import { consultaDeTipos } from '../documento/consultas';
import { conPunto } from '../ui/palabras';
import { Problema } from '../ui/Problema';
import estilos from './configuracion.module.css';
import { consultaDePlantillas } from './consultas';
import { DialogoDeUnidad } from './DialogoDeUnidad';

/** What a template is of: the head of the papers, or one kind of them. */
interface Grupo {
  /** null: the membrete */
  tipo: TipoDeDocumento | null;
  titulo: string;
  explica: string;
  plantillas: PlantillaListada[];
}

function enGrupos(plantillas: readonly PlantillaListada[], tipos: readonly TipoDeDocumento[]): Grupo[] {
  const membrete: Grupo = {
    tipo: null,
    titulo: 'Membrete',
    explica: 'Cabeza y pie de todos los papeles: nombre, logo, dirección, lo que va bajo la firma.',
    plantillas: plantillas.filter((p) => p.clase === 'membrete'),
  };
  const deTipos = tipos.map((tipo) => ({
    tipo,
    titulo: tipo.nombre,
    explica: tipo.descripcion,
    plantillas: plantillas.filter((p) => p.tipo === tipo.clave),
  }));
  return [membrete, ...deTipos.filter((g) => g.tipo.activo), ...deTipos.filter((g) => !g.tipo.activo)];
}

/** Every template by what it is of; a unidad's own rules over the general one, there and nowhere else. */
export function Plantillas() {
  const { sesion } = useSesion();
  const configura = sesion.roles.includes('configurador');
  const plantillas = useQuery(consultaDePlantillas);
  const tipos = useQuery(consultaDeTipos);
  const [para, setPara] = useState<Grupo | null>(null);
  const fallo = plantillas.error ?? tipos.error;
  if (fallo) return <Problema problema={comoProblema(fallo)} />;
  if (!plantillas.data || !tipos.data)
    return <Skeleton h={320} role="status" aria-label="Cargando las plantillas" />;
  return (
    <>
      <p className={estilos.explica}>
        Una plantilla dice qué lleva el papel y dónde. La de una unidad manda sobre la general, solo en esa
        unidad. Lo publicado rige para lo que se empieza después; lo ya empezado conserva la suya.
      </p>
      <div className={estilos.hoja}>
        {enGrupos(plantillas.data, tipos.data).map((g) => (
          <section key={g.tipo?.clave ?? ''} className={estilos.grupo} aria-label={g.titulo}>
            <div className={estilos.grupoCabeza}>
              <div className={estilos.nombre}>
                <h2 className={g.tipo?.activo === false ? estilos.terminado : undefined}>{g.titulo}</h2>
                <span>{g.tipo?.activo === false ? 'Tipo retirado.' : g.explica}</span>
              </div>
              {configura && g.tipo?.activo !== false && (
                <div className={estilos.botones}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${g.titulo} de una unidad`}
                    onClick={() => setPara(g)}
                  >
                    Nueva para una unidad
                  </Button>
                </div>
              )}
            </div>
            <ul>
              {g.plantillas.map((p) => (
                <li key={p.id}>
                  <FilaDePlantilla plantilla={p} titulo={g.titulo} propias={g.plantillas} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {para && (
        <DialogoDeUnidad
          tipo={para.tipo?.clave ?? null}
          titulo={para.titulo}
          tienen={para.plantillas}
          alCerrar={() => setPara(null)}
        />
      )}
    </>
  );
}

interface PropsDeFila {
  plantilla: PlantillaListada;
  titulo: string;
  /** all of the same thing, to tell where the general one does not rule */
  propias: readonly PlantillaListada[];
}

function dondeRige(p: PlantillaListada, propias: readonly PlantillaListada[]): string {
  if (p.retirada) return 'Retirada: allí rige la general.';
  if (p.vigente === null)
    return p.unidadId === null ? 'Todavía no se ofrece.' : 'Mientras tanto allí rige la general.';
  if (p.unidadId !== null) return 'Manda allí sobre la general.';
  const aparte = propias.filter((o) => o.unidadId !== null && !o.retirada && o.vigente !== null);
  return aparte.length === 0
    ? 'Rige en todas las unidades.'
    : conPunto(`Rige en todas menos ${aparte.map((o) => o.unidad).join(', ')}`);
}

function FilaDePlantilla({ plantilla: p, titulo, propias }: PropsDeFila) {
  const deQuien = p.unidad ?? 'Toda la entidad';
  return (
    <div className={estilos.fila} data-sangria>
      <div className={estilos.nombre}>
        <Link
          to="/configuracion/plantillas/$id"
          params={{ id: p.id }}
          aria-label={`${titulo}, ${deQuien}`}
          className={p.unidad ? estilos.sigla : undefined}
        >
          {deQuien}
        </Link>
        <span>{dondeRige(p, propias)}</span>
      </div>
      <div className={estilos.marcas}>
        {p.borrador !== null && (
          <span className={estilos.marca} data-nivel="atencion">
            Borrador {p.borrador}
          </span>
        )}
        {p.vigente !== null && !p.retirada && (
          <span className={estilos.marca} data-nivel="bien">
            Versión {p.vigente} en vigor
          </span>
        )}
        {p.vigente === null && <span className={estilos.marca}>Sin publicar</span>}
      </div>
    </div>
  );
}
