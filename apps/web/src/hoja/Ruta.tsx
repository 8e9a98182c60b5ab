import type { PasoDeRuta as Paso } from '../api/tipos';
import { arbolDeRuta, type NodoDeRuta } from './ruta';
import estilos from './ruta.module.css';
import { PasoDeRuta } from './PasoDeRuta';

interface Props {
  pasos: readonly Paso[];
  /** Fewer words, for the side panel. */
  compacta?: boolean;
  /** now: how long it has been where it is */
  ahora?: string;
  alVerDocumento?: (id: string) => void;
}

/** The route as a vertical timeline; copias branch off the step they left from. */
export function Ruta({ pasos, compacta = false, ahora, alVerDocumento }: Props) {
  const dibujar = (nodos: NodoDeRuta[], rama: boolean) => (
    <ol className={rama ? estilos.rama : estilos.ruta} aria-label={rama ? 'Copias' : 'Ruta de la hoja'}>
      {nodos.map((nodo) => (
        <li key={nodo.paso.id} className={estilos.parada}>
          <PasoDeRuta paso={nodo.paso} compacta={compacta} ahora={ahora} alVerDocumento={alVerDocumento} />
          {nodo.copias.length > 0 && dibujar(nodo.copias, true)}
        </li>
      ))}
    </ol>
  );
  return dibujar(arbolDeRuta(pasos), false);
}
