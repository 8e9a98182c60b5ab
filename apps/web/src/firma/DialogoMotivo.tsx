import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import { porCampo } from '../api/problema';
import type { DocumentoVisto } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { Dialogo } from '../ui/Dialogo';
import firma from './firma.module.css';

const TEXTOS = {
  anular: {
    titulo: 'Anular',
    explica:
      'El número queda tomado y no se vuelve a usar. El archivo firmado no se toca: una constancia dirá que fue anulado y por qué.',
    hecho: 'Anulado',
  },
  'no-entregar': {
    titulo: 'No se entregó',
    explica: 'El documento vuelve a la mesa y puede salir otra vez.',
    hecho: 'Registrado como no entregado',
  },
} as const;

/** Anular or no entregado: an act on an issued documento that only needs its reason. */
export function DialogoMotivo({
  documento,
  acto,
  alCerrar,
}: {
  documento: DocumentoVisto;
  acto: keyof typeof TEXTOS;
  alCerrar: () => void;
}) {
  const textos = TEXTOS[acto];
  const [motivo, setMotivo] = useState('');
  const [falta, setFalta] = useState<string | undefined>();
  const actuar = useActo<string, unknown>({
    enviar: (texto, clave) => {
      const opciones = {
        params: { path: { id: documento.id } },
        body: { motivo: texto },
        headers: conClave(clave),
      };
      return datos<unknown>(
        acto === 'anular'
          ? api.POST('/api/documentos/{id}/anular', opciones)
          : api.POST('/api/documentos/{id}/no-entregar', opciones),
      );
    },
    alLograr: () => {
      notifications.show({ message: `${textos.hecho}: ${documento.cite ?? ''}.`, autoClose: 5000 });
      alCerrar();
    },
  });
  return (
    <Dialogo
      titulo={`${textos.titulo} ${documento.cite ?? ''}`}
      alCerrar={alCerrar}
      alConfirmar={() => {
        const texto = motivo.trim();
        if (texto === '') return setFalta('Escriba el motivo.');
        setFalta(undefined);
        actuar.mutate(texto);
      }}
      acto={acto === 'anular' ? 'Anular' : 'Registrar'}
      enviando={actuar.isPending}
      problema={actuar.error}
      quedo="Lo que escribió sigue aquí."
    >
      <div className={firma.campos}>
        <Text size="sm">{textos.explica}</Text>
        <Textarea
          label="Motivo"
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={motivo}
          error={falta ?? porCampo(actuar.error)['motivo']}
          onChange={(e) => setMotivo(e.currentTarget.value)}
        />
      </div>
    </Dialogo>
  );
}
