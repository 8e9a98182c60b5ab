import { Button, Radio, Skeleton, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import type { OrdenCrearDocumento } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { useTitulo } from '../app/use-titulo';
import { consultaDeHoja } from '../hoja/consultas';
import { Codigo } from '../ui/Codigo';
import type { DestinoElegido } from '../ui/destinos';
import { comoProblema, porCampo } from '../api/problema';
import { Problema } from '../ui/Problema';
import { SelectorDestino } from '../ui/SelectorDestino';
import { consultaDeTipos } from './consultas';
import estilos from './documento.module.css';

const ruta = getRouteApi('/marco/documentos/nuevo');

/** Begins a draft: which kind of paper, and who will sign it. */
export function PaginaNuevoDocumento() {
  useTitulo('Redactar');
  const { gestion, hoja } = ruta.useSearch();
  const { sesion, puesto } = useSesion();
  const navegar = useNavigate();
  const { data: hr } = useQuery({
    ...consultaDeHoja(gestion ?? '', hoja ?? ''),
    enabled: Boolean(gestion && hoja),
  });
  const tipos = useQuery(consultaDeTipos);
  const ofrecidos = tipos.data?.filter((t) => t.activo && t.listo);
  const [elegido, setTipo] = useState('carta');
  // The office may have retired the usual one.
  const tipo = ofrecidos?.some((t) => t.clave === elegido) === false ? (ofrecidos[0]?.clave ?? '') : elegido;
  const [titulo, setTitulo] = useState('');
  const [firmante, setFirmante] = useState<DestinoElegido | null>(
    puesto && {
      tipo: 'puesto',
      id: puesto.id,
      cargo: puesto.cargo,
      unidadSigla: puesto.unidadSigla,
      unidadNombre: puesto.unidadNombre,
      unidadId: puesto.unidadId,
      funcionario: sesion.nombre,
    },
  );
  const crear = useActo<OrdenCrearDocumento, { id: string; version: number }>({
    enviar: (body, clave) =>
      datos(
        gestion && hoja
          ? api.POST('/api/hojas/{gestion}/{id}/documentos', {
              params: enRuta({ gestion, id: hoja }),
              body,
              headers: conClave(clave),
            })
          : api.POST('/api/documentos', { body, headers: conClave(clave) }),
      ),
    alLograr: ({ id }) => void navegar({ to: '/documentos/$id', params: { id }, replace: true }),
  });
  const errores = porCampo(crear.error);
  return (
    <form
      className={estilos.nuevo}
      onSubmit={(e) => {
        e.preventDefault();
        if (!firmante) return;
        const dicho = titulo.trim();
        crear.mutate({ tipo, firmantePuestoId: firmante.id, ...(dicho ? { titulo: dicho } : {}) });
      }}
    >
      <nav className={estilos.migas} aria-label="Camino">
        <Link to="/">Bandeja</Link>
        {hr && <Codigo codigo={hr.codigo} gestion={hr.gestion} hojaId={hr.id} />}
      </nav>
      <h1>Redactar</h1>
      <Problema problema={crear.error ?? (tipos.error ? comoProblema(tipos.error) : null)} />
      <Radio.Group label="Qué se escribe" value={tipo} onChange={(v) => setTipo(v)}>
        <Stack gap="xs" mt={6}>
          {!tipos.data && <Skeleton h={320} />}
          {ofrecidos?.map((t) => (
            <Radio key={t.clave} value={t.clave} label={t.nombre} description={t.descripcion} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label="Título en la bandeja (si quiere)"
        value={titulo}
        error={errores['titulo']}
        onChange={(e) => setTitulo(e.currentTarget.value)}
      />
      <SelectorDestino
        label="Firma"
        soloPuestos
        valor={firmante}
        alCambiar={setFirmante}
        error={errores['firmantePuestoId'] ?? (firmante ? undefined : 'Elija quién firma.')}
      />
      <Button type="submit" loading={crear.isPending} disabled={!firmante} style={{ justifySelf: 'start' }}>
        Empezar a escribir
      </Button>
    </form>
  );
}
