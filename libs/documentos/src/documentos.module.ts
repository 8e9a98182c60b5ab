import { Portadores, TiposNumerados } from '#cites';
import { TareasDelSistema } from '#platform';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { AnexarADocumento } from './application/anexar-a-documento';
import { AnularDocumento, RegistroDeAnulacion } from './application/anular-documento';
import { CambiarPapel } from './application/cambiar-papel';
import { CambiarVobo } from './application/cambiar-vobo';
import { BuscarDocumentos } from './application/buscar-documentos';
import { CerrarDespacho } from './application/cerrar-despacho';
import { ComprobarPorCodigo } from './application/comprobar-por-codigo';
import {
  ConsultarDocumentos,
  RegistrosDeConsulta,
  VerificarDocumento,
} from './application/consultar-documentos';
import { CrearDocumento } from './application/crear-documento';
import { DarVobo } from './application/dar-vobo';
import { DisponerBorrador } from './application/disponer-borrador';
import { DespacharDocumento } from './application/despachar-documento';
import { EmitirDocumento, RegistroDeEmision } from './application/emitir-documento';
import { CompletarFirma } from './application/completar-firma';
import { FirmarDocumento } from './application/firmar-documento';
import { FirmarEnLote } from './application/firmar-en-lote';
import { Frases } from './application/frases';
import { GuardarDocumento } from './application/guardar-documento';
import { HistorialDeTexto } from './application/historial-de-texto';
import { LeerArchivo } from './application/leer-archivo';
import { ListarDocumentos } from './application/listar-documentos';
import { ObservarDocumento } from './application/observar-documento';
import { PedirVobo } from './application/pedir-vobo';
import { PresenciaEnDocumento } from './application/presencia-en-documento';
import { PrepararFirma, RegistroDePreparadas } from './application/preparar-firma';
import { RecibirFirmado } from './application/recibir-firmado';
import { PendientesDeDocumentos } from './application/pendientes-de-documentos';
import { TiposDeDocumento } from './application/tipos-de-documento';
import { VerificarArchivo } from './application/verificar-archivo';
import { RedactarParaVarios, RegistroDeCopias } from './application/redactar-para-varios';
import { ConsultarPlantillas } from './application/consultar-plantillas';
import { EditarPlantilla } from './application/editar-plantilla';
import { EnsayosDePlantilla } from './application/ensayos-de-plantilla';
import { Logos } from './application/logos';
import { ProlongarFirmas } from './application/prolongar-firmas';
import { RetirarPlantilla } from './application/retirar-plantilla';
import { PublicarPlantilla } from './application/publicar-plantilla';
import { LogosRepository } from './persistence/logos.repository';
import { SubirArchivo } from './application/subir-archivo';
import { Vistos } from './application/vistos';
import { CiteDePapel } from './cite-de-papel';
import { Documentos } from './documentos';
import { Emblemas } from './emblemas';
import { EnlacesDeVerificacion } from './enlace-de-verificacion';
import { Entregables } from './entregables';
import { AnexosController } from './http/anexos.controller';
import { ArchivosController } from './http/archivos.controller';
import { BusquedaController } from './http/busqueda.controller';
import { ComprobacionController } from './http/comprobacion.controller';
import { DespachosController } from './http/despachos.controller';
import { DocumentosController } from './http/documentos.controller';
import { ImagenesController } from './http/imagenes.controller';
import { FirmaController } from './http/firma.controller';
import { FrasesController } from './http/frases.controller';
import { MuestrasController } from './http/muestras.controller';
import { PapelesController } from './http/papeles.controller';
import { VariosController } from './http/varios.controller';
import { PapelSubidoController } from './http/papel-subido.controller';
import { PresenciaEnDocumentoController } from './http/presencia.controller';
import { SignosController } from './http/signos.controller';
import { PlantillasController } from './http/plantillas.controller';
import { VerificacionesController } from './http/verificaciones.controller';
import { VersionesController } from './http/versiones.controller';
import { VoboController } from './http/vobo.controller';
import { tipoDesconocido } from './domain/errores';
import { TiposController } from './http/tipos.controller';
import { BusquedaRepository } from './persistence/busqueda.repository';
import { DespachosRepository } from './persistence/despachos.repository';
import { DocumentosRepository } from './persistence/documentos.repository';
import { ImagenesRepository } from './persistence/imagenes.repository';
import { FirmasPreparadasRepository } from './persistence/firmas-preparadas.repository';
import { FrasesRepository } from './persistence/frases.repository';
import { LecturasRepository } from './persistence/lecturas.repository';
import { PapelesRepository } from './persistence/papeles.repository';
import { PendientesRepository } from './persistence/pendientes.repository';
import { PlantillasRepository } from './persistence/plantillas.repository';
import { VersionesRepository } from './persistence/versiones.repository';
import { VistosRepository } from './persistence/vistos.repository';
import { Versiones } from './versiones';
import { ProlongacionesRepository } from './persistence/prolongaciones.repository';
import { TiposRepository } from './persistence/tipos.repository';
import { PruebaDePlantilla } from './prueba-de-plantilla';
import { ImagenesDelTexto } from './imagenes-del-texto';
import { Imprenta } from './imprenta';
import { LectorDePapel } from './lector-de-papel';
import { PapelesSubidos } from './papeles-subidos';
import { FirmasAbiertas } from './firmas-abiertas';
import { PasosDeFirma, RegistroDeFirma } from './pasos-de-firma';
import { PersonasDeCasa } from './personas-de-casa';
import { Salidas } from './salidas';
import { Subidas } from './subidas';
import { Plantillas } from './plantillas';
import { Redaccion } from './redaccion';

