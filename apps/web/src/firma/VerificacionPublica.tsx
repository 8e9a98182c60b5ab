import estilos from './firma.module.css';

/** Where whoever gets the paper checks it, with no account. */
export function VerificacionPublica({ codigo }: { readonly codigo: string }) {
  return (
    <p className={`suave ${estilos.publica}`}>
      Quien reciba el papel lo comprueba en{' '}
      <a href={`/v/${codigo}`} target="_blank" rel="noopener">
        su página pública
      </a>
      , por el QR de la firma o con el código <span className={`mono ${estilos.codigo}`}>{codigo}</span>.
    </p>
  );
}
