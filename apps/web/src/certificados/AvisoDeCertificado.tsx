import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { firmaAlgo, useSesion } from '../app/sesion';
import { consultaDeMisCertificados } from './consultas';

const DIEZ_MINUTOS = 600_000;

/** Says, to whoever signs, that their certificate is about to expire or signs no more. */
export function AvisoDeCertificado({ className }: { className: string | undefined }) {
  const { sesion, puesto } = useSesion();
  const enabled = puesto !== null && firmaAlgo(sesion);
  const { data } = useQuery({ ...consultaDeMisCertificados, enabled, staleTime: DIEZ_MINUTOS });
  if (!enabled || !data?.aviso) return null;
  return (
    <div className={className} role="status">
      {data.aviso.texto} <Link to="/mi-certificado">Mi certificado</Link>
    </div>
  );
}
