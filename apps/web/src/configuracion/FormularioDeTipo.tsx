import { NumberInput, Radio, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import type { AjustesDeTipo } from '../api/tipos';
import { anadir, enRenglones } from './campos';
import { CamposDePlantilla } from './CamposDePlantilla';
import estilos from './plantilla.module.css';
import type { FaltaDe } from './use-ensayo';

export interface PropsDeFormulario<T> {
  valor: T;
  cambiar: (c: Partial<T>) => void;
  faltaDe: FaltaDe;
}

const LADOS = [
  { lado: 'superior', nombre: 'Arriba', usual: 22 },
  { lado: 'inferior', nombre: 'Abajo', usual: 22 },
  { lado: 'izquierdo', nombre: 'Izquierda', usual: 30 },
  { lado: 'derecho', nombre: 'Derecha', usual: 24 },
] as const;
/** The CITE's own line comes and goes with its place. */
function conCite({ campos }: AjustesDeTipo, cite: AjustesDeTipo['cite']): Partial<AjustesDeTipo> {
  const sinEl = campos.filter((c) => c.campo !== 'cite');
  return { cite, campos: cite === 'titulo' ? sinEl : anadir(sinEl, 'cite') };
}
const numero = (v: string | number): number | undefined => (typeof v === 'number' ? v : undefined);

/** How the papers of a kind are laid out. */
export function FormularioDeTipo({ valor: v, cambiar, faltaDe }: PropsDeFormulario<AjustesDeTipo>) {
  return (
    <>
      <section className={estilos.seccion} aria-label="Encabezado">
        <h2>Encabezado</h2>
        <TextInput
          id="ajuste-titulo"
          label="Título"
          description="Encabeza el papel, en mayúsculas. Vacío: sin título."
          value={v.titulo ?? ''}
          error={faltaDe('titulo')}
          onChange={(e) => cambiar({ titulo: e.currentTarget.value })}
        />
        <Radio.Group
          label="El CITE va"
          value={v.cite}
          error={faltaDe('cite')}
          onChange={(cite) => cambiar(conCite(v, cite))}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="titulo" label="En el título" description="INFORME · GDAT/SDGI N° 12/2018" />
            <Radio value="renglon" label="En un renglón suyo" description="Donde esté el campo «CITE»." />
          </Stack>
        </Radio.Group>
        <Radio.Group
          label="La cabeza es"
          value={v.forma}
          error={faltaDe('forma')}
          onChange={(forma) => cambiar({ forma })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="carta" label="De carta" description="Un renglón debajo de otro." />
            <Radio value="tabla" label="De tabla" description="Filas «A : …», «Vía : …», «De : …»." />
          </Stack>
        </Radio.Group>
      </section>
      <section className={estilos.seccion} aria-label="Campos">
        <h2>Campos</h2>
        <p className={estilos.explica}>
          En el orden del papel. Sin un campo obligatorio no se firma. Con Alt y las flechas también se
          mueven.
        </p>
        <CamposDePlantilla
          conCite={v.cite === 'renglon'}
          campos={v.campos}
          faltaDe={faltaDe}
          alCambiar={(campos) => cambiar({ campos })}
        />
      </section>
      <section className={estilos.seccion} aria-label="Texto">
        <h2>Texto</h2>
        <Textarea
          id="ajuste-guion"
          label="Guion"
          description="Títulos con que empieza el texto de un papel nuevo, uno por renglón."
          placeholder={'I. Antecedentes\nII. Análisis'}
          autosize
          minRows={2}
          value={v.guion.join('\n')}
          error={faltaDe('guion')}
          onChange={(e) => cambiar({ guion: enRenglones(e.currentTarget.value) })}
        />
      </section>
      <Papel valor={v} cambiar={cambiar} faltaDe={faltaDe} />
    </>
  );
}

function Papel({ valor: v, cambiar, faltaDe }: PropsDeFormulario<AjustesDeTipo>) {
  return (
    <section className={estilos.seccion} aria-label="Papel">
      <h2>Papel</h2>
      <div className={estilos.pareja}>
        <NumberInput
          id="ajuste-letra"
          label="Tamaño de la letra"
          description="De 9 a 14 puntos."
          decimalSeparator=","
          step={0.5}
          value={v.letra}
          error={faltaDe('letra')}
          onChange={(n) => cambiar({ letra: numero(n) })}
        />
        <div>
          <span className={estilos.rotulo} id="rotulo-papel">
            Papel
          </span>
          <SegmentedControl
            aria-labelledby="rotulo-papel"
            fullWidth
            value={v.papel}
            onChange={(papel) => cambiar({ papel })}
            data={[
              { value: 'carta', label: 'Carta' },
              { value: 'oficio', label: 'Oficio' },
            ]}
          />
        </div>
      </div>
      <fieldset className={estilos.margenes} id="ajuste-margenes" tabIndex={-1}>
        <legend>Márgenes, en milímetros</legend>
        {LADOS.map(({ lado, nombre, usual }) => (
          <NumberInput
            key={lado}
            label={nombre}
            placeholder={String(usual)}
            decimalSeparator=","
            value={v.margenes?.[lado] ?? ''}
            error={Boolean(faltaDe(`margenes.${lado}`))}
            onChange={(n) => cambiar({ margenes: { ...v.margenes, [lado]: numero(n) } })}
          />
        ))}
        {faltaDe('margenes') && (
          <p className={estilos.falta} role="alert">
            {faltaDe('margenes')}
          </p>
        )}
      </fieldset>
      <div id="ajuste-recepciones" tabIndex={-1}>
        <span className={estilos.rotulo} id="rotulo-sellos">
          Sitios para sellos de recepción
        </span>
        <SegmentedControl
          aria-labelledby="rotulo-sellos"
          value={String(v.recepciones)}
          onChange={(n) => cambiar({ recepciones: Number(n) })}
          data={['0', '1', '2', '3']}
        />
      </div>
    </section>
  );
}
