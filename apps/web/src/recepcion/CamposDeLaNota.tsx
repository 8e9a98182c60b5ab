import { Checkbox, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { memo, useCallback } from 'react';
import type { HojaEncontrada, Propuesta, RemitenteConocido } from '../api/tipos';
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

/** One line of text; a key in another field does not make it anew. */
const CampoDeTexto = memo(function CampoDeTexto({
  campo,
  cambiar,
  ...p
}: TextInputProps & { campo: Texto; cambiar: Props['cambiar'] }) {
  return (
    <TextInput
      {...p}
      name={campo}
      autoComplete="off"
      onChange={(e) => cambiar({ [campo]: e.currentTarget.value })}
    />
  );
});

/** What the paper says of itself, in the order of the paper, each field with its proposal from the scan. */
export function CamposDeLaNota({ f, cambiar, faltas, alEnter, alMirar }: Props) {
  const propuestas = usePropuestas(f, cambiar, alMirar);
  const texto = (campo: Texto) => ({ campo, cambiar, value: f[campo], error: faltas[campo] });
  const ponerProcedencia = useCallback((procedencia: string) => cambiar({ procedencia }), [cambiar]);
  const ponerConocido = useCallback(
    ({ procedencia, remitente, remitenteCargo }: RemitenteConocido) =>
      cambiar({ procedencia, remitente: remitente ?? '', remitenteCargo: remitenteCargo ?? '' }),
    [cambiar],
  );
  const ponerFecha = useCallback((fechaOriginal: string) => cambiar({ fechaOriginal }), [cambiar]);
  const ponerHoja = useCallback((hoja: HojaEncontrada | null) => cambiar({ hoja }), [cambiar]);
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
          alCambiar={ponerProcedencia}
          alElegir={ponerConocido}
        />
      </ConPropuesta>
      <div className={recepcion.pareja}>
        <ConPropuesta {...propuestas.de('remitente')}>
          <CampoDeTexto label="Remitente" {...texto('remitente')} />
        </ConPropuesta>
        <ConPropuesta {...propuestas.de('remitenteCargo')}>
          <CampoDeTexto label="Cargo" {...texto('remitenteCargo')} />
        </ConPropuesta>
      </div>
      <div className={recepcion.pareja}>
        <ConPropuesta {...propuestas.de('citeOriginal')}>
          <CampoDeTexto label="Cite original" placeholder="AGETIC/NE/1727/2018" {...texto('citeOriginal')} />
        </ConPropuesta>
        <ConPropuesta {...propuestas.de('fechaOriginal')}>
          <CampoFecha
            label="Fecha de la nota"
            nombre="fechaOriginal"
            valor={f.fechaOriginal}
            error={faltas['fechaOriginal']}
            alCambiar={ponerFecha}
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
        <CampoDeTexto label="Fojas" inputMode="numeric" {...texto('fojas')} />
        <CampoDeTexto label="Declaradas" inputMode="numeric" placeholder="—" {...texto('fojasDeclaradas')} />
        <CampoDeTexto label="Adjuntos" placeholder="Lo indicado, fs. 19" {...texto('adjuntos')} />
      </div>
      <AvisoDeSignos
        en={[f.procedencia, f.remitente, f.remitenteCargo, f.citeOriginal, f.referencia, f.adjuntos]}
      />
      <CuentaDeFojas f={f} />
      <ConPropuesta {...propuestas.de('hoja')}>
        <CampoHojaExistente valor={f.hoja} error={faltas['hoja']} alCambiar={ponerHoja} />
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
