import type { operations } from './esquema';

/** Names of the shapes that travel, as the desks use them; all are the API's own. */
type Op = operations;
type Cuerpo<K extends keyof Op> = Op[K] extends {
  requestBody: { content: { 'application/json': infer C } };
}
  ? C
  : never;
type Respuesta<K extends keyof Op> = Op[K] extends {
  responses: { 200: { content: { 'application/json': infer C } } };
}
  ? C
  : never;

export type Sesion = Respuesta<'iniciarSesion'>;
export type PuestoDeSesion = Sesion['puestos'][number];
export type Entidad = Respuesta<'entidad'>;
export type AccesoDemo = NonNullable<Entidad['accesosDemo']>[number];
export type DestinoEncontrado = Respuesta<'buscarDestinos'>['filas'][number];
export type ArchivoSubido = Respuesta<'subirArchivo'>;
export type HojaEncontrada = Respuesta<'buscarHojas'>[number];
export type DocumentoHallado = Respuesta<'buscarDocumentos'>[number];
export type RemitenteConocido = Respuesta<'buscarRemitentes'>[number];

export type OrdenRegistrarExterna = Cuerpo<'registrarExterna'>;
export type OrdenRegistrarInterna = Cuerpo<'registrarInterna'>;
export type Registrada = Respuesta<'registrarExterna'>;
export type RegistradaInterna = Respuesta<'registrarInterna'>;
export type LugarDeSello = NonNullable<OrdenRegistrarExterna['sello']>;
export type Esquina = Extract<LugarDeSello, { esquina: unknown }>['esquina'];
export type AnexoPedido = NonNullable<OrdenRegistrarExterna['anexos']>[number];
export type RecepcionVista = Respuesta<'verRecepcion'>;

export type HojaVista = Respuesta<'verHoja'>;
export type PasoDeRuta = HojaVista['ruta'][number];
export type Extremo = PasoDeRuta['a'];
export type DocumentoDeHoja = HojaVista['documentos'][number];
export type MiPaso = HojaVista['misPasos'][number];
export type ActoPosible = MiPaso['actos'][number];
export type PlazoDeHoja = HojaVista['plazos'][number];
export type Nivel = PlazoDeHoja['nivel'];
export type QuienVeHoja = Respuesta<'quienVeHoja'>;
export type NivelDeHoja = QuienVeHoja['nivel'];
export type AgendaDePlazos = Respuesta<'agendaDePlazos'>;
export type PlazoDeAgenda = AgendaDePlazos['plazos'][number];
export type HojaHallada = Respuesta<'buscarPorPalabras'>['filas'][number];
export type EventoDeHistoria = Respuesta<'historiaHoja'>[number];

export type OrdenDerivar = Cuerpo<'derivarHoja'>;
export type Destino = NonNullable<OrdenDerivar['oficial']>;
export type Accion = NonNullable<Destino['acciones']>[number];
export type Derivadas = Respuesta<'derivarHoja'>;
export type OrdenRecibir = Cuerpo<'recibirDerivacion'>;
export type OrdenResponder = Cuerpo<'responderHoja'>;
export type OrdenArchivar = Cuerpo<'archivarHoja'>;

export type Organigrama = Respuesta<'organigramaDePersonal'>;
export type UnidadDePersonal = Organigrama['unidades'][number];
export type PuestoDePersonal = Organigrama['puestos'][number];
export type EventoDeBitacora = Respuesta<'verBitacora'>['filas'][number];
export type EnsayoDeImportacion = Respuesta<'ensayarImportacion'>;
export type FuncionarioDePersonal = Respuesta<'funcionarios'>[number];
export type DesignacionDePersonal = Respuesta<'listarDesignaciones'>[number];
export type Pendiente = Respuesta<'pendientesDe'>[number];
export type FeriadosDeGestion = Respuesta<'feriadosDeGestion'>;
export type Feriado = FeriadosDeGestion['feriados'][number];
export type ActaDeEntrega = Respuesta<'actasDeEntrega'>[number];
export type Rol = Sesion['roles'][number];

export type Bandeja = Respuesta<'bandeja'>;
export type VistaDeBandeja = Bandeja['vista'];
export type Conteos = Bandeja['conteos'];
export type FilaDeBandeja = Bandeja['filas'][number];
export type Ambito = Bandeja['de'];
export type OrdenDeLote = Cuerpo<'actosEnLote'>;
export type ActoDeLote = OrdenDeLote['acto'];
export type RespuestaDeLote = Respuesta<'actosEnLote'>;
export type ResultadoDeLote = RespuestaDeLote['resultados'][number];

