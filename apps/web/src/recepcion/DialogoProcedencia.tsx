import { Button, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { api, conClave, datos } from '../api/cliente';
import { porCampo, type ProblemaError } from '../api/problema';
import type { ProcedenciaDelDirectorio } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { Choque, loGuardado } from '../ui/Choque';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';

interface Props {
  /** null: a new one */
  entrada: ProcedenciaDelDirectorio | null;
  alCerrar: () => void;
  /** Looks for the entry that already has that name. */
  alBuscar: (nombre: string) => void;
}
interface Orden {
  nombre: string;
  remitente: string | null;
  remitenteCargo: string | null;
}

type Escrito = Record<keyof Orden, string> & { version: number };
const escritoDe = (p: (Orden & { version: number }) | null): Escrito => ({
  version: p?.version ?? 1,
  nombre: p?.nombre ?? '',
  remitente: p?.remitente ?? '',
  remitenteCargo: p?.remitenteCargo ?? '',
});
const ordenDe = ({ nombre, remitente, remitenteCargo }: Escrito): Orden => ({
  ...{ nombre, remitente: remitente.trim() || null, remitenteCargo: remitenteCargo.trim() || null },
});
const repetida = (p: ProblemaError | null): string | null =>
  p?.codigo === 'hojas.procedencia.repetida'
    ? ((p.datos['existente'] as { nombre: string } | undefined)?.nombre ?? null)
    : null;

function useGuardar(entrada: ProcedenciaDelDirectorio | null, alCerrar: () => void) {
  const nombre = `procedencia.${entrada?.id ?? 'nueva'}`;
  return useActoEscrito<Escrito, Orden & { version: number }, unknown>(nombre, escritoDe(entrada), {
    invalida: [['procedencias'], ['remitentes']],
    enviar: ({ version, ...body }, clave) => {
      const headers = conClave(clave);
      if (!entrada) return datos(api.POST('/api/procedencias', { headers, body }));
      const params = { path: { id: entrada.id } };
      return datos(api.PUT('/api/procedencias/{id}', { params, headers, body: { ...body, version } }));
    },
    alLograr: (_guardada, { nombre: cual }) => {
      notifications.show({
        message: entrada ? 'Entrada corregida.' : `«${cual}» está en el directorio.`,
      });
      alCerrar();
    },
  });
}

/** An entry of the directory by hand: who never wrote yet, or one that is put right. */
export function DialogoProcedencia({ entrada, alCerrar, alBuscar }: Props) {
  const { escrito: valor, cambiar, acto: guardar } = useGuardar(entrada, alCerrar);
  const errores = porCampo(guardar.error);
  const suya = loGuardado<Orden>(guardar.error, 'hojas.procedencia.version');
  const existente = repetida(guardar.error);
  const texto = (campo: keyof Orden) => ({
    value: valor[campo],
    error: errores[campo],
    maxLength: 200,
    autoComplete: 'off',
    onChange: (e: { currentTarget: { value: string } }) => cambiar({ [campo]: e.currentTarget.value }),
  });
  return (
    <Dialogo
      titulo={entrada ? `Corregir ${entrada.nombre}` : 'Agregar al directorio'}
      alCerrar={alCerrar}
      alConfirmar={() => guardar.mutate({ ...ordenDe(valor), version: valor.version })}
      acto={entrada ? 'Corregir' : 'Agregar'}
      enviando={guardar.isPending}
      impedido={suya !== null}
      problema={guardar.error}
    >
      {existente && (
        <Button variant="default" size="compact-sm" onClick={() => alBuscar(existente)}>
          Ver «{existente}» en el directorio
        </Button>
      )}
      {suya && (
        <Choque
          dice={[suya.nombre, suya.remitente, suya.remitenteCargo].filter((t): t is string => Boolean(t))}
          alSeguir={() => {
            cambiar({ version: suya.version });
            guardar.reset();
          }}
          alTomar={() => {
            cambiar(escritoDe(suya));
            guardar.reset();
          }}
        />
      )}
      <TextInput
        label="Institución o persona"
        withAsterisk
        data-autofocus
        description={entrada ? 'El nombre anterior queda como otra forma de escribirla.' : undefined}
        {...texto('nombre')}
      />
      <TextInput label="A quién se le escribe" placeholder="Nombre" {...texto('remitente')} />
      <TextInput label="Su cargo" {...texto('remitenteCargo')} />
      <AvisoDeSignos en={valor} />
      {!entrada && (
        <Text size="sm">
          Se ofrecerá al registrar una nota y al escribirle, aunque todavía no haya escrito.
        </Text>
      )}
    </Dialogo>
  );
}
