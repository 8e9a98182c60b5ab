import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { comoProblema, leerProblema, type ProblemaError } from '../api/problema';
import { comoJson, fetchDeSesion, pedirBytes } from '../api/transporte';
import { BotonDeArchivo } from '../ui/BotonDeArchivo';
import plantilla from '../configuracion/plantilla.module.css';
import ui from '../ui/ui.module.css';
import { useUrlDeBytes } from '../ui/use-url-de-bytes';
import type { Escrito } from './formulario';
import type { Asistente } from './use-asistente';

type Logo = NonNullable<Escrito['logo']>;

async function subir(archivo: File, claveDeInstalacion: string): Promise<Logo> {
  const body = new FormData();
  body.append('archivo', archivo, archivo.name);
  const respuesta = await fetchDeSesion(
    new Request(new URL('/api/instalacion/logo', location.origin), {
      method: 'POST',
      headers: { 'X-Clave-De-Instalacion': claveDeInstalacion },
      body,
    }),
  );
  const cuerpo = comoJson(await respuesta.text());
  if (!respuesta.ok) throw leerProblema(respuesta.status, cuerpo);
  const { sha256, nombre } = cuerpo as Logo;
  return { sha256, nombre };
}

function Retrato({ logo, claveDeInstalacion }: { logo: Logo; claveDeInstalacion: string }) {
  const { sha256 } = logo;
  const { data } = useQuery({
    queryKey: ['logo-inicial', sha256],
    queryFn: ({ signal }) => pedirBytes('/api/instalacion/logo/ver', signal, { claveDeInstalacion, sha256 }),
    staleTime: Infinity,
    retry: false,
  });
  const url = useUrlDeBytes(data);
  return url ? (
    <img src={url} alt={`Logo: ${logo.nombre}`} className={plantilla.logo} />
  ) : (
    <span className={plantilla.sinLogo}>{logo.nombre}</span>
  );
}

/** The emblem of the papers, judged by the server as any membrete's. */
export function CampoLogoInicial({ a }: { a: Asistente }) {
  const { logo } = a.escrito;
  const { claveDeInstalacion } = a.secretos;
  const envio = useMutation<Logo, ProblemaError, File>({
    mutationFn: async (archivo) => {
      try {
        return await subir(archivo, claveDeInstalacion);
      } catch (error) {
        throw comoProblema(error);
      }
    },
    onSuccess: a.ponerLogo,
  });
  const falla = envio.error?.detalle ?? a.faltas['entidad.logo'];
  return (
    <div className={plantilla.campoLogo} role="group" aria-label="Logo (si lo tiene a mano)">
      {logo ? (
        <Retrato logo={logo} claveDeInstalacion={claveDeInstalacion} />
      ) : (
        <span className={plantilla.sinLogo}>Sin logo</span>
      )}
      <div className={plantilla.mandosDeLogo}>
        <BotonDeArchivo
          accept="image/png,image/jpeg,image/webp"
          inputProps={{ 'aria-label': 'Archivo del logo' }}
          alElegir={([archivo]) => archivo && envio.mutate(archivo)}
        >
          {(props) => (
            <Button {...props} name="entidad.logo" variant="default" loading={envio.isPending}>
              {logo ? 'Cambiar el logo' : 'Elegir el logo'}
            </Button>
          )}
        </BotonDeArchivo>
        {logo && (
          <Button variant="subtle" onClick={() => a.ponerLogo(null)}>
            Quitar el logo
          </Button>
        )}
        <p className={plantilla.explica}>
          Si lo tiene a mano: PNG, JPG o WebP, de 200 puntos de lado o más. Se puede poner después.
        </p>
      </div>
      {falla && (
        <span className={ui.falloCampo} role="alert">
          {falla}
        </span>
      )}
    </div>
  );
}