/** Somebody else who has the same open. */
export type Presente = Respuesta<'estarEnHoja'>[number];
export type OrdenCrearDocumento = Cuerpo<'crearDocumento'>;
export type TipoDeDocumento = Respuesta<'tiposDeDocumento'>[number];
export type OrdenDeTipo = Cuerpo<'crearTipo'>;
export type PlantillaListada = Respuesta<'plantillas'>[number];
export type PlantillaVista = Respuesta<'verPlantilla'>;
export type VersionDePlantilla = PlantillaVista['versiones'][number];
export type OrdenDePlantilla = Cuerpo<'guardarPlantilla'>;
export type AjustesDeTipo = Extract<OrdenDePlantilla, { clase: 'tipo' }>['datos'];
export type AjustesDeMembrete = Extract<OrdenDePlantilla, { clase: 'membrete' }>['datos'];
export type CampoDePlantilla = AjustesDeTipo['campos'][number];
export type FaltaDePlantilla = Respuesta<'revisarPlantilla'>['motivos'][number];
export type Serie = Respuesta<'series'>[number];
export type VistaDeSerie = Respuesta<'previsualizarFormato'>;
export type NumeroSinUsar = Respuesta<'numerosReservados'>['filas'][number];
export type NumeroReservado = Pick<NumeroSinUsar, 'id' | 'numero' | 'texto'>;
export type LibroDeSerie = Respuesta<'libroDeCites'>;
export type UnidadDeOrganigrama = Respuesta<'organigrama'>[number];
export type ContenidoDeCarta = Omit<Cuerpo<'guardarDocumento'>['contenido'], 'cuerpo'> & {
  cuerpo: NodoDeTexto;
};
export type FormaDeDocumento = NonNullable<Respuesta<'verDocumento'>['forma']>;
export type CampoDeForma = FormaDeDocumento['campos'][number];
export type Persona = NonNullable<ContenidoDeCarta['a']>[number];
export type DocumentoVisto = Omit<Respuesta<'verDocumento'>, 'contenido'> & {
  contenido: ContenidoDeCarta | null;
};
export type DespachoDeDocumento = DocumentoVisto['despachos'][number];
export type DestinoDeDocumento = DocumentoVisto['destinos'][number];
export type CuentaDeSalidas = NonNullable<DocumentoVisto['cuenta']>;
export type Frase = Respuesta<'listarFrases'>[number];
export type ClaseDeFrase = Cuerpo<'guardarFrase'>['clase'];
export type Destinatario = NonNullable<ContenidoDeCarta['destinatario']>;
export type FirmadosEnLote = Respuesta<'firmarEnLote'>;
export type VersionListada = Respuesta<'listarVersiones'>[number];
export type VersionVista = Omit<Respuesta<'verVersion'>, 'contenido'> & { contenido: ContenidoDeCarta };
export type DocumentoListado = Respuesta<'listarDocumentos'>[number];
export type Credencial = Cuerpo<'firmarDocumento'>['credencial'];
export type Firmado = Respuesta<'firmarDocumento'>;
export type OrdenPedirVobo = Cuerpo<'pedirVobo'>;
export type OrdenObservar = Cuerpo<'observarDocumento'>;
export type OrdenSustituirVobo = Cuerpo<'sustituirVobo'>;
export type OrdenAnexar = Cuerpo<'anexarADocumento'>;
export type JuicioDePapel = Respuesta<'juzgarPapel'>;
export type Emitido = Respuesta<'emitirDocumento'>;
export type OrdenCambiarPapel = Cuerpo<'cambiarPapel'>;
export type OrdenDespachar = Cuerpo<'despacharDocumento'>;
export type Despachado = Respuesta<'despacharDocumento'>;
export type OrdenAcusar = Cuerpo<'acusarDocumento'>;
export type Publicada = Respuesta<'publicarPlantilla'>;
export type OrdenCorregirAcuse = Cuerpo<'corregirAcuse'>;
export type FirmasDeDocumento = Respuesta<'verificarDocumento'>;
export type InformeDeFirmas = Omit<FirmasDeDocumento, 'prolongacion'>;
export type Verificacion = Respuesta<'verificarArchivo'>;

