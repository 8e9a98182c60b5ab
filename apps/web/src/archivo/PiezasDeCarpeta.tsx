import { Button } from '@mantine/core';
import type { PiezaDeCarpeta } from '../api/tipos';
import { Codigo } from '../ui/Codigo';
import { MarcaDeNivel } from '../ui/Confidencialidad';
import { fechaDeSello } from '../ui/fechas';
import { Plazo } from '../ui/Plazo';
import { Vacio } from '../ui/Vacio';
import estilos from './archivo.module.css';

interface Props {
  piezas: readonly PiezaDeCarpeta[];
  /** why it takes nothing more; null: it is open */
  cerrada: string | null;
  /** null: nothing is lent from here now */
  alPrestar: ((pieza: PiezaDeCarpeta) => void) | null;
}

/** What is in a carpeta, in the order in which it is bound. */
export function PiezasDeCarpeta({ piezas, cerrada, alPrestar }: Props) {
  return (
    <section className={estilos.hoja} aria-labelledby="titulo-piezas">
      <h2 id="titulo-piezas" className={estilos.rotulo}>
        Hojas de ruta
      </h2>
      {piezas.length === 0 && (
        <Vacio
          titulo={cerrada ? 'No guarda ninguna hoja de ruta' : 'Aún no guarda nada'}
          texto={cerrada ?? 'Al archivar una hoja de ruta se elige esta carpeta por su nombre.'}
        />
      )}
      <ol aria-label="Hojas de ruta de la carpeta">
        {piezas.map((p) => (
          <li key={`${p.gestion}/${p.hojaId}/${p.tipo}/${p.archivada}`}>
            <div className={estilos.fila}>
              <Codigo codigo={p.codigo} gestion={p.gestion} hojaId={p.hojaId} />
              <div className={estilos.nombre}>
                <strong>{p.referencia}</strong>
                <span>
                  {[p.procedencia, fechaDeSello(p.fecha), p.tipo === 'copia' && 'copia']
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                <MarcaDeNivel nivel={p.confidencialidad} />
              </div>
              <span className={estilos.cuanto}>{p.fojas === null ? 'sin fojas' : `fs. ${p.fojas}`}</span>
              <div className={estilos.estado}>
                {p.prestamo ? (
                  <>
                    <span>Prestada a: {p.prestamo.a}</span>
                    <Plazo texto={p.prestamo.texto} nivel={p.prestamo.nivel} />
                  </>
                ) : (
                  alPrestar && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={`Prestar ${p.codigo}`}
                      onClick={() => alPrestar(p)}
                    >
                      Prestar
                    </Button>
                  )
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
