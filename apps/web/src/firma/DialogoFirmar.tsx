import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, type ReactNode } from 'react';
import type { DocumentoVisto, Firmado } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { Dialogo } from '../ui/Dialogo';
import { nombreDeDocumento } from '../ui/palabras';
import { Problema } from '../ui/Problema';
import { AvisosDePapel } from './AvisosDePapel';
import { CampoCredencial, useCredencial } from './CampoCredencial';
import { firmar, type Presentada } from './firmar';
import type { Movidas } from './token/firmar';
import estilos from './firma.module.css';

const CALIDADES: Record<string, string> = {
  suplencia: 'en suplencia (p.)',
  interinato: 'interinamente (a.i.)',
};

/** Who signs, in which post, with which certificate; then one button. */
export function DialogoFirmar({
  documento,
  version = documento.version,
  alCerrar,
  alCambiar,
  papel,
  alFirmar,
}: {
  documento: DocumentoVisto;
  /** the one that the signer has on screen */
  version?: number;
  alCerrar: () => void;
  /** the text changed meanwhile: it is to be read again */
  alCambiar?: () => void;
  /** what is signed, where it is not on the page behind */
  papel?: ReactNode;
  alFirmar?: (() => void) | undefined;
}) {
  const { sesion, puesto } = useSesion();
  const credencial = useCredencial();
  const movidas = useRef<Movidas>(new Map());
  const acto = useActo<Presentada, Firmado>({
    enviar: (presentada, clave) =>
      firmar({ id: documento.id, version }, presentada, { clave, movidas: movidas.current }),
    alLograr: ({ cite }) => {
      notifications.show({ message: `Firmado: ${cite}`, autoClose: 6000 });
      alFirmar?.();
      alCerrar();
    },
  });

  async function confirmar() {
    const presentada = await credencial.presentar();
    if (presentada) acto.mutate(presentada, { onError: credencial.alRehusar });
  }

  const para = documento.contenido?.destinatario?.lineas.join(', ');
  const calidad = puesto ? CALIDADES[puesto.calidad] : undefined;
  return (
    <Dialogo
      ayuda="firmas"
      titulo="Firmar"
      alCerrar={alCerrar}
      alConfirmar={() => void confirmar()}
      acto="Firmar"
      enviando={acto.isPending || credencial.token.leyendo}
      problema={null}
      ancho="lg"
    >
      <Problema problema={acto.error} quedo="Nada quedó a medias: el documento sigue como estaba." />
      {acto.error?.codigo === 'documentos.leyo-otra-version' && alCambiar && (
        <Button
          variant="default"
          onClick={() => {
            if (!papel) alCerrar();
            acto.reset();
            alCambiar();
          }}
        >
          Leer el texto nuevo
        </Button>
      )}
      {papel}
      <AvisosDePapel id={documento.id} version={version} />
      <dl className={estilos.quien}>
        <div>
          <dt>Documento</dt>
          <dd>{[nombreDeDocumento(documento), para].filter(Boolean).join(' · para: ')}</dd>
        </div>
        <div>
          <dt>Firma</dt>
          <dd>{sesion.nombre}</dd>
        </div>
        <div>
          <dt>Como</dt>
          <dd>
            {puesto ? `${puesto.cargo}, ${puesto.unidadNombre}` : 'sin puesto'} {calidad}
          </dd>
        </div>
        <div>
          <dt>Número</dt>
          <dd>{documento.cite ?? 'Se toma ahora y queda unido a este documento'}</dd>
        </div>
      </dl>
      <CampoCredencial credencial={credencial} />
    </Dialogo>
  );
}
