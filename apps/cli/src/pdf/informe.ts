import { fraseDe, type InformeDeFirma, type InformeDeFirmas } from '#pades';

/** What `hr pdf verificar --json` prints of one signature. */
interface FirmaDicha {
  readonly campo: string;
  readonly integra: boolean | null;
  readonly cubreRevision: boolean;
  readonly cambiosPosteriores: InformeDeFirma['cambian'];
  readonly nivel: InformeDeFirma['nivel'];
  readonly firmante: string;
  readonly fecha: string | null;
  readonly motivos: readonly string[];
}

/** The stable form of a report, for programs. */
export interface InformeDicho {
  readonly resultado: 'VALIDA' | 'INDETERMINADA' | 'INVALIDA';
  readonly integridad: InformeDeFirmas['integridad'];
  readonly firmas: readonly FirmaDicha[];
  readonly motivos: readonly string[];
}

export function comoJson(informe: InformeDeFirmas): InformeDicho {
  return {
    resultado: informe.resultado === 'SIN_FIRMAS' ? 'INDETERMINADA' : informe.resultado,
    integridad: informe.integridad,
    firmas: informe.firmas.map(deUna),
    motivos: informe.codigos.length > 0 ? informe.codigos.map(fraseDe) : [informe.mensaje],
  };
}

function deUna(f: InformeDeFirma): FirmaDicha {
  return {
    campo: f.campo,
    integra: f.sostiene,
    cubreRevision: f.cubreHasta > 0,
    cambiosPosteriores: f.cambian,
    nivel: f.nivel,
    firmante: f.firmante?.titular.nombre ?? '',
    fecha: (f.momentoProbado ?? f.momento)?.toISOString() ?? null,
    motivos: [...f.codigos.map(fraseDe), ...(f.cambian === 'NO_PERMITIDOS' ? f.cambiosPosteriores : [])],
  };
}

/** The same report, for people. */
export function comoTexto(informe: InformeDeFirmas): string[] {
  const lineas = [`${informe.resultado.replace('SIN_FIRMAS', 'SIN FIRMAS')}: ${informe.mensaje}`];
  for (const f of [...informe.firmas, ...informe.sellosDeTiempo]) {
    lineas.push('', `${f.campo}: ${f.mensaje}`);
    const sello = informe.sellosDeTiempo.includes(f);
    const cuando = f.momentoProbado
      ? `el ${enLaPaz(f.momentoProbado)}, probado por ${f.autoridadDeTiempo ?? 'un sello de tiempo'}`
      : f.momento && `el ${enLaPaz(f.momento)}, según quien ${sello ? 'selló' : 'firmó'}`;
    if (cuando) lineas.push(`  ${sello ? 'Sellado' : 'Firmada'} ${cuando}.`);
    if (f.nivel) lineas.push(`  Nivel ${f.nivel}.`);
    for (const cambio of f.cambiosPosteriores) lineas.push(`  Después: ${cambio}.`);
  }
  return lineas;
}

const enLaPaz = (momento: Date): string =>
  momento.toLocaleString('es-BO', { timeZone: 'America/La_Paz', dateStyle: 'medium', timeStyle: 'medium' });
