import { fechaLarga } from '../ui/fechas';
import type { PlazoDeAgenda } from '../api/tipos';

export type VistaDeAgenda = 'dia' | 'semana' | 'mes';
export const VISTAS: readonly { value: VistaDeAgenda; label: string }[] = [
  { value: 'dia', label: 'Día' },
  { value: 'semana', label: 'Semana' },
  { value: 'mes', label: 'Mes' },
];

function sumar(fecha: string, dias: number): string {
  return new Date(Date.parse(`${fecha}T00:00:00Z`) + dias * 86_400_000).toISOString().slice(0, 10);
}

/** @returns first and last day shown: the day, its week from Monday to Sunday, or its month */
export function rangoDe(vista: VistaDeAgenda, dia: string): { desde: string; hasta: string } {
  if (vista === 'dia') return { desde: dia, hasta: dia };
  if (vista === 'semana') {
    const lunes = sumar(dia, -((new Date(`${dia}T00:00:00Z`).getUTCDay() + 6) % 7));
    return { desde: lunes, hasta: sumar(lunes, 6) };
  }
  const desde = `${dia.slice(0, 8)}01`;
  return { desde, hasta: sumar(`${sumar(desde, 31).slice(0, 8)}01`, -1) };
}

/** @returns a day of the range before or after */
export function mover(vista: VistaDeAgenda, dia: string, paso: 1 | -1): string {
  const { desde, hasta } = rangoDe(vista, dia);
  return paso === 1 ? sumar(hasta, 1) : sumar(desde, -1);
}

const MESES =
  'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre'.split(',');

/** @returns `jue 28 de junio de 2018`, `25 de junio al 1 de julio de 2018`, `junio de 2018` */
export function tituloDeRango(vista: VistaDeAgenda, dia: string): string {
  if (vista === 'dia') return fechaLarga(dia);
  const { desde, hasta } = rangoDe(vista, dia);
  const corta = (f: string): string => `${Number(f.slice(8))} de ${MESES[Number(f.slice(5, 7)) - 1] ?? ''}`;
  if (vista === 'mes') return `${MESES[Number(desde.slice(5, 7)) - 1] ?? ''} de ${desde.slice(0, 4)}`;
  return `${corta(desde)} al ${corta(hasta)} de ${hasta.slice(0, 4)}`;
}

export interface GrupoDeAgenda {
  readonly titulo: string;
  readonly vencido: boolean;
  readonly plazos: readonly PlazoDeAgenda[];
}

/** What is overdue comes first, while today is in sight; then each day of the range that has something. */
export function agrupar(
  plazos: readonly PlazoDeAgenda[],
  desde: string,
  hasta: string,
  hoy: string,
): GrupoDeAgenda[] {
  const alaVista = desde <= hoy && hoy <= hasta;
  const vencidos = alaVista ? plazos.filter((p) => p.fecha < hoy) : [];
  const delRango = plazos.filter((p) => p.fecha >= desde && p.fecha <= hasta && !vencidos.includes(p));
  const dias = [...new Set(delRango.map((p) => p.fecha))];
  return [
    ...(vencidos.length > 0 ? [{ titulo: 'Vencidos', vencido: true, plazos: vencidos }] : []),
    ...dias.map((dia) => ({
      titulo: fechaLarga(dia),
      vencido: false,
      plazos: delRango.filter((p) => p.fecha === dia),
    })),
  ];
}
