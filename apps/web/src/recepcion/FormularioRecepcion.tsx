import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { porCampo } from '../api/problema';
import type { HojaEncontrada, Propuesta } from '../api/tipos';
import { CampoArchivo } from '../ui/CampoArchivo';
import { CampoConfidencialidad } from '../ui/Confidencialidad';
import { PieDeActos } from '../ui/PieDeActos';
import { Problema } from '../ui/Problema';
import { ResumenDeFaltas } from '../ui/ResumenDeFaltas';
import { siguen } from '../ui/faltas';
import { SelectorDestino } from '../ui/SelectorDestino';
import type { useBorrador } from '../ui/use-borrador';
import type { useSubida } from '../ui/use-subida';
import { AvisoDeEtiqueta } from './AvisoDeEtiqueta';
import { AvisoDeDuplicado } from './AvisoDeDuplicado';
import { CampoEsquina } from './CampoEsquina';
import { CamposDeLaNota } from './CamposDeLaNota';
import { CamposDeAnexos } from './CamposDeAnexos';
import { CamposDePlazos } from './CamposDePlazos';
import { anexoDeArchivo, type Faltas } from './anexos';
import { esDuplicado } from './duplicado';
import { comoOrden, faltasDe, nombreDeCampo, type FormularioDeRecepcion } from './formulario';
import recepcion from './recepcion.module.css';
import { useFocoAlLlegar, useFocoTrasSubir } from './use-foco-tras-subir';
import { useRegistrar, type HechaEnMesa } from './use-registrar';

interface Props {
  borrador: ReturnType<typeof useBorrador<FormularioDeRecepcion>>;
  subida: ReturnType<typeof useSubida>;
  alRegistrar: (hecha: HechaEnMesa | null) => void;
  /** Shows on the page where a proposal was read. */
  alMirar: (p: Propuesta | null) => void;
}

const SIN_FALTAS: Faltas = {};

/** Setters that stay the same: a key in one field makes none of the others anew. */
function usePoner(cambiar: Props['borrador']['cambiar']) {
  return useMemo(
    () => ({
      anexos: (fn: (a: FormularioDeRecepcion['anexos']) => FormularioDeRecepcion['anexos']) =>
        cambiar((antes) => ({ anexos: fn(antes.anexos) })),
      plazos: (plazos: FormularioDeRecepcion['plazos']) => cambiar({ plazos }),
      destinatario: (destinatario: FormularioDeRecepcion['destinatario']) => cambiar({ destinatario }),
      confidencialidad: (confidencialidad: FormularioDeRecepcion['confidencialidad']) =>
        cambiar({ confidencialidad }),
      sello: (sello: FormularioDeRecepcion['sello']) => cambiar({ sello }),
    }),
    [cambiar],
  );
}