/** Drafts, templates, signing and despacho of documentos, and the files that come in. */
@Global()
@Module({
  controllers: [
    AnexosController,
    ArchivosController,
    BusquedaController,
    ComprobacionController,
    DespachosController,
    DocumentosController,
    ImagenesController,
    FirmaController,
    FrasesController,
    MuestrasController,
    PapelesController,
    PapelSubidoController,
    VariosController,
    PlantillasController,
    PresenciaEnDocumentoController,
    SignosController,
    VerificacionesController,
    VersionesController,
    VoboController,
    TiposController,
  ],
  providers: [
    VerificarArchivo,
    AnexarADocumento,
    AnularDocumento,
    CambiarPapel,
    CambiarVobo,
    CiteDePapel,
    CompletarFirma,
    ComprobarPorCodigo,
    CrearDocumento,
    DisponerBorrador,
    BuscarDocumentos,
    BusquedaRepository,
    CerrarDespacho,
    ConsultarDocumentos,
    ConsultarPlantillas,
    DarVobo,
    DespacharDocumento,
    DespachosRepository,
    Documentos,
    DocumentosRepository,
    EditarPlantilla,
    Emblemas,
    EmitirDocumento,
    EnlacesDeVerificacion,
    EnsayosDePlantilla,
    Entregables,
    FirmarDocumento,
    FirmarEnLote,
    FirmasAbiertas,
    FirmasPreparadasRepository,
    Frases,
    FrasesRepository,
    GuardarDocumento,
    HistorialDeTexto,
    ImagenesDelTexto,
    ImagenesRepository,
    Imprenta,
    LecturasRepository,
    LectorDePapel,
    LeerArchivo,
    Logos,
    LogosRepository,
    ListarDocumentos,
    ObservarDocumento,
    PapelesRepository,
    PapelesSubidos,
    PasosDeFirma,
    PedirVobo,
    PendientesDeDocumentos,
    PendientesRepository,
    Plantillas,
    PlantillasRepository,
    ProlongacionesRepository,
    ProlongarFirmas,
    PrepararFirma,
    PresenciaEnDocumento,
    PruebaDePlantilla,
    PublicarPlantilla,
    RetirarPlantilla,
    RecibirFirmado,
    Redaccion,
    RedactarParaVarios,
    RegistroDeAnulacion,
    RegistroDeCopias,
    RegistroDeEmision,
    RegistroDeFirma,
    RegistroDePreparadas,
    RegistrosDeConsulta,
    PersonasDeCasa,
    Salidas,
    Subidas,
    SubirArchivo,
    TiposDeDocumento,
    TiposRepository,
    VerificarDocumento,
    Versiones,
    VersionesRepository,
    Vistos,
    VistosRepository,
  ],
  exports: [BuscarDocumentos, Documentos, Emblemas, PapelesSubidos, PendientesDeDocumentos, Plantillas],
})
export class DocumentosModule implements OnModuleInit {
  constructor(
    private readonly tareas: TareasDelSistema,
    private readonly leer: LeerArchivo,
    private readonly portadores: Portadores,
    private readonly numerados: TiposNumerados,
    private readonly tipos: TiposRepository,
    private readonly prolongar: ProlongarFirmas,
  ) {}

  onModuleInit(): void {
    this.portadores.registrar('documentos.v_numerados');
    this.numerados.registrar(async (tx, clave) => {
      if (!(await this.tipos.cargar(tx, clave))?.activo) throw tipoDesconocido();
    });
    this.tareas.registrar('leer-archivo', 'Leer el texto de un archivo subido', ({ archivoId }) =>
      this.leer.leer(String(archivoId)),
    );
    this.tareas.registrarPeriodica(
      'prolongar-firmas',
      'Prolongar firmas y reintentar sellos de tiempo',
      '*/10 * * * *',
      async () => {
        await this.prolongar.ronda();
      },
    );
    this.tareas.registrar('leer-escaneo', 'Leer el texto de un escaneo', ({ archivoId, paginas }) =>
      this.leer.leerEscaneo(String(archivoId), paginas as number[]),
    );
  }
}
