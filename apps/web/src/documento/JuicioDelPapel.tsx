import type { JuicioDePapel } from '../api/tipos';
import { FirmasVistas } from '../hoja/FirmasDelDocumento';
import estilos from './subido.module.css';

/** What a finished PDF says of itself: its signatures, what keeps it out, and what to look at before issuing it. */
export function JuicioDelPapel({ juicio, mas = [] }: { juicio: JuicioDePapel; mas?: readonly string[] }) {
  return (
    <div className={estilos.juicio}>
      <FirmasVistas informe={juicio.informe} />
      {juicio.motivos.map((m) => (
        <p key={m.texto} role="alert" className={estilos.no}>
          {m.texto}
        </p>
      ))}
      {[...juicio.avisos, ...mas].map((aviso) => (
        <p key={aviso} role="note" className={estilos.aviso}>
          {aviso}
        </p>
      ))}
    </div>
  );
}
