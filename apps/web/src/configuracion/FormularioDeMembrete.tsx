import { Checkbox, ColorInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { AjustesDeMembrete } from '../api/tipos';
import { enRenglones } from './campos';
import { CampoLogo } from './CampoLogo';
import type { PropsDeFormulario } from './FormularioDeTipo';
import estilos from './plantilla.module.css';

type Renglones = 'lineas' | 'pie' | 'lineasDeFirma';

/** Head, foot and habits of the papers of a unidad, or of all. */
export function FormularioDeMembrete({ valor: v, cambiar, faltaDe }: PropsDeFormulario<AjustesDeMembrete>) {
  const renglones = (campo: Renglones) => ({
    id: `ajuste-${campo}`,
    autosize: true,
    minRows: 2,
    value: v[campo].join('\n'),
    error: faltaDe(campo),
    onChange: (e: React.ChangeEvent<HTMLTextAreaElement>) =>
      cambiar({ [campo]: enRenglones(e.currentTarget.value) }),
  });
  return (
    <>
      <section className={estilos.seccion} aria-label="Cabeza">
        <h2>Cabeza</h2>
        <p className={estilos.explica}>
          En cualquier renglón, <code>{'{entidad}'}</code>, <code>{'{sigla}'}</code>,{' '}
          <code>{'{unidad}'}</code> y <code>{'{ciudad}'}</code> se llenan solos con los de quien escribe.
        </p>
        <Radio.Group
          label="Estilo"
          value={v.estilo}
          error={faltaDe('estilo')}
          onChange={(estilo) => cambiar({ estilo })}
        >
          <Stack gap="xs" mt={6}>
            <Radio value="gobernacion" label="Logo y nombre al centro, con doble raya" />
            <Radio value="secretaria" label="Logo a la izquierda" />
            <Radio value="llano" label="Sin logo" />
          </Stack>
        </Radio.Group>
        <CampoLogo
          logo={v.logo?.sha256 ?? null}
          error={faltaDe('logo')}
          alCambiar={(sha256) => cambiar({ logo: sha256 ? { sha256 } : undefined })}
        />
        <ColorInput
          id="ajuste-color"
          label="Color"
          description="Vacío: el del estilo. Tiene que verse en una fotocopia."
          placeholder="#7A1F2B"
          format="hex"
          eyeDropperButtonProps={{ 'aria-label': 'Tomar un color de la pantalla' }}
          value={v.color ?? ''}
          error={faltaDe('color')}
          onChange={(color) => cambiar({ color })}
        />
        <TextInput
          id="ajuste-entidad"
          label="Nombre de la entidad"
          withAsterisk
          value={v.entidad}
          error={faltaDe('entidad')}
          onChange={(e) => cambiar({ entidad: e.currentTarget.value })}
        />
        <Textarea
          label="Renglones bajo el nombre"
          description="Uno por renglón: la unidad, la ciudad."
          {...renglones('lineas')}
        />
      </section>
      <section className={estilos.seccion} aria-label="Pie de página">
        <h2>Pie de página</h2>
        <Textarea
          label="Renglones del pie"
          description="Dirección, teléfono, página."
          {...renglones('pie')}
        />
        <TextInput
          id="ajuste-lema"
          label="Lema"
          value={v.lema ?? ''}
          error={faltaDe('lema')}
          onChange={(e) => cambiar({ lema: e.currentTarget.value })}
        />
        <Checkbox.Group label="Códigos al pie" value={v.codigos} onChange={(codigos) => cambiar({ codigos })}>
          <Stack gap="xs" mt={6}>
            <Checkbox value="cite" label="Número del CITE (1995/2018)" />
            <Checkbox value="hilo" label="Código de la hoja de ruta (1648/2018)" />
          </Stack>
        </Checkbox.Group>
      </section>
      <section className={estilos.seccion} aria-label="Firma y CITE">
        <h2>Firma y CITE</h2>
        <Textarea
          label="Bajo el cargo de quien firma"
          description="Por ejemplo, el nombre de la entidad."
          {...renglones('lineasDeFirma')}
        />
        <TextInput
          id="ajuste-etiquetaCite"
          label="Antes del CITE"
          placeholder="CITE:"
          value={v.etiquetaCite ?? ''}
          error={faltaDe('etiquetaCite')}
          onChange={(e) => cambiar({ etiquetaCite: e.currentTarget.value })}
        />
      </section>
    </>
  );
}
