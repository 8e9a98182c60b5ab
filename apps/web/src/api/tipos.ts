/** Names of the shapes that travel, as the desks use them. */
export type Nivel = 'vencido' | 'pronto' | 'normal';
export type TipoPaso = 'oficial' | 'copia';
export type VistaDeBandeja = 'por-recibir' | 'en-despacho' | 'enviados' | 'archivados';
export type Esquina = 'superior-derecha' | 'superior-izquierda' | 'inferior-derecha' | 'inferior-izquierda';

export interface MotivoVisto {
  codigo: string;
  texto: string;
}
export interface PuestoDeSesion {
  id: string;
  cargo: string;
  unidadId: string;
  unidadSigla: string;
  unidadNombre: string;
  calidad: string;
  titularNombre?: string | null;
}
export interface Sesion {
  csrf: string;
  usuario: string;
  nombre: string;
  roles: string[];
  puestos: PuestoDeSesion[];
  entidad: { nombre: string; sigla: string; ciudad: string };
  demo: boolean;
  expiraEn: string;
}
export interface AccesoDemo {
  usuario: string;
  clave: string;
  cargo: string;
  unidad: string;
}
export interface Entidad {
  nombre: string;
  sigla: string;
  ciudad: string;
  departamento: string;
  demo: boolean;
  accesosDemo?: AccesoDemo[];
}
export interface DestinoEncontrado {
  tipo: 'puesto' | 'unidad';
  id: string;
  cargo?: string | null;
  unidadSigla: string;
  unidadNombre: string;
  funcionario?: string | null;
}
export interface ArchivoSubido {
  id: string;
  nombre: string;
  sha256: string;
  bytes: number;
  paginas: number;
  firmas: number;
  avisos: string[];
}
export interface RefHoja {
  gestion: number;
  id: string;
}
export interface HojaEncontrada extends RefHoja {
  codigo: string;
  referencia: string;
  estado: string;
}
export interface OrdenRegistrarExterna {
  procedencia: string;
  remitente: string;
  remitenteCargo?: string;
  citeOriginal?: string;
  fechaOriginal?: string;
  referencia: string;
  destinatarioPuestoId?: string;
  fojas: number;
  adjuntos?: string;
  confidencialidad?: string;
  archivoId: string;
  anexos?: { archivoId: string; descripcion: string; fojas: number }[];
  plazos?: { descripcion: string; fecha: string; responsablePuestoId?: string }[];
  hoja?: RefHoja;
  sello?: { esquina: Esquina };
  duplicadoConfirmado?: boolean;
}
export interface Registrada {
  hoja: RefHoja & { codigo: string; codigoLargo: string };
  documentoId: string;
  recepcionId: string;
  derivacionId: string;
  recibidoEn: string;
}
export interface OrdenRegistrarInterna {
  referencia: string;
  documentoId?: string;
  proceso?: string;
  fojas?: number;
}
export interface Extremo {
  cargo?: string | null;
  unidadSigla: string;
  nombre?: string | null;
}
export interface PasoDeRuta {
  gestion: number;
  id: string;
  secuencia: number;
  tipo: TipoPaso;
  estado: string;
  de: Extremo | null;
  a: Extremo;
  acciones: string[];
  proveido: string | null;
  enviadoEn: string | null;
  recibidoEn: string | null;
  recibidoPor: string | null;
  cerradoEn: string | null;
  motivo: string | null;
  origenId: string | null;
  documentos: { id: string; cite: string | null; titulo: string | null }[];
}
export interface AnexoVisto {
  n?: number;
  nombre: string;
  fojas: number | null;
  url?: string;
}
export interface DocumentoDeHoja {
  id: string;
  tipo: string;
  origen: 'propio' | 'externo';
  estado: string;
  cite: string | null;
  titulo: string | null;
  fecha: string | null;
  revision: number | null;
  paginas: number | null;
  firmas: number | null;
  sello?: { recepcionId: string; estado: string; detalle: string | null } | null;
  anexos: AnexoVisto[];
}
export interface ActoPosible {
  acto: string;
  permitido: boolean;
  motivos: MotivoVisto[];
}
export interface MiPaso {
  gestion: number;
  id: string;
  tipo: TipoPaso;
  estado: string;
  actos: ActoPosible[];
}
export interface PlazoDeHoja {
  id: string;
  descripcion: string;
  fecha: string;
  estado: string;
  dias: number;
  texto: string;
}
export interface Deuda {
  texto: string;
  quien?: string | null;
}
export interface HojaVista extends RefHoja {
  codigo: string;
  codigoLargo: string;
  clase: 'interna' | 'externa';
  estado: string;
  referencia: string;
  procedencia: string | null;
  remitente: string | null;
  remitenteCargo: string | null;
  citeOriginal: string | null;
  fechaOriginal: string | null;
  fojas: number | null;
  adjuntos: string | null;
  creadaEn: string;
  plazos: PlazoDeHoja[];
  ruta: PasoDeRuta[];
  documentos: DocumentoDeHoja[];
  misPasos: MiPaso[];
  debe: Deuda[];
}
export interface EventoDeHistoria {
  secuencia: number;
  acto: string;
  actor: string | null;
  en: string;
  datos: Record<string, unknown>;
  hash: string;
}
export interface Destino {
  puestoId?: string;
  unidadId?: string;
  acciones: string[];
  proveido: string;
  plazo?: string;
}
export interface OrdenDerivar {
  oficial?: Destino;
  copias?: Destino[];
  documentoIds?: string[];
}
export interface Derivadas {
  derivaciones: { gestion: number; id: string; tipo: TipoPaso }[];
}
export interface Conteos {
  porRecibir: number;
  enDespacho: number;
  enviados: number;
  archivados: number;
  porFirmar: number;
}
export interface FilaDeBandeja {
  gestion: number;
  hojaId: string;
  codigo: string;
  derivacionId: string;
  tipo: TipoPaso;
  referencia: string;
  procedencia: string | null;
  de: string | null;
  a: string | null;
  acciones: string[];
  proveido: string | null;
  enviadoEn: string | null;
  recibidoEn: string | null;
  plazo: string | null;
  plazoTexto: string | null;
  plazoNivel: Nivel | null;
  fojas: number | null;
  clase: string;
}
export interface Bandeja {
  vista: VistaDeBandeja;
  conteos: Conteos;
  filas: FilaDeBandeja[];
  siguiente: string | null;
}
/** A node of the rich text, in TipTap's JSON. */
export interface NodoDeTexto {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodoDeTexto[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}
export interface ContenidoDeCarta {
  destinatario: { tratamiento?: string; lineas: string[]; lugar?: string };
  referencia?: string;
  saludo: string;
  cuerpo: NodoDeTexto;
  despedida?: string;
  copias?: string[];
  adjuntos?: string;
  iniciales?: string;
  codigos?: string[];
}
export type TipoDeDocumento = 'carta' | 'nota-interna' | 'circular';
export interface OrdenCrearDocumento {
  tipo: TipoDeDocumento;
  titulo?: string;
  firmantePuestoId: string;
  contenido: ContenidoDeCarta;
}
export interface DocumentoVisto {
  id: string;
  tipo: string;
  estado: string;
  version: number;
  titulo?: string | null;
  contenido: ContenidoDeCarta | null;
  cite: string | null;
  fecha: string | null;
  firmante: { puestoId: string; cargo: string; unidadSigla?: string; nombre?: string | null } | null;
  hojas: (RefHoja & { codigo: string })[];
  actos: ActoPosible[];
  revisiones: {
    n: number;
    clase: string;
    sha256: string;
    bytes: number;
    paginas: number;
    creadoEn?: string;
  }[];
}
export interface DocumentoListado {
  id: string;
  tipo: string;
  estado: string;
  titulo: string | null;
  cite: string | null;
  firmante?: string | null;
  actualizadoEn?: string | null;
  hojas?: (RefHoja & { codigo: string })[];
}
export type Credencial = { tipo: 'p12'; archivo: string; contrasena: string } | { tipo: 'prueba' };
export interface Firmado {
  cite: string;
  fecha: string;
  revision: number;
  sha256: string;
}
export interface FirmaVista {
  campo: string;
  firmante: string;
  momento: string | null;
  integridad: string;
  resultado: string;
  mensaje: string;
}
export interface InformeDeFirmas {
  resultado: string;
  firmas: FirmaVista[];
}
export interface RemitenteConocido {
  procedencia: string;
  remitente: string;
  remitenteCargo: string | null;
}
