import { api, conClave, datos } from '../api/cliente';
import type { PlantillaVista } from '../api/tipos';
import { DialogoRetirar } from './DialogoRetirar';

interface Props {
  plantilla: PlantillaVista;
  alCerrar: () => void;
}

/** A unidad gives up its own: from now on it follows the general one. */
export function DialogoRetirarPlantilla({ plantilla: p, alCerrar }: Props) {
  const params = { path: { id: p.id } };
  return (
    <DialogoRetirar
      borrador={`retirar.plantilla.${p.id}`}
      titulo={`Retirar la plantilla de ${p.unidad ?? ''}`}
      enviar={(body, clave) =>
        datos(api.POST('/api/plantillas/{id}/retirar', { params, headers: conClave(clave), body }))
      }
      hecho={`Retirada: en ${p.unidad ?? ''} rige la general.`}
      alCerrar={alCerrar}
    >
      <li>Los papeles que se empiecen en {p.unidad} siguen la plantilla general.</li>
      <li>Los ya empezados conservan la suya.</li>
      <li>Sus versiones quedan. Si publica otra, vuelve a mandar allí.</li>
    </DialogoRetirar>
  );
}
