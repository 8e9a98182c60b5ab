import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeHoja } from '../hoja/consultas';
import { Codigo } from '../ui/Codigo';
import estilos from './documento.module.css';
import { FormularioDeRedaccion } from './FormularioDeRedaccion';

const SubirPdf = lazy(async () => ({ default: (await import('./SubirPdf')).SubirPdf }));
const ruta = getRouteApi('/marco/documentos/nuevo');
const MODOS = [
  { value: 'escribir', label: 'Escribirlo aquí' },
  { value: 'subir', label: 'Subir un PDF ya hecho' },
];

/** Begins a documento: to be written here, or whose paper was made elsewhere. */
export function PaginaNuevoDocumento() {
  useTitulo('Redactar');
  const { gestion, hoja } = ruta.useSearch();
  const { sesion, puesto } = useSesion();
  const [modo, setModo] = useState('escribir');
  const { data: hr } = useQuery({
    ...consultaDeHoja(gestion ?? '', hoja ?? ''),
    enabled: Boolean(gestion && hoja),
  });
  const firma = puesto && {
    tipo: 'puesto' as const,
    id: puesto.id,
    cargo: puesto.cargo,
    unidadSigla: puesto.unidadSigla,
    unidadNombre: puesto.unidadNombre,
    unidadId: puesto.unidadId,
    funcionario: sesion.nombre,
  };
  const cabeza = (
    <>
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
        {hr && <Codigo codigo={hr.codigo} gestion={hr.gestion} hojaId={hr.id} />}
      </nav>
      <h1>Redactar</h1>
      <SegmentedControl
        aria-label="Cómo se hace el documento"
        data={MODOS}
        value={modo}
        onChange={setModo}
        style={{ justifySelf: 'start' }}
      />
    </>
  );
  if (modo === 'subir')
    return (
      <Suspense fallback={<div className={estilos.nuevo}>{cabeza}</div>}>
        <SubirPdf de={{ gestion, hoja }} firma={firma} cabeza={cabeza} />
      </Suspense>
    );
  return (
    <div className={estilos.nuevo}>
      {cabeza}
      <FormularioDeRedaccion de={{ gestion, hoja }} firma={firma} />
    </div>
  );
}
