import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { OrdenRechazar } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import { useBorrador } from '../ui/use-borrador';

/** A paper that the counter does not take: no number, but its reason is kept. */
export function DialogoRechazo({ alCerrar }: { alCerrar: () => void }) {
  const { valor, cambiar, olvidar } = useBorrador('rechazo', {
    procedencia: '',
    citeOriginal: '',
    referencia: '',
    traidoPor: '',
    motivo: '',
  });
  const [propias, setPropias] = useState<Record<string, string>>({});
  const rechazar = useActo<OrdenRechazar, unknown>({
    enviar: (body, clave) => datos(api.POST('/api/recepciones/rechazos', { body, headers: conClave(clave) })),
    alLograr: () => {
      olvidar();
      notifications.show({ message: 'El rechazo quedó registrado con su razón.', autoClose: 5000 });
      alCerrar();
    },
  });
  const faltas = { ...porCampo(rechazar.error), ...propias };
  const texto = (campo: keyof typeof valor) => ({
    value: valor[campo],
    // What is written now is no longer missing.
    error: faltas[campo] && !(campo in propias && valor[campo].trim()) ? faltas[campo] : undefined,
    onChange: (e: { currentTarget: { value: string } }) => cambiar({ [campo]: e.currentTarget.value }),
  });
  const confirmar = () => {
    const nuevas = {
      ...(valor.procedencia.trim() === '' ? { procedencia: 'Escriba de quién viene el papel.' } : {}),
      ...(valor.motivo.trim() === '' ? { motivo: 'Diga por qué no se recibe.' } : {}),
    };
    setPropias(nuevas);
    if (Object.keys(nuevas).length > 0) return;
    const { citeOriginal, referencia, traidoPor } = valor;
    rechazar.mutate({
      procedencia: valor.procedencia,
      motivo: valor.motivo,
      ...(citeOriginal.trim() === '' ? {} : { citeOriginal }),
      ...(referencia.trim() === '' ? {} : { referencia }),
      ...(traidoPor.trim() === '' ? {} : { traidoPor }),
    });
  };
  return (
    <Dialogo
      ayuda="recepcion#rechazar-corregir-directorio"
      titulo="Rechazar en ventanilla"
      alCerrar={alCerrar}
      alConfirmar={confirmar}
      acto="Registrar el rechazo"
      enviando={rechazar.isPending}
      problema={rechazar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <Text size="sm">El papel no entra y no toma número; queda constancia de lo que escriba aquí.</Text>
      <TextInput label="Procedencia" data-autofocus withAsterisk {...texto('procedencia')} />
      <TextInput label="Cite (si lo lleva)" {...texto('citeOriginal')} />
      <TextInput label="Referencia (si la lleva)" {...texto('referencia')} />
      <TextInput label="Quién lo trajo (si lo dice)" {...texto('traidoPor')} />
      <Textarea label="Motivo" autosize minRows={2} maxLength={500} withAsterisk {...texto('motivo')} />
    </Dialogo>
  );
}
