import { Button, Group, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { comoProblema } from '../api/problema';
import type { FisicoDeHoja, HojaVista, OrdenDeEscaneo, OrdenDeFisico } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { CampoDeSitio, useSitio } from '../recepcion/CampoDeSitio';
import { consultaDeDestino } from '../recepcion/consultas';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoArchivo } from '../ui/CampoArchivo';
import { fechaYHora } from '../ui/fechas';
import { Problema } from '../ui/Problema';
import { useSubida } from '../ui/use-subida';
import estilos from './hoja.module.css';
import { PapelArchivado, useArchivo } from './PapelArchivado';

type Estado = FisicoDeHoja['estado'];
const TEXTOS: Record<Estado, string> = {
  'en-poder': 'El original está con',
  'no-llego': 'El original no llegó; consta con',
  extraviado: 'El original está extraviado; lo tenía',
};
const BOTONES: Record<Estado, string> = {
  'en-poder': 'Tengo el físico',
  'no-llego': 'No llegó',
  extraviado: 'Declarar extravío…',
};

const consultaDeFisico = (gestion: number, id: string) =>
  queryOptions({
    queryKey: ['hoja', String(gestion), id, 'fisico'],
    queryFn: () => datos(api.GET('/api/hojas/{gestion}/{id}/fisico', { params: enRuta({ gestion, id }) })),
  });

/** When the paper went into the carpeta where it is; null while it is in none. */
function guardadoEn(hoja: HojaVista): string | null {
  return hoja.ruta.findLast((p) => p.carpeta && p.estado === 'ARCHIVADA')?.cerradoEn ?? null;
}

/** Where the original is: what was said of it last, or the carpeta that keeps it, or what the receptions make one think. */
function DondeEsta({ hoja, fisico }: { hoja: HojaVista; fisico: FisicoDeHoja }) {
  const { estado, lugar, supuesto, dichoPor, dichoEn } = fisico;
  const enCarpeta = useArchivo(hoja)?.carpeta?.archivada ? guardadoEn(hoja) : null;
  const dichoDespues = dichoEn !== null && (enCarpeta === null || dichoEn > enCarpeta);
  if (enCarpeta && estado === 'en-poder' && !dichoDespues) return <PapelArchivado hoja={hoja} />;
  return (
    <p>
      {TEXTOS[estado]} <strong>{lugar ?? 'nadie conocido'}</strong>
      {supuesto ? (
        <span className="suave"> por las recepciones; nadie lo ha confirmado.</span>
      ) : (
        <span className="suave">
          , según {dichoPor} ({dichoEn && fechaYHora(dichoEn)}).
        </span>
      )}
    </p>
  );
}

/** The paper beside the file: where the original is, its printed sheet, and scans of what was written on it. */
export function PapelDeLaHoja({ hoja }: { hoja: HojaVista }) {
  const { gestion, id } = hoja;
  const { data, error } = useQuery(consultaDeFisico(gestion, id));
  const [perdido, setPerdido] = useState<string | null>(null);
  const decir = useActo<OrdenDeFisico, unknown>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/fisico', {
          params: enRuta({ gestion, id }),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => setPerdido(null),
  });
  if (error) return <Problema problema={comoProblema(error)} />;
  if (!data) return null;
  const imprimir = `/api/hojas/${gestion}/${id}/hoja-de-ruta.pdf`;
  return (
    <div className={estilos.papelFisico}>
      <DondeEsta hoja={hoja} fisico={data} />
      {data.detalle && <p className="suave">{data.detalle}</p>}
      <Problema problema={decir.error} />
      <Group gap="sm">
        {data.actos
          .filter((a) => a.permitido)
          .map((a) => (
            <Button
              key={a.estado}
              variant="default"
              loading={decir.isPending}
              onClick={() =>
                a.estado === 'extraviado' ? setPerdido('') : decir.mutate({ estado: a.estado })
              }
            >
              {BOTONES[a.estado]}
            </Button>
          ))}
        {data.estado === 'extraviado' && (
          <a href={`/api/hojas/${gestion}/${id}/acta-de-extravio.pdf`} target="_blank" rel="noopener">
            Imprimir el acta de extravío
          </a>
        )}
      </Group>
      {perdido !== null && (
        <div>
          <Textarea
            label="Cómo se extravió"
            autosize
            minRows={2}
            maxLength={500}
            value={perdido}
            onChange={(e) => setPerdido(e.currentTarget.value)}
          />
          <AvisoDeSignos en={perdido} />
          <Group gap="sm" mt="xs">
            <Button
              color="lacre"
              disabled={perdido.trim() === ''}
              loading={decir.isPending}
              onClick={() => decir.mutate({ estado: 'extraviado', detalle: perdido.trim() })}
            >
              Declarar extraviado
            </Button>
            <Button variant="default" onClick={() => setPerdido(null)}>
              Cancelar
            </Button>
          </Group>
        </div>
      )}
      <p className={estilos.papelitos}>
        <a href={imprimir} target="_blank" rel="noopener">
          Imprimir la hoja con sus proveídos
        </a>
        <a href={`${imprimir}?proveidos=no`} target="_blank" rel="noopener">
          Imprimirla en blanco, para seguir a mano
        </a>
      </p>
      <AdjuntarEscaneo gestion={gestion} id={id} />
    </div>
  );
}

/** A scan chosen by hand for this hoja; its QR, when it bears one of hers, says of which proveído it is. */
function AdjuntarEscaneo({ gestion, id }: { gestion: number; id: string }) {
  const subida = useSubida();
  const { subido } = subida;
  const { data: destino } = useQuery(consultaDeDestino(subido?.id ?? null, { gestion, id }));
  const deOtra = destino?.hoja && (destino.hoja.gestion !== gestion || destino.hoja.id !== id);
  const sitio = useSitio(subido?.id ?? null, deOtra ? [] : (destino?.sitios ?? []));
  const adjuntar = useActo<OrdenDeEscaneo, unknown>({
    enviar: (body, clave) =>
      datos(
        api.POST('/api/hojas/{gestion}/{id}/escaneos', {
          params: enRuta({ gestion, id }),
          body,
          headers: conClave(clave),
        }),
      ),
    alLograr: () => {
      subida.quitar();
      notifications.show({ message: 'El escaneo quedó con la hoja.', autoClose: 5000 });
    },
  });
  return (
    <div>
      <CampoArchivo label="Adjuntar un escaneo" subida={subida} />
      <Problema problema={adjuntar.error} />
      {subido && (
        <>
          {deOtra && (
            <p role="status">
              Este papel lleva la etiqueta de <strong>{destino.hoja?.codigo}</strong>, no la de esta hoja.
            </p>
          )}
          <CampoDeSitio {...sitio} />
          <Button
            mt="xs"
            loading={adjuntar.isPending || !destino?.listo}
            onClick={() => adjuntar.mutate({ archivoId: subido.id, ...sitio.orden })}
          >
            {sitio.acto}
          </Button>
        </>
      )}
    </div>
  );
}
