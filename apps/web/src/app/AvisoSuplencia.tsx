import { fechaLarga } from '../ui/fechas';
import marco from './marco.module.css';
import { actuaEnSuplencia, useSesion } from './sesion';

/** Says, all the time, that the person acts for someone else. */
export function AvisoSuplencia() {
  const { puesto } = useSesion();
  if (!puesto || !(actuaEnSuplencia(puesto) || puesto.suplente)) return null;
  const texto = puesto.suplente
    ? `${puesto.suplente} ejerce su puesto en suplencia${puesto.suplenteHasta ? ` hasta el ${fechaLarga(puesto.suplenteHasta)}` : ''}. Mientras dure, usted lee pero no actúa.`
    : puesto.calidad === 'interinato'
      ? `Actúa interinamente como ${puesto.cargo} (a.i.). Así quedará en cada acto y en la firma.`
      : `Actúa en suplencia de ${puesto.titularNombre ?? 'la persona titular'} como ${puesto.cargo}. Ambos nombres quedan en cada acto.`;
  return (
    <div className={marco.suplencia} role="status">
      {texto}
    </div>
  );
}
