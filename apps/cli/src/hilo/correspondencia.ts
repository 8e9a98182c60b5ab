import { fechaDeCarta, type Fecha, type RelojFijo } from '#kernel';
import { renderCarta } from '#pdf';
import type { Escritorio } from './cliente';
import type { Elenco } from './elenco';
import { esperarSello, ruta, type Hoja, type HojaVista } from './escenario';

/** A note that another institution sends, and what the Despacho has done with it so far. Days count from the day looked at. */
interface Nota {
  readonly dias: number;
  readonly hora: string;
  readonly procedencia: string;
  readonly remitente: string;
  readonly cite: (gestion: string) => string;
  readonly referencia: string;
  readonly acciones: readonly string[];
  readonly fojas: number;
  readonly venceEn?: number;
  readonly recibida?: boolean;
}

const NOTAS: readonly Nota[] = [
  {
    dias: -10,
    hora: '09:12',
    procedencia: 'Ministerio de Economía y Finanzas Públicas',
    remitente: 'Viceministro de Presupuesto',
    cite: (g) => `MEFP/VPCF/N° 0482/${g}`,
    referencia: 'Solicita estado de ejecución presupuestaria al primer semestre',
    acciones: ['elaborar-informe'],
    fojas: 4,
    venceEn: 7,
    recibida: true,
  },
  {
    dias: -8,
    hora: '11:40',
    procedencia: 'Asamblea Legislativa Departamental',
    remitente: 'Presidente de la Asamblea',
    cite: (g) => `ALDT/PRES/N° 117/${g}`,
    referencia: 'Petición de informe escrito sobre obras en el Chaco',
    acciones: ['atencion-urgente', 'elaborar-respuesta'],
    fojas: 3,
    venceEn: -1,
    recibida: true,
  },
  {
    dias: -3,
    hora: '15:05',
    procedencia: 'Contraloría General del Estado',
    remitente: 'Gerente Departamental',
    cite: (g) => `CGE/GDT/N° 203/${g}`,
    referencia: 'Requiere remisión de contratos de la gestión pasada',
    acciones: ['para-su-consideracion'],
    fojas: 12,
    venceEn: 22,
    recibida: true,
  },
  {
    dias: -1,
    hora: '10:22',
    procedencia: 'Universidad Autónoma Juan Misael Saracho',
    remitente: 'Rector',
    cite: (g) => `UAJMS/REC/N° 341/${g}`,
    referencia: 'Invita a la firma del convenio de prácticas profesionales',
    acciones: ['para-su-conocimiento'],
    fojas: 1,
  },
  {
    dias: 0,
    hora: '08:10',
    procedencia: 'Servicio Departamental de Caminos',
    remitente: 'Director Técnico',
    cite: (g) => `SEDECA/DT/N° 98/${g}`,
    referencia: 'Informe de avance de la carretera Tarija - Potosí',
    acciones: ['para-su-consideracion'],
    fojas: 6,
  },
  {
    dias: 0,
    hora: '08:31',
    procedencia: 'Gobierno Autónomo Municipal de Tarija',
    remitente: 'Alcalde Municipal',
    cite: (g) => `GAMT/DA/N° 655/${g}`,
    referencia: 'Coordinación para el aniversario del departamento',
    acciones: ['para-su-conocimiento'],
    fojas: 1,
    venceEn: 17,
  },
];

const sumarDias = (fecha: Fecha, dias: number): Fecha =>
  new Date(Date.parse(`${fecha}T00:00:00Z`) + dias * 86_400_000).toISOString().slice(0, 10);

const papel = async (n: Nota, cite: string, fecha: string): Promise<Uint8Array> => {
  const parrafo = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const { pdf } = await renderCarta({
    tipo: 'carta',
    membrete: {
      estilo: 'agetic',
      entidad: n.procedencia,
      lineas: [n.procedencia.toUpperCase()],
      pie: [],
    },
    lugarYFecha: `Tarija, ${fechaDeCarta(fecha)}`,
    cite: { texto: cite },
    destinatario: { tratamiento: 'Señor', lineas: ['Gobernador'], lugar: 'Presente.-' },
    referencia: n.referencia,
    saludo: 'De mi consideración:',
    cuerpo: {
      type: 'doc',
      content: [
        parrafo(`Por medio de la presente: ${n.referencia}.`),
        parrafo('Sin otro particular, saludo a usted atentamente.'),
      ],
    },
    firma: { cargo: [n.remitente] },
    titulo: cite,
    fecha: new Date(`${fecha}T12:00:00-04:00`),
  });
  return pdf;
};

/** Some days of ordinary correspondence, so that the demo's trays look like an office's. */
export class Correspondencia {
  constructor(
    private readonly reloj: RelojFijo,
    private readonly elenco: Elenco,
  ) {}

  /** @param hoy La Paz date that is today for who will look at the trays */
  async traer(hoy: string): Promise<void> {
    for (const nota of NOTAS) await this.una(nota, hoy);
  }

  private async una(n: Nota, hoy: string): Promise<void> {
    const { recepcion, director } = this.elenco.escritorios;
    const llegada = sumarDias(hoy, n.dias);
    const escrita = sumarDias(hoy, n.dias - 1);
    this.reloj.poner(new Date(`${llegada}T${n.hora}:00-04:00`));
    await recepcion.ingresar();
    const cite = n.cite(escrita.slice(0, 4));
    const alta = await recepcion.acto<{ hoja: Hoja; documentoId: string }>('/api/hojas/externas', {
      procedencia: n.procedencia,
      remitente: n.remitente,
      citeOriginal: cite,
      fechaOriginal: escrita,
      referencia: n.referencia,
      fojas: n.fojas,
      archivoId: await recepcion.subir(`${cite.replaceAll('/', '-')}.pdf`, await papel(n, cite, escrita)),
      ...(n.venceEn === undefined
        ? {}
        : { plazos: [{ descripcion: 'Respuesta', fecha: sumarDias(hoy, n.venceEn) }] }),
    });
    await esperarSello(recepcion, alta.hoja, alta.documentoId);
    const s1 = await this.ultimo(recepcion, alta.hoja);
    await recepcion.acto(`/api/derivaciones/${s1}/derivar`, {
      oficial: { puestoId: this.elenco.puestos.director, acciones: n.acciones },
    });
    if (!n.recibida) return;
    await director.ingresar();
    await director.acto(`/api/derivaciones/${await this.ultimo(director, alta.hoja)}/recibir`, {
      fojas: n.fojas,
    });
  }

  private async ultimo(quien: Escritorio, hoja: Hoja): Promise<string> {
    const vista = await quien.leer<HojaVista>(`/api/hojas/${ruta(hoja)}`);
    const paso = vista.ruta.at(-1);
    return paso ? ruta(paso) : '';
  }
}
