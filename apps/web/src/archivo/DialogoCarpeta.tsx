import { Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { CarpetaVista, OrdenEditarCarpeta } from '../api/tipos';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoNumero } from '../ui/CampoNumero';
import { Choque, loGuardado } from '../ui/Choque';
import type { DestinoElegido } from '../ui/destinos';
import { Dialogo } from '../ui/Dialogo';
import { hoyEnLaPaz } from '../ui/fechas';
import { SelectorDestino } from '../ui/SelectorDestino';
import { useActoEscrito } from '../ui/use-acto-escrito';
import { DE_ARCHIVO } from './consultas';

type Datos = Omit<OrdenEditarCarpeta, 'version'>;
interface Escrito {
  version: number;
  nombre: string;
  lugar: string;
  descripcion: string;
  /** null: nothing is written; the server says that it is missing */
  gestion: number | null;
  /** for whom it is opened; null: one's own unidad */
  unidad: DestinoElegido | null;
}

const escritoDe = (c: (Datos & { version: number }) | null): Escrito => ({
  version: c?.version ?? 1,
  nombre: c?.nombre ?? '',
  lugar: c?.lugar ?? '',
  descripcion: c?.descripcion ?? '',
  gestion: c?.gestion ?? Number(hoyEnLaPaz().slice(0, 4)),
  unidad: null,
});

function useGuardar(carpeta: CarpetaVista | null, alCerrar: () => void) {
  const navegar = useNavigate();
  return useActoEscrito<Escrito, Escrito, { id?: string }>(
    `carpeta.${carpeta?.id ?? 'nueva'}`,
    escritoDe(carpeta),
    {
      invalida: DE_ARCHIVO,
      enviar: async ({ version, nombre, lugar, descripcion, unidad, ...o }, clave) => {
        const gestion = o.gestion ?? Number.NaN;
        const headers = conClave(clave);
        if (carpeta) {
          const body = { version, nombre, lugar: lugar.trim() || null, descripcion, gestion };
          const params = { path: { id: carpeta.id } };
          await datos(api.PUT('/api/archivo/carpetas/{id}', { params, headers, body }));
          return {};
        }
        const body = {
          ...{ nombre, descripcion, gestion },
          ...(lugar.trim() ? { lugar } : {}),
          ...(unidad ? { unidadId: unidad.unidadId } : {}),
        };
        return datos(api.POST('/api/archivo/carpetas', { headers, body }));
      },
      alLograr: ({ id }, { nombre }) => {
        notifications.show({ message: carpeta ? 'Carpeta corregida.' : `«${nombre}» está abierta.` });
        alCerrar();
        if (id) void navegar({ to: '/archivo/carpetas/$id', params: { id } });
      },
    },
  );
}

interface Props {
  /** null: a new one */
  carpeta: CarpetaVista | null;
  /** Opens carpetas for any unidad. */
  lleva?: boolean;
  alCerrar: () => void;
}

/** A carpeta by hand: opened before anything is put in it, or put right, or moved to another place. */
export function DialogoCarpeta({ carpeta, lleva = false, alCerrar }: Props) {
  const { escrito, cambiar, acto } = useGuardar(carpeta, alCerrar);
  const [pedido, setPedido] = useState(false);
  const errores = porCampo(acto.error);
  const suya = loGuardado<Datos>(acto.error, 'archivo.carpeta.version');
  const sinNombre = pedido && escrito.nombre.trim() === '';
  return (
    <Dialogo
      titulo={carpeta ? `Corregir ${carpeta.codigo}` : 'Nueva carpeta'}
      alCerrar={alCerrar}
      alConfirmar={() => {
        setPedido(true);
        if (escrito.nombre.trim() !== '') acto.mutate(escrito);
      }}
      acto={carpeta ? 'Guardar' : 'Abrir carpeta'}
      enviando={acto.isPending}
      impedido={suya !== null}
      problema={acto.error}
      quedo="Lo que escribió sigue aquí."
    >
      {suya && (
        <Choque
          dice={[suya.nombre, suya.lugar ?? 'sin lugar', `gestión ${suya.gestion}`, suya.descripcion].filter(
            Boolean,
          )}
          alSeguir={() => {
            cambiar({ version: suya.version });
            acto.reset();
          }}
          alTomar={() => {
            cambiar(escritoDe(suya));
            acto.reset();
          }}
        />
      )}
      <TextInput
        label="Nombre"
        description="Como va en el lomo."
        placeholder="Correspondencia recibida 2018"
        withAsterisk
        data-autofocus
        maxLength={200}
        autoComplete="off"
        value={escrito.nombre}
        error={sinNombre ? 'Escriba el nombre de la carpeta.' : errores['nombre']}
        onChange={(e) => cambiar({ nombre: e.currentTarget.value })}
      />
      {lleva && !carpeta && (
        <SelectorDestino
          label="Unidad"
          descripcion="Vacío: la suya. Elija la bandeja o un puesto de la unidad."
          valor={escrito.unidad}
          alCambiar={(unidad) => cambiar({ unidad })}
          error={errores['unidadId']}
        />
      )}
      <TextInput
        label="Lugar"
        placeholder="Estante 2, caja 14"
        maxLength={200}
        autoComplete="off"
        value={escrito.lugar}
        error={errores['lugar']}
        onChange={(e) => cambiar({ lugar: e.currentTarget.value })}
      />
      <CampoNumero
        label="Gestión"
        min={1825}
        max={2999}
        valor={escrito.gestion}
        error={errores['gestion']}
        alCambiar={(gestion) => cambiar({ gestion })}
      />
      <Textarea
        label="Descripción"
        autosize
        minRows={2}
        maxLength={1000}
        value={escrito.descripcion}
        error={errores['descripcion']}
        onChange={(e) => cambiar({ descripcion: e.currentTarget.value })}
      />
      <AvisoDeSignos
        en={{ nombre: escrito.nombre, lugar: escrito.lugar, descripcion: escrito.descripcion }}
      />
    </Dialogo>
  );
}
