import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenRegistrarInterna, RegistradaInterna } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import { CampoNumero } from '../ui/CampoNumero';
import { CampoConfidencialidad } from '../ui/Confidencialidad';
import type { NivelDeConfidencialidad } from '../ui/niveles';
import { Dialogo } from '../ui/Dialogo';
import { useBorrador } from '../ui/use-borrador';
import dialogos from './dialogos.module.css';

interface Props {
  alCerrar: () => void;
  /** A documento that opens it, with its subject. */
  documento?: { id: string; referencia: string };
}
const VACIA = {
  referencia: '',
  proceso: '',
  adjuntos: '',
  fojas: null as number | null,
  confidencialidad: 'INTERNA' as NivelDeConfidencialidad,
};

/** Opens a hoja de ruta interna: it is born in the despacho of who registers it. */
export function DialogoInterna({ alCerrar, documento }: Props) {
  const navegar = useNavigate();
  const { valor, cambiar, olvidar } = useBorrador(`interna.${documento?.id ?? 'nueva'}`, {
    ...VACIA,
    referencia: documento?.referencia ?? '',
  });
  const [falta, setFalta] = useState<string | undefined>();
  const registrar = useActo<OrdenRegistrarInterna, RegistradaInterna>({
    enviar: (body, clave) => datos(api.POST('/api/hojas/internas', { body, headers: conClave(clave) })),
    alLograr: ({ hoja }) => {
      olvidar();
      alCerrar();
      notifications.show({ message: `Registrada ${hoja.codigo}. Está en su despacho.`, autoClose: 5000 });
      void navegar({ to: '/hojas/$gestion/$id', params: { gestion: String(hoja.gestion), id: hoja.id } });
    },
  });
  const errores = porCampo(registrar.error);
  const texto = (campo: 'referencia' | 'proceso' | 'adjuntos') => ({
    value: valor[campo],
    onChange: (e: { currentTarget: { value: string } }) => cambiar({ [campo]: e.currentTarget.value }),
  });

  function confirmar() {
    const referencia = valor.referencia.trim();
    if (referencia === '') return setFalta('Escriba la referencia.');
    setFalta(undefined);
    registrar.mutate({
      referencia,
      ...(documento ? { documentoId: documento.id } : {}),
      ...(valor.proceso.trim() ? { proceso: valor.proceso.trim() } : {}),
      ...(valor.adjuntos.trim() ? { adjuntos: valor.adjuntos.trim() } : {}),
      ...(valor.fojas === null ? {} : { fojas: valor.fojas }),
      ...(valor.confidencialidad === 'INTERNA' ? {} : { confidencialidad: valor.confidencialidad }),
    });
  }

  return (
    <Dialogo
      titulo="Nueva hoja de ruta interna"
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Registrar"
      enviando={registrar.isPending}
      problema={registrar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">Toma el número siguiente y queda en su despacho, desde donde la deriva.</Text>
        <Textarea
          label="Referencia"
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          {...texto('referencia')}
          error={falta ?? errores['referencia']}
        />
        <TextInput label="Proceso (si lo hay)" {...texto('proceso')} error={errores['proceso']} />
        <TextInput label="Adjuntos" {...texto('adjuntos')} error={errores['adjuntos']} />
        <div className={dialogos.corto}>
          <CampoNumero
            label="Fojas"
            min={0}
            max={99999}
            valor={valor.fojas}
            alCambiar={(fojas) => cambiar({ fojas })}
            error={errores['fojas']}
          />
        </div>
        <AvisoDeSignos en={valor} />
        <CampoConfidencialidad
          valor={valor.confidencialidad}
          alCambiar={(confidencialidad) => cambiar({ confidencialidad })}
          error={errores['confidencialidad']}
        />
      </div>
    </Dialogo>
  );
}
