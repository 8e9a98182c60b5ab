import { palabrasDePresencia } from './palabras-de-presencia';
import { usePresencia, type Abierto } from './presencia';
import estilos from './presencia.module.css';

/** Who else has it open, so that two do not do the same; nothing while one is alone. */
export function TambienAbierta({ que }: { que: Abierto }) {
  const texto = palabrasDePresencia(usePresencia(que), que.tipo === 'hoja' ? 'la' : 'lo');
  return (
    <div role="status" className={texto ? estilos.presencia : estilos.nadie}>
      {texto}
    </div>
  );
}
