import { Checkbox, Textarea, TextInput } from '@mantine/core';
import type { Propuesta } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoFecha } from '../ui/CampoFecha';
import type { Faltas } from './anexos';
import { CampoHojaExistente } from './CampoHojaExistente';
import { CampoProcedencia } from './CampoProcedencia';
import { ConPropuesta } from './ConPropuesta';
import type { FormularioDeRecepcion } from './formulario';
import recepcion from './recepcion.module.css';
import { usePropuestas } from './use-propuestas';

interface Props {
  f: FormularioDeRecepcion;
  cambiar: (cambios: Partial<FormularioDeRecepcion>) => void;
  faltas: Faltas;
  alEnter: () => void;
  alMirar: (p: Propuesta | null) => void;
}
type Texto = 'remitente' | 'remitenteCargo' | 'citeOriginal' | 'fojas' | 'fojasDeclaradas' | 'adjuntos';

/** What the paper says of itself, in the order of the paper, each field with its proposal from the scan. */
export function CamposDeLaNota({ f, cambiar, faltas, alEnter, alMirar }: Props) {
  const propuestas = usePropuestas(f, cambiar, alMirar);
  const texto = (campo: Texto) => ({
    name: campo,
    value: f[campo],
    error: faltas[campo],
    autoComplete: 'off',
    onChange: (e: { currentTarget: { value: string } }) => cambiar({ [campo]: e.currentTarget.value }),
  });
  return (
    <>
      <p className={recepcion.leido} role="status">
        {propuestas.leyendo && 'Leyendo el papel… puede ir llenando mientras tanto.'}
        {propuestas.fuente === 'escaneo' && 'Leído del escaneo: revise lo que use. '}
        {propuestas.selloAnterior}
      </p>
      <ConPropuesta {...propuestas.de('procedencia')}>
        <CampoProcedencia
          valor={f.procedencia}
          error={faltas['procedencia']}
          alCambiar={(procedencia) => cambiar({ procedencia })}
          alElegir={(c) =>
            cambiar({
              procedencia: c.procedencia,
              remitente: c.remitente ?? '',
              remitenteCargo: c.remitenteCargo ?? '',
            })
          }
        />
      </ConPropuesta>
      <div className={recepcion.pareja}>
        <ConPropuesta {...propuestas.de('remitente')}>
          <TextInput label="Remitente" {...texto('remitente')} />
        </ConPropuesta>
        <ConPropuesta {...propuestas.de('remitenteCargo')}>
          <TextInput label="Cargo" {...texto('remitenteCargo')} />
        </ConPropuesta>
      </div>
      <div className={recepcion.pareja}>
        <ConPropuesta {...propuestas.de('citeOriginal')}>
          <TextInput label="Cite original" placeholder="AGETIC/NE/1727/2018" {...texto('citeOriginal')} />
        </ConPropuesta>
        <ConPropuesta {...propuestas.de('fechaOriginal')}>
          <CampoFecha
            label="Fecha de la nota"
            nombre="fechaOriginal"
            valor={f.fechaOriginal}
            error={faltas['fechaOriginal']}
            alCambiar={(fechaOriginal) => cambiar({ fechaOriginal })}
          />
        </ConPropuesta>
      </div>
      <ConPropuesta {...propuestas.de('referencia')}>
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
            alEnter();
          }}
        />
      </ConPropuesta>
      <div className={recepcion.tresFojas}>
        <TextInput label="Fojas" inputMode="numeric" {...texto('fojas')} />
        <TextInput label="Declaradas" inputMode="numeric" placeholder="—" {...texto('fojasDeclaradas')} />
        <TextInput label="Adjuntos" placeholder="Lo indicado, fs. 19" {...texto('adjuntos')} />
      </div>
      <AvisoDeSignos
        en={[f.procedencia, f.remitente, f.remitenteCargo, f.citeOriginal, f.referencia, f.adjuntos]}
      />
      <CuentaDeFojas f={f} />
      <ConPropuesta {...propuestas.de('hoja')}>
        <CampoHojaExistente valor={f.hoja} error={faltas['hoja']} alCambiar={(hoja) => cambiar({ hoja })} />
      </ConPropuesta>
      {propuestas.sinHallar && (
        <p className={recepcion.propuesta} role="status">
          No se halla a qué hoja de ruta corresponde {propuestas.sinHallar}: búsquela por su código.
        </p>
      )}
      <Checkbox
        label="Primero el papel: dar número ahora y escanear después"
        checked={f.sinEscaneo}
        disabled={f.archivo !== null}
        onChange={(e) => cambiar({ sinEscaneo: e.currentTarget.checked })}
      />
    </>
  );
}

/** The three counts side by side; the server says the differences once it is registered. */
function CuentaDeFojas({ f }: { f: FormularioDeRecepcion }) {
  if (!f.archivo && f.fojasDeclaradas === '') return null;
  const cuentas = [
    `contadas ${f.fojas || '—'}`,
    f.fojasDeclaradas !== '' && `declaradas ${f.fojasDeclaradas}`,
    f.archivo && `páginas del escaneo ${f.archivo.paginas}`,
  ].filter(Boolean);
  return <p className={recepcion.leido}>Fojas: {cuentas.join(' · ')}</p>;
}
