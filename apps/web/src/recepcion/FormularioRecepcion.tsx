import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { porCampo } from '../api/problema';
import type { Registrada } from '../api/tipos';
import { CampoArchivo } from '../ui/CampoArchivo';
import { CampoFecha } from '../ui/CampoFecha';
import { CampoConfidencialidad } from '../ui/Confidencialidad';
import { Problema } from '../ui/Problema';
import { ResumenDeFaltas } from '../ui/ResumenDeFaltas';
import { SelectorDestino } from '../ui/SelectorDestino';
import type { useBorrador } from '../ui/use-borrador';
import type { useSubida } from '../ui/use-subida';
import { AvisoDeDuplicado, esDuplicado } from './AvisoDeDuplicado';
import { CampoEsquina } from './CampoEsquina';
import { CampoHojaExistente } from './CampoHojaExistente';
import { CampoProcedencia } from './CampoProcedencia';
import { CamposDeAnexos } from './CamposDeAnexos';
import { CamposDePlazos } from './CamposDePlazos';
import type { Faltas } from './anexos';
import { comoOrden, faltasDe, nombreDeCampo, type FormularioDeRecepcion } from './formulario';
import recepcion from './recepcion.module.css';
import { useRegistrar } from './use-registrar';

interface Props {
  borrador: ReturnType<typeof useBorrador<FormularioDeRecepcion>>;
  subida: ReturnType<typeof useSubida>;
  alRegistrar: (hecha: Registrada | null) => void;
}
type Texto = 'remitente' | 'remitenteCargo' | 'citeOriginal' | 'fojas' | 'adjuntos';

/** The form in the order of the paper; Enter registers and opens the next. */
export function FormularioRecepcion({ borrador, subida, alRegistrar }: Props) {
  const { valor: f, cambiar, olvidar } = borrador;
  const caja = useRef<HTMLFormElement>(null);
  const [propias, setPropias] = useState<Faltas>({});
  const registrar = useRegistrar((hecha) => {
    alRegistrar(hecha);
    // The place of the stamp stays: the next paper comes from the same desk.
    olvidar({ sello: f.sello });
    subida.quitar();
    irA('archivoId');
  });
  const duplicado = esDuplicado(registrar.error);
  const faltas = Object.keys(propias).length > 0 ? propias : porCampo(registrar.error);

  function irA(campo: string) {
    // Fields of the list carry their own name; nested ones are found by the fault they show.
    const nombre = campo === 'archivoId' ? '[data-campo="archivo"]' : `[name="${campo}"]`;
    const destino =
      caja.current?.querySelector<HTMLElement>(nombre) ??
      caja.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    destino?.focus();
  }

  function enviar(evento: FormEvent | null, confirmado = false) {
    evento?.preventDefault();
    if (registrar.isPending) return;
    const nuevas = faltasDe(f);
    setPropias(nuevas);
    const primera = Object.keys(nuevas)[0];
    if (primera) return requestAnimationFrame(() => irA(primera));
    alRegistrar(null);
    registrar.mutate(comoOrden(f, confirmado));
  }

  const texto = (campo: Texto) => ({
    name: campo,
    value: f[campo],
    error: faltas[campo],
    autoComplete: 'off',
    onChange: (e: { currentTarget: { value: string } }) => cambiar({ [campo]: e.currentTarget.value }),
  });

  return (
    <form
      ref={caja}
      onSubmit={enviar}
      noValidate
      className={recepcion.formulario}
      aria-label="Registrar una nota recibida"
    >
      <ResumenDeFaltas faltas={faltas} nombreDe={nombreDeCampo} irA={irA} />
      {duplicado && registrar.error ? (
        <AvisoDeDuplicado problema={registrar.error} alConfirmar={() => enviar(null, true)} />
      ) : (
        Object.keys(faltas).length === 0 && (
          <Problema problema={registrar.error} quedo="El formulario sigue como lo dejó." />
        )
      )}
      <CampoArchivo label="Elegir el PDF de la nota" subida={subida} error={faltas['archivoId']} foco />
      <CampoProcedencia
        valor={f.procedencia}
        error={faltas['procedencia']}
        alCambiar={(procedencia) => cambiar({ procedencia })}
        alElegir={(c) =>
          cambiar({
            procedencia: c.procedencia,
            remitente: c.remitente,
            remitenteCargo: c.remitenteCargo ?? '',
          })
        }
      />
      <div className={recepcion.pareja}>
        <TextInput label="Remitente" {...texto('remitente')} />
        <TextInput label="Cargo" {...texto('remitenteCargo')} />
      </div>
      <div className={recepcion.pareja}>
        <TextInput label="Cite original" placeholder="AGETIC/NE/1727/2018" {...texto('citeOriginal')} />
        <CampoFecha
          label="Fecha de la nota"
          nombre="fechaOriginal"
          valor={f.fechaOriginal}
          error={faltas['fechaOriginal']}
          alCambiar={(fechaOriginal) => cambiar({ fechaOriginal })}
        />
      </div>
      <Textarea
        label="Referencia"
        name="referencia"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={1000}
        value={f.referencia}
        error={faltas['referencia']}
        onChange={(e) => cambiar({ referencia: e.currentTarget.value.replace(/\n/g, ' ') })}
        onKeyDown={(e) => {
          if (e.key !== 'Enter') return;
          e.preventDefault();
          caja.current?.requestSubmit();
        }}
      />
      <div className={recepcion.conNumero}>
        <TextInput label="Fojas" inputMode="numeric" {...texto('fojas')} />
        <TextInput label="Adjuntos" placeholder="Lo indicado, fs. 19" {...texto('adjuntos')} />
      </div>
      <CamposDeAnexos
        anexos={f.anexos}
        faltas={faltas}
        alCambiar={(fn) => cambiar((antes) => ({ anexos: fn(antes.anexos) }))}
      />
      <CamposDePlazos plazos={f.plazos} faltas={faltas} alCambiar={(plazos) => cambiar({ plazos })} />
      <SelectorDestino
        label="Destinatario (como está escrito)"
        soloPuestos
        valor={f.destinatario}
        error={faltas['destinatarioPuestoId']}
        alCambiar={(destinatario) => cambiar({ destinatario })}
      />
      <CampoHojaExistente valor={f.hoja} error={faltas['hoja']} alCambiar={(hoja) => cambiar({ hoja })} />
      {!f.hoja && (
        <CampoConfidencialidad
          valor={f.confidencialidad}
          alCambiar={(confidencialidad) => cambiar({ confidencialidad })}
          error={faltas['confidencialidad']}
        />
      )}
      <CampoEsquina valor={f.sello} alCambiar={(sello) => cambiar({ sello })} aMano />
      <div className={recepcion.final}>
        <Button type="submit" loading={registrar.isPending} size="md">
          {f.hoja ? `Recibir en ${f.hoja.codigo}` : 'Registrar y sellar'}
        </Button>
        <span className="suave">
          Enter registra y abre la siguiente. El borrador queda en este navegador.
        </span>
      </div>
    </form>
  );
}
