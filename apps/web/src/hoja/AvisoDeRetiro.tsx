import { nombreDeEnvio, type Retiro } from './deshacer';
import dialogos from './dialogos.module.css';

/** How many of each are named: a notice is no list. */
const NOMBRADOS = 8;

/** Which ones were taken back and which were not, by code and addressee, each refused one with its reason. */
export function AvisoDeRetiro({ retirados, quedaron }: Retiro) {
  const demas = quedaron.length - NOMBRADOS;
  return (
    <div className={dialogos.retiro}>
      {retirados.length > 0 && (
        <p>
          Se retiró: {retirados.slice(0, NOMBRADOS).map(nombreDeEnvio).join('; ')}
          {retirados.length > NOMBRADOS && ` y ${retirados.length - NOMBRADOS} más`}.
        </p>
      )}
      <p>No se retiró:</p>
      <ul>
        {quedaron.slice(0, NOMBRADOS).map(({ envio, motivo }) => (
          <li key={`${envio.gestion}/${envio.id}`}>
            <strong>{nombreDeEnvio(envio)}</strong>. {motivo}
          </li>
        ))}
        {demas > 0 && <li>y {demas} más.</li>}
      </ul>
    </div>
  );
}
