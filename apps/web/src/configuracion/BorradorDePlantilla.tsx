import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AjustesDeMembrete, AjustesDeTipo, PlantillaVista, VersionDePlantilla } from '../api/tipos';
import { AvisoDeChoque } from './AvisoDeChoque';
import { CabezaDePlantilla, Lados, type Lado } from './CabezaDePlantilla';
import { DialogoDescartar } from './DialogoDescartar';
import { DialogoPublicar } from './DialogoPublicar';
import { DialogoVersiones } from './DialogoVersiones';
import { FaltasDePlantilla } from './FaltasDePlantilla';
import { FormularioDeMembrete } from './FormularioDeMembrete';
import { FormularioDeTipo } from './FormularioDeTipo';
import { MuestraDePlantilla } from './MuestraDePlantilla';
import estilos from './plantilla.module.css';
import { faltaDe, useRevision } from './use-ensayo';
import { useGuardadoDePlantilla, type EstadoDePlantilla } from './use-guardado-de-plantilla';

interface Props {
  plantilla: PlantillaVista;
  nombre: string;
  borrador: VersionDePlantilla;
  recargar: () => Promise<unknown>;
}

const HORA = new Intl.DateTimeFormat('es-BO', {
  timeStyle: 'short',
  hour12: false,
  timeZone: 'America/La_Paz',
});

function textoDe(e: EstadoDePlantilla): string {
  switch (e.fase) {
    case 'guardado':
      return e.en ? `Guardado ${HORA.format(e.en)}` : 'Guardado';
    case 'guardando':
      return 'Guardando…';
    case 'sin-red':
      return 'Sin conexión: queda en este navegador y se enviará al volver';
    case 'choque':
      return 'Otra sesión guardó este borrador';
    case 'rechazado':
      return e.problema.campos.length > 0
        ? 'No se guardó: vea lo señalado'
        : `No se guardó: ${e.problema.detalle}`;
  }
}

/** The draft as a form, with the page that it makes beside it and what is still wrong with it. */
export function BorradorDePlantilla({ plantilla, nombre, borrador, recargar }: Props) {
  const guardado = useGuardadoDePlantilla(plantilla, borrador.n, borrador);
  const { datos, estado, cambiar } = guardado;
  const { faltas, mirando } = useRevision(plantilla, datos);
  const [lado, setLado] = useState<Lado>('ajustes');
  const [abierto, setAbierto] = useState<'publicar' | 'descartar' | 'versiones' | null>(null);
  const cerrar = () => setAbierto(null);
  const vigente = plantilla.versiones.find((v) => v.n === plantilla.vigente);
  const ocupado = mirando || estado.fase === 'guardando';

  async function abrir(que: 'publicar' | 'descartar' | 'versiones') {
    const guardo = await guardado.yaMismo();
    if (que === 'versiones') await recargar();
    if (guardo || que !== 'publicar') setAbierto(que);
  }
  return (
    <div className={estilos.pagina} data-ver={lado}>
      <div className={estilos.izquierda}>
        <CabezaDePlantilla plantilla={plantilla} nombre={nombre}>
          <span className={estilos.guardado} data-fase={estado.fase} role="status" aria-live="polite">
            {textoDe(estado)}
          </span>
          <Button variant="default" onClick={() => void abrir('versiones')}>
            Versiones
          </Button>
          <Button variant="default" onClick={() => void abrir('descartar')}>
            Descartar
          </Button>
          <Button
            onClick={() => void abrir('publicar')}
            disabled={faltas.length > 0 || estado.fase === 'choque' || estado.fase === 'rechazado'}
          >
            Publicar
          </Button>
        </CabezaDePlantilla>
        <Lados lado={lado} alCambiar={setLado} />
        <div className={estilos.formulario}>
          {estado.fase === 'choque' && (
            <AvisoDeChoque
              suyo={estado.suyo}
              mio={datos}
              alDecidir={(mio) => guardado.decidir(estado.suyo, mio)}
            />
          )}
          <FaltasDePlantilla faltas={faltas} mirando={ocupado} />
          {plantilla.clase === 'tipo' ? (
            <FormularioDeTipo
              valor={datos as AjustesDeTipo}
              cambiar={(c) => cambiar(c)}
              faltaDe={faltaDe(faltas)}
            />
          ) : (
            <FormularioDeMembrete
              valor={datos as AjustesDeMembrete}
              cambiar={(c) => cambiar(c)}
              faltaDe={faltaDe(faltas)}
            />
          )}
        </div>
      </div>
      <div className={estilos.derecha}>
        <MuestraDePlantilla plantilla={plantilla} datos={datos} />
      </div>
      {abierto === 'publicar' && (
        <DialogoPublicar
          plantilla={plantilla}
          version={guardado.versionEnMano()}
          antes={vigente?.datos ?? null}
          ahora={datos}
          alCerrar={cerrar}
        />
      )}
      {abierto === 'descartar' && (
        <DialogoDescartar
          plantilla={plantilla}
          version={guardado.versionEnMano()}
          alDescartar={guardado.olvidar}
          alCerrar={cerrar}
        />
      )}
      {abierto === 'versiones' && (
        <DialogoVersiones plantilla={plantilla} configura recargar={recargar} alCerrar={cerrar} />
      )}
    </div>
  );
}
