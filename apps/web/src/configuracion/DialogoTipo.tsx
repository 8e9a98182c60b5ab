import { Radio, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenDeTipo, TipoDeDocumento } from '../api/tipos';
import { Choque, loGuardado } from '../ui/Choque';
import { Dialogo } from '../ui/Dialogo';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_CONFIGURACION } from './consultas';

interface Props {
  /** null: a new one */
  tipo: TipoDeDocumento | null;
  alCerrar: () => void;
}

/** `version`: the tipo's when these words were begun. */
type Escrito = OrdenDeTipo & { version: number };

const AMBITOS = [
  {
    value: 'interno',
    label: 'No se despacha fuera',
    description: 'Va de una unidad a otra, o se publica.',
  },
  {
    value: 'externo',
    label: 'Sale de la entidad',
    description: 'Nombra a su destinatario; se despacha y vuelve su acuse.',
  },
] as const;
const FIRMAS = [
  { value: 'funcionario', label: 'Cualquier funcionario', description: 'Habla por su autor.' },
  { value: 'autoridad', label: 'Solo una autoridad', description: 'Habla por la entidad.' },
] as const;

const TRAS_FIRMA = [
  {
    value: 'abierto',
    label: 'Se puede firmar y sellar donde haga falta',
    description: 'Lo usual: cada mesa pone su sello donde haya lugar.',
  },
  {
    value: 'previsto',
    label: 'Solo en los lugares previstos',
    description: 'La firma certifica el papel: se llenan los sellos y firmas que ya trae, y nada más.',
  },
  {
    value: 'cerrado',
    label: 'Nada',
    description: 'La firma cierra el papel: el sello de quien lo recibe va en una constancia aparte.',
  },
] as const;
const DICE_TRAS_FIRMA = {
  abierto: 'Firmado, queda abierto',
  previsto: 'Firmado, solo se llenan sus lugares',
  cerrado: 'Firmado, queda cerrado',
} as const;

const loQueDice = (t: OrdenDeTipo): string[] => [
  t.nombre,
  t.descripcion,
  t.ambito === 'externo' ? 'Sale de la entidad' : 'No se despacha fuera',
  t.firma === 'autoridad' ? 'Lo firma una autoridad' : 'Lo firma cualquier funcionario',
  DICE_TRAS_FIRMA[t.trasFirma ?? 'abierto'],
];

/** A new kind of paper, or another name, use or signer for one that exists. */
export function DialogoTipo({ tipo, alCerrar }: Props) {
  const navegar = useNavigate();
  const inicial: Escrito = {
    nombre: tipo?.nombre ?? '',
    descripcion: tipo?.descripcion ?? '',
    ambito: tipo?.ambito ?? 'interno',
    firma: tipo?.firma ?? 'funcionario',
    trasFirma: tipo?.trasFirma ?? 'abierto',
    version: tipo?.version ?? 1,
  };
  const {
    escrito: o,
    cambiar,
    acto: guardar,
  } = useActoEscrito<Escrito, Escrito, { plantillaId?: string }>(`tipo.${tipo?.clave ?? 'nuevo'}`, inicial, {
    invalida: DE_CONFIGURACION,
    enviar: async ({ version: vista, ...body }, clave) => {
      const headers = conClave(clave);
      if (!tipo) return datos(api.POST('/api/tipos', { headers, body }));
      const params = { path: { clave: tipo.clave } };
      await datos(api.PUT('/api/tipos/{clave}', { params, headers, body: { ...body, version: vista } }));
      return {};
    },
    alLograr: ({ plantillaId }) => {
      notifications.show({
        message: plantillaId ? 'Tipo creado. Falta publicar su plantilla.' : 'Tipo cambiado.',
      });
      if (plantillaId) void navegar({ to: '/configuracion/plantillas/$id', params: { id: plantillaId } });
      alCerrar();
    },
  });
  const errores = porCampo(guardar.error);
  const suyo = loGuardado<OrdenDeTipo>(guardar.error, 'documentos.tipo.version');
  return (
    <Dialogo
      titulo={tipo ? `Cambiar ${tipo.nombre}` : 'Nuevo tipo de documento'}
      alCerrar={alCerrar}
      alConfirmar={() => guardar.mutate(o)}
      acto={tipo ? 'Cambiar' : 'Crear y hacer su plantilla'}
      enviando={guardar.isPending}
      impedido={suyo !== null}
      problema={guardar.error}
    >
      <Stack>
        {suyo && (
          <Choque
            dice={loQueDice(suyo)}
            alSeguir={() => {
              cambiar({ version: suyo.version });
              guardar.reset();
            }}
            alTomar={() => {
              const { nombre, descripcion, ambito, firma, trasFirma, version } = suyo;
              cambiar({ nombre, descripcion, ambito, firma, trasFirma, version });
              guardar.reset();
            }}
          />
        )}
        <TextInput
          label="Nombre"
          withAsterisk
          data-autofocus
          value={o.nombre}
          error={errores['nombre']}
          onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
        />
        <TextInput
          label="Descripción"
          description="Para qué sirve: lo lee quien elige qué escribir."
          withAsterisk
          value={o.descripcion}
          error={errores['descripcion']}
          onChange={(e) => cambiar({ descripcion: e.currentTarget.value })}
        />
        <Radio.Group
          label="A dónde va"
          value={o.ambito}
          error={errores['ambito']}
          onChange={(v) => cambiar({ ambito: v })}
        >
          <Opciones opciones={AMBITOS} />
        </Radio.Group>
        <Radio.Group
          label="Quién lo firma"
          description="Rige desde ahora, también para lo que está en borrador."
          value={o.firma}
          error={errores['firma']}
          onChange={(v) => cambiar({ firma: v })}
        >
          <Opciones opciones={FIRMAS} />
        </Radio.Group>
        <Radio.Group
          label="Después de la firma"
          description="Rige para lo que se firme desde ahora."
          value={o.trasFirma ?? 'abierto'}
          error={errores['trasFirma']}
          onChange={(v) => cambiar({ trasFirma: v })}
        >
          <Opciones opciones={TRAS_FIRMA} />
        </Radio.Group>
      </Stack>
    </Dialogo>
  );
}

function Opciones({
  opciones,
}: {
  opciones: readonly { value: string; label: string; description: string }[];
}) {
  return (
    <Stack gap="xs" mt={6}>
      {opciones.map((p) => (
        <Radio key={p.value} {...p} />
      ))}
    </Stack>
  );
}
