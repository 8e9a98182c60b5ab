import { api, conClave, datos } from '../api/cliente';
import type { FuncionarioDePersonal } from '../api/tipos';
import { DialogoDeMotivo } from '../ui/DialogoDeMotivo';
import estilos from './administracion.module.css';
import { DE_ADMINISTRACION } from './consultas';

interface Props {
  funcionario: FuncionarioDePersonal;
  alCerrar: () => void;
}

/** A person leaves: their designaciones end and they do not enter again. Refused while their post would be left owing. */
export function DialogoCesar({ funcionario: f, alCerrar }: Props) {
  const params = { path: { id: f.id } };
  return (
    <DialogoDeMotivo
      borrador={`cesar.${f.id}`}
      titulo={`Cesar a ${f.nombre}`}
      acto="Cesar"
      destructivo
      enviar={(body, clave) =>
        datos(
          api.POST('/api/administracion/funcionarios/{id}/cesar', { params, headers: conClave(clave), body }),
        )
      }
      invalida={DE_ADMINISTRACION}
      hecho={`${f.nombre} cesó. Ya no puede entrar.`}
      quedo="Nada cambió. Entregue primero lo que debe, desde «Unidades y puestos»."
      alCerrar={alCerrar}
    >
      <p className={estilos.explica}>
        Terminan sus designaciones y sus sesiones. Lo que hizo queda con su nombre en la historia.
      </p>
    </DialogoDeMotivo>
  );
}
