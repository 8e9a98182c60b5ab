import type { EstadoDeGuardado } from './use-autoguardado';
import estilos from './documento.module.css';

function texto(estado: EstadoDeGuardado): string {
  switch (estado.fase) {
    case 'guardado':
      return estado.en
        ? `Guardado ${new Intl.DateTimeFormat('es-BO', { timeStyle: 'short', hour12: false, timeZone: 'America/La_Paz' }).format(estado.en)}`
        : 'Guardado';
    case 'pendiente':
    case 'guardando':
      return 'Guardando…';
    case 'sin-red':
      return 'Sin conexión: queda en este navegador y se enviará al volver';
    case 'conflicto':
      return 'Otra sesión guardó este documento';
    case 'rechazado':
      return `No se guardó: ${estado.problema.detalle}`;
  }
}

/** Says all the time where the text is. */
export function EstadoGuardado({ estado }: { estado: EstadoDeGuardado }) {
  return (
    <span className={estilos.guardado} data-fase={estado.fase} role="status" aria-live="polite">
      {texto(estado)}
    </span>
  );
}
