import type { RetencionDeCarpeta } from '../api/tipos';
import estilos from './archivo.module.css';

/** How long a carpeta is kept where it is, in words; the colour only repeats them. */
export function MarcaDeRetencion({ retencion }: { retencion: RetencionDeCarpeta | null }) {
  if (!retencion) return null;
  const { marca, texto } = retencion;
  return (
    <span className={estilos.retencion} data-marca={marca}>
      {marca !== 'en-plazo' && <span aria-hidden>◷ </span>}
      {texto.charAt(0).toUpperCase() + texto.slice(1)}
    </span>
  );
}