/** The form in the order of the paper; Enter registers and opens the next. */
export function FormularioRecepcion({ borrador, subida, alRegistrar, alMirar }: Props) {
  const { valor: f, cambiar, olvidar } = borrador;
  const caja = useRef<HTMLFormElement>(null);
  const [propias, setPropias] = useState<Faltas>({});
  const registrar = useRegistrar((hecha) => {
    alRegistrar(hecha);
    empezarOtra();
  });
  useFocoTrasSubir(caja, subida.local, f.archivo?.id ?? null);
  useFocoAlLlegar(() => irA(f.sinEscaneo || f.archivo ? 'procedencia' : 'archivoId'));
  const duplicado = esDuplicado(registrar.error);
  const poner = usePoner(cambiar);
  const refutado = Object.keys(propias).length === 0;
  const faltas = refutado ? porCampo(registrar.error) : siguen(propias, faltasDe(f, subida.error));
  // What ails the upload is said at once, and forgotten as soon as another file took its place.
  if (subida.error) faltas['archivoId'] = subida.error;
  else if (f.archivo) delete faltas['archivoId'];
  const deGrupos = Object.keys(faltas).length === 0 ? SIN_FALTAS : faltas;

  function empezarOtra() {
    // The place of the stamp and the way of working stay: the next paper comes from the same desk.
    olvidar({ sello: f.sello, sinEscaneo: f.sinEscaneo });
    subida.quitar();
    setPropias({});
    irA(f.sinEscaneo ? 'procedencia' : 'archivoId');
  }

  function irA(campo: string) {
    // Fields of the list carry their own name; nested ones are found by the fault they show.
    const nombre = campo === 'archivoId' ? '[data-campo="archivo"]' : `[name="${campo}"]`;
    const destino =
      caja.current?.querySelector<HTMLElement>(nombre) ??
      caja.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    destino?.focus();
  }

  function enviar(evento: FormEvent | null, tras: { hoja?: HojaEncontrada; confirmado?: boolean } = {}) {
    evento?.preventDefault();
    if (registrar.isPending) return;
    const nuevas = faltasDe(f, subida.error);
    setPropias(nuevas);
    const primera = Object.keys(nuevas)[0];
    if (primera) return requestAnimationFrame(() => irA(primera));
    alRegistrar(null);
    registrar.mutate(comoOrden({ ...f, hoja: tras.hoja ?? f.hoja }, tras.confirmado ?? false));
  }

  return (
    <form
      ref={caja}
      onSubmit={(e) => enviar(e)}
      noValidate
      className={recepcion.formulario}
      aria-label="Registrar una nota recibida"
    >
      <ResumenDeFaltas faltas={faltas} nombreDe={nombreDeCampo} irA={irA} />
      {duplicado && registrar.error ? (
        <AvisoDeDuplicado
          problema={registrar.error}
          ocupado={registrar.isPending}
          alUnir={(hoja) => {
            cambiar({ hoja });
            enviar(null, { hoja });
          }}
          alConfirmar={() => enviar(null, { confirmado: true })}
        />
      ) : (
        Object.keys(faltas).length === 0 && (
          <Problema problema={registrar.error} quedo="El formulario sigue como lo dejó." />
        )
      )}
      <CampoArchivo
        label="Elegir el PDF de la nota"
        subida={subida}
        error={faltas['archivoId']}
        foco
        alElegirMas={(mas) => cambiar((antes) => ({ anexos: [...antes.anexos, ...mas.map(anexoDeArchivo)] }))}
      />
      <AvisoDeEtiqueta
        archivoId={f.archivo?.id ?? null}
        elegida={f.hoja}
        alUnir={() => empezarOtra()}
        alRecibirEn={(hoja) => {
          cambiar({ hoja });
          irA('procedencia');
        }}
      />
      <CamposDeLaNota
        f={f}
        cambiar={cambiar}
        faltas={faltas}
        alEnter={() => caja.current?.requestSubmit()}
        alMirar={alMirar}
      />
      <CamposDeAnexos anexos={f.anexos} faltas={deGrupos} alCambiar={poner.anexos} />
      <CamposDePlazos plazos={f.plazos} faltas={deGrupos} alCambiar={poner.plazos} />
      <SelectorDestino
        label="Destinatario (como está escrito)"
        soloPuestos
        valor={f.destinatario}
        error={faltas['destinatarioPuestoId']}
        alCambiar={poner.destinatario}
      />
      {(!f.hoja || f.confidencialidad !== 'INTERNA') && (
        <CampoConfidencialidad
          valor={f.confidencialidad}
          alCambiar={poner.confidencialidad}
          error={faltas['confidencialidad']}
        />
      )}
      <CampoEsquina valor={f.sello} alCambiar={poner.sello} aMano />
      <PieDeActos enPagina>
        <Button type="submit" loading={registrar.isPending} size="md">
          {f.hoja
            ? `Recibir en ${f.hoja.codigo}`
            : f.archivo || !f.sinEscaneo
              ? 'Registrar y sellar'
              : 'Registrar el papel'}
        </Button>
      </PieDeActos>
      <p className={recepcion.leido}>
        Enter registra y abre la siguiente. El borrador queda en este navegador.
      </p>
    </form>
  );
}
