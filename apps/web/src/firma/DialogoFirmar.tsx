import { Button, FileInput, PasswordInput, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api, conClave, datos } from '../api/cliente';
import type { Credencial, DocumentoVisto, Firmado } from '../api/tipos';
import { useActo } from '../api/use-acto';
import { useSesion } from '../app/sesion';
import { Dialogo } from '../ui/Dialogo';
import { Problema } from '../ui/Problema';
import { AvisosDePapel } from './AvisosDePapel';
import { enBase64, faltaParaFirmar } from './credencial';
import ui from '../ui/ui.module.css';
import firma from './firma.module.css';

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
}: {
  documento: DocumentoVisto;
  /** the one that the signer has on screen */
  version?: number;
  alCerrar: () => void;
  /** the text changed meanwhile: it is to be read again */
  alCambiar?: () => void;
}) {
  const { sesion, puesto } = useSesion();
  const [tipo, setTipo] = useState<Credencial['tipo']>(sesion.demo ? 'prueba' : 'p12');
  const [archivo, setArchivo] = useState<File | null>(null);
  const [contrasena, setContrasena] = useState('');
  const [falta, setFalta] = useState<string | null>(null);
  const firmar = useActo<Credencial, Firmado>({
    enviar: (credencial, clave) =>
      datos(
        api.POST('/api/documentos/{id}/firmar', {
          params: { path: { id: documento.id } },
          body: { version, credencial },
          headers: conClave(clave),
        }),
      ),
    alLograr: ({ cite }) => {
      notifications.show({ message: `Firmado: ${cite}`, autoClose: 6000 });
      alCerrar();
    },
  });

  async function confirmar() {
    const nueva = faltaParaFirmar(tipo, archivo, contrasena);
    setFalta(nueva);
    if (nueva) return;
    if (tipo === 'prueba') return firmar.mutate({ tipo });
    const bytes = new Uint8Array(await archivo!.arrayBuffer());
    firmar.mutate({ tipo, archivo: enBase64(bytes), contrasena });
  }

  const calidad = puesto ? CALIDADES[puesto.calidad] : undefined;
  return (
    <Dialogo
      titulo="Firmar"
      alCerrar={alCerrar}
      alConfirmar={() => void confirmar()}
      acto="Firmar"
      enviando={firmar.isPending}
      problema={null}
      ancho="lg"
    >
      <Problema problema={firmar.error} quedo="Nada quedó a medias: el documento sigue como estaba." />
      {firmar.error?.codigo === 'documentos.leyo-otra-version' && alCambiar && (
        <Button
          variant="default"
          onClick={() => {
            alCerrar();
            alCambiar();
          }}
        >
          Leer el texto nuevo
        </Button>
      )}
      <AvisosDePapel id={documento.id} version={version} />
      <dl className={firma.quien}>
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
      <Radio.Group label="Con qué certificado" value={tipo} onChange={(v) => setTipo(v)}>
        <Stack gap="xs" mt={6}>
          {sesion.demo && (
            <Radio
              value="prueba"
              label={<span className={ui.dePrueba}>CERTIFICADO DE PRUEBA</span>}
              description="De la entidad de demostración. La firma lo dirá y no tiene valor legal."
            />
          )}
          <Radio
            value="p12"
            label="Mi archivo .p12 o .pfx"
            description="Se usa para esta firma y no se guarda."
          />
        </Stack>
      </Radio.Group>
      {tipo === 'p12' && (
        <div className={firma.archivo}>
          <FileInput
            label="Archivo del certificado"
            placeholder="Elegir .p12 o .pfx"
            accept=".p12,.pfx,application/x-pkcs12"
            value={archivo}
            onChange={setArchivo}
          />
          <PasswordInput
            label="Contraseña del certificado"
            autoComplete="off"
            value={contrasena}
            onChange={(e) => setContrasena(e.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña' }}
          />
        </div>
      )}
      {falta && (
        <p className={firma.falta} role="alert">
          {falta}
        </p>
      )}
    </Dialogo>
  );
}
