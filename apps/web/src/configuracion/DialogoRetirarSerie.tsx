import { api, conClave, datos } from '../api/cliente';
import type { Serie } from '../api/tipos';
import estilos from './configuracion.module.css';
import { DialogoRetirar } from './DialogoRetirar';

interface Props {
  serie: Serie;
  nombre: string;
  /** that numbers from now on; null: none */
  relevo: Serie | null;
  alCerrar: () => void;
}

/** A series numbers no more: which one does from now on is said before. */
export function DialogoRetirarSerie({ serie: s, nombre, relevo, alCerrar }: Props) {
  const params = { path: { id: s.id } };
  return (
    <DialogoRetirar
      borrador={`retirar.serie.${s.id}`}
      titulo={`Retirar la serie: ${nombre}`}
      enviar={(body, clave) =>
        datos(api.POST('/api/series/{id}/retirar', { params, headers: conClave(clave), body }))
      }
      hecho="Serie retirada."
      quedo="La serie sigue como estaba."
      alCerrar={alCerrar}
    >
      <li>
        {relevo ? (
          <>
            Lo que ella numeraba lo numera ahora <span className={estilos.mono}>{relevo.formato}</span>;{' '}
            {relevo.porHilo ? 'por ejemplo' : 'el próximo será'}{' '}
            <span className={estilos.mono}>{relevo.ejemplo}</span>
          </>
        ) : (
          'No queda otra que numere lo mismo: nadie lo podrá firmar hasta que haya una.'
        )}
      </li>
      <li>Sus números quedan como están, y su libro también.</li>
      <li>Se puede reponer, y sigue donde iba.</li>
    </DialogoRetirar>
  );
}
