import marco from './marco.module.css';
import { actuaEnSuplencia, useSesion } from './sesion';

/** Says, all the time, that the person acts for someone else. */
export function AvisoSuplencia() {
  const { puesto } = useSesion();
  if (!puesto || !actuaEnSuplencia(puesto)) return null;
  const texto =
    puesto.calidad === 'interinato'
      ? `Actúa interinamente como ${puesto.cargo} (a.i.). Así quedará en cada acto y en la firma.`
      : `Actúa en suplencia de ${puesto.titularNombre ?? 'la persona titular'} como ${puesto.cargo}. Ambos nombres quedan en cada acto.`;
  return (
    <div className={marco.suplencia} role="status">
      {texto}
    </div>
  );
}
