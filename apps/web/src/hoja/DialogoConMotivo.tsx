import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos, enRuta } from '../api/cliente';
import { porCampo } from '../api/problema';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import dialogos from './dialogos.module.css';
import type { PropsDeActo } from './props-de-acto';

const TEXTOS = {
  devolver: {
    titulo: 'Devolver',
    explica: 'Vuelve al puesto que la envió, con su motivo a la vista en la ruta.',
    hecho: 'Devuelta',
    obliga: true,
  },
  revertir: {
    titulo: 'Retirar el envío de',
    explica: 'Vuelve a su despacho. Solo se puede mientras nadie la haya recibido.',
    hecho: 'Se retiró el envío de',
    obliga: false,
  },
} as const;

/** Devolver or retirar: an act that goes back, with its reason. */
export function DialogoConMotivo({
  hoja,
  paso,
  alCerrar,
  acto,
}: PropsDeActo & { acto: keyof typeof TEXTOS }) {
  const textos = TEXTOS[acto];
  const [motivo, setMotivo] = useState('');
  const [falta, setFalta] = useState<string | undefined>();
  const actuar = useActo<string, unknown>({
    enviar: (texto, clave) => {
      const params = enRuta(paso);
      const headers = conClave(clave);
      return datos<unknown>(
        acto === 'devolver'
          ? api.POST('/api/derivaciones/{gestion}/{id}/devolver', {
              params,
              headers,
              body: { motivo: texto },
            })
          : api.POST('/api/derivaciones/{gestion}/{id}/revertir', {
              params,
              headers,
              body: texto ? { motivo: texto } : {},
            }),
      );
    },
    alLograr: () => {
      notifications.show({ message: `${textos.hecho} ${hoja.codigo}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`${textos.titulo} ${hoja.codigo}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const texto = motivo.trim();
        if (textos.obliga && texto === '') return setFalta('Escriba por qué se devuelve.');
        setFalta(undefined);
        actuar.mutate(texto);
      }}
      acto={acto === 'devolver' ? 'Devolver' : 'Retirar envío'}
      enviando={actuar.isPending}
      problema={actuar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={dialogos.cuerpo}>
        <Text size="sm">{textos.explica}</Text>
        <Textarea
          label={textos.obliga ? 'Motivo' : 'Motivo (si quiere)'}
          data-autofocus
          autosize
          minRows={2}
          maxLength={1000}
          value={motivo}
          error={falta ?? porCampo(actuar.error)['motivo']}
          onChange={(e) => setMotivo(e.currentTarget.value)}
        />
      </div>
    </Dialogo>
  );
}
