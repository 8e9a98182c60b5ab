import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, conClave, datos } from '../api/cliente';
import { subirArchivo } from '../api/subir';
import { pedirBytes } from '../api/transporte';
import { useActo } from '../api/use-acto';
import { BotonDeArchivo } from '../ui/BotonDeArchivo';
import ui from '../ui/ui.module.css';
import { useUrlDeBytes } from '../ui/use-url-de-bytes';
import estilos from './plantilla.module.css';

interface Props {
  /** sha-256 of the stored picture */
  logo: string | null;
  error: string | undefined;
  alCambiar: (sha256: string | null) => void;
}

function Retrato({ sha256 }: { sha256: string }) {
  const { data } = useQuery({
    queryKey: ['logo', sha256],
    queryFn: ({ signal }) => pedirBytes(`/api/plantillas/logos/${sha256}`, signal),
    staleTime: Infinity,
  });
  const url = useUrlDeBytes(data);
  return url ? <img src={url} alt="Logo del membrete" className={estilos.logo} /> : null;
}

/** The office's emblem: chosen here, looked at by the server, shown as it was kept. */
export function CampoLogo({ logo, error, alCambiar }: Props) {
  const subir = useActo<File, { sha256: string }>({
    invalida: [],
    // Each try is another upload, and so another act.
    enviar: async (archivo) => {
      const { id } = await subirArchivo(archivo, { clave: crypto.randomUUID(), alAvanzar: () => undefined });
      const headers = conClave(crypto.randomUUID());
      return datos(api.POST('/api/plantillas/logos', { headers, body: { archivoId: id } }));
    },
    alLograr: ({ sha256 }) => alCambiar(sha256),
  });
  const falla = subir.error?.detalle ?? error;
  return (
    <div className={estilos.campoLogo} id="ajuste-logo" tabIndex={-1} role="group" aria-label="Logo">
      {logo ? <Retrato sha256={logo} /> : <span className={estilos.sinLogo}>Emblema de muestra</span>}
      <div className={estilos.mandosDeLogo}>
        <BotonDeArchivo
          accept="image/png,image/jpeg,image/webp"
          inputProps={{ 'aria-label': 'Archivo del logo' }}
          alElegir={([archivo]) => archivo && subir.mutate(archivo)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={subir.isPending}>
              {logo ? 'Cambiar el logo' : 'Elegir el logo'}
            </Button>
          )}
        </BotonDeArchivo>
        {logo && (
          <Button variant="subtle" onClick={() => alCambiar(null)}>
            Quitar el logo
          </Button>
        )}
        <p className={estilos.explica}>PNG, JPG o WebP, de 200 puntos de lado o más.</p>
      </div>
      {falla && (
        <span className={ui.falloCampo} role="alert">
          {falla}
        </span>
      )}
    </div>
  );
}
