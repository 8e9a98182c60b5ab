import type { EnsayoDeImportacion } from '../../api/tipos';
import propios from '../administracion.module.css';
import estilos from './importar.module.css';

const MARCAS = { crea: 'Crea', cambia: 'Cambia', igual: 'Ya está', error: 'Error' } as const;

/** A row of the sheet: what it is of, and what would be done, or what is wrong with it. */
export function FilaDeEnsayo({ fila: f }: { fila: EnsayoDeImportacion['filas'][number] }) {
  const de = [f.sigla, f.cargo, f.persona].filter(Boolean).join(' · ');
  return (
    <div className={`${propios.fila ?? ''} ${estilos.fila ?? ''}`}>
      <span className={estilos.numero}>{f.n}</span>
      <span className={estilos.marca} data-hace={f.hace}>
        {MARCAS[f.hace]}
      </span>
      <div className={propios.nombre}>
        <strong>{de || 'Fila sin datos'}</strong>
        {[...f.errores, ...(f.hace === 'igual' ? [] : f.dice)].map((texto) => (
          <span key={texto}>{texto}</span>
        ))}
      </div>
    </div>
  );
}
