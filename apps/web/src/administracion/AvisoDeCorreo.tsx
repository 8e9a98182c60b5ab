import { useQuery } from '@tanstack/react-query';
import estilos from './administracion.module.css';
import { consultaDeCorreo } from './consultas';

/** That mail does not go out, and why; nothing where it does. The rest works the same. */
export function AvisoDeCorreo() {
  const { data } = useQuery(consultaDeCorreo);
  if (!data || data.estado === 'responde') return null;
  const titulo =
    data.estado === 'sin-configurar'
      ? 'El correo no está configurado'
      : `El correo no sale${data.servidor ? ` por ${data.servidor}` : ''}`;
  return (
    <div role="status" className={estilos.avisoDeCorreo}>
      <strong>{titulo}</strong>
      {data.causa && <p>{data.causa}</p>}
      <p>
        Todo lo demás funciona igual: nadie necesita un correo para entrar ni para trabajar.{' '}
        <a href="/ayuda/administracion#correo" target="_blank" rel="noopener">
          Cómo se configura
        </a>
      </p>
    </div>
  );
}