/** A node of the rich text, in TipTap's JSON: the contract only says that it is an object. */
export interface NodoDeTexto {
  [clave: string]: unknown;
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodoDeTexto[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

export type LecturaDeArchivo = Respuesta<'leerArchivo'>;
export type Propuesta = NonNullable<LecturaDeArchivo['propuestas']['cite']>;
export type SelloPrevistoDeArchivo = Respuesta<'preverSello'>;
export type DiaDeMesa = Respuesta<'verDiaDeMesa'>;
export type RecepcionDelDia = DiaDeMesa['recepciones'][number];
export type OrdenRechazar = Cuerpo<'rechazarEnMesa'>;
export type OrdenCorregir = Cuerpo<'corregirRecepcion'>;
export type OrdenCorregirInterna = Cuerpo<'corregirInterna'>;
export type DestinoDeEscaneo = Respuesta<'hallarDestinoDeEscaneo'>;
export type FisicoDeHoja = Respuesta<'verFisico'>;
export type OrdenDeEscaneo = Cuerpo<'vincularEscaneo'>;
export type OrdenDeFisico = Cuerpo<'declararFisico'>;
export type PorEntregar = Respuesta<'papelesPorEntregar'>[number];
export type EtiquetaLeida = Respuesta<'leerEtiqueta'>;
export type ProcedenciaDelDirectorio = Respuesta<'listarProcedencias'>[number];
export type TareaDelSistema = Respuesta<'tareasDelSistema'>[number];
export type MisCertificados = Respuesta<'misCertificados'>;
export type CertificadoInscrito = MisCertificados['certificados'][number];
export type FirmanteDeEntidad = Respuesta<'certificadosDeEntidad'>[number];
export type OrdenInscribirCertificado = Cuerpo<'inscribirMiCertificado'>;

export type OrdenDeInstalacion = Cuerpo<'instalar'>;
export type EnsayoDeInstalacion = Cuerpo<'ensayarInstalacion'>;
export type EstadoDeInstalacion = Respuesta<'estadoDeInstalacion'>;
export type NumerosPrevistos = NonNullable<Respuesta<'ensayarInstalacion'>['numeros']>;

export type VistaGuardada = Respuesta<'listarVistas'>[number];
export type FiltroDeBandeja = VistaGuardada['filtro'];
export type OrdenGuardarVista = Cuerpo<'guardarVista'>;
export type CarpetasListadas = Respuesta<'listarCarpetas'>;
export type CarpetaListada = CarpetasListadas['filas'][number];
export type CarpetaVista = Respuesta<'verCarpeta'>;
export type PiezaDeCarpeta = CarpetaVista['piezas'][number];
export type EstadoDeCarpeta = NonNullable<NonNullable<Op['listarCarpetas']['parameters']['query']>['estado']>;
export type OrdenDeCarpeta = Cuerpo<'crearCarpeta'>;
export type OrdenEditarCarpeta = Cuerpo<'editarCarpeta'>;
export type RetencionDeCarpeta = NonNullable<CarpetaVista['retencion']>;
export type TablaDeRetencion = Respuesta<'listarSeriesDocumentales'>;
export type SerieDocumental = TablaDeRetencion['filas'][number];
export type EstadoDeSerie = NonNullable<
  NonNullable<Op['listarSeriesDocumentales']['parameters']['query']>['estado']
>;
export type OrdenDeSerieDocumental = Cuerpo<'crearSerieDocumental'>;
export type VencimientosDeArchivo = Respuesta<'listarVencimientosDeArchivo'>;
export type PrestamoDelArchivo = Respuesta<'listarPrestamos'>['filas'][number];
export type VistaDePrestamos = NonNullable<
  NonNullable<Op['listarPrestamos']['parameters']['query']>['vista']
>;
export type OrdenDePrestar = Cuerpo<'prestarDelArchivo'>;
export type Prestado = Respuesta<'prestarDelArchivo'>;
export type OrdenDeRenovar = Cuerpo<'renovarPrestamo'>;
export type OrdenDeDevolucion = Cuerpo<'devolverPrestamo'>;
export type TransferenciaListada = Respuesta<'listarTransferencias'>['filas'][number];
export type TransferenciaVista = Respuesta<'verTransferencia'>;
export type EnvioDeCarpeta = TransferenciaVista['envios'][number];
export type OrdenDeTransferencia = Cuerpo<'prepararTransferencia'>;
export type EnviadaAlArchivo = Respuesta<'enviarTransferencia'>;
