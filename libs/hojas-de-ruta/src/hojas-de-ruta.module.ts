import { Portadores } from '#cites';
import { registrarRestriccion, TareasDelSistema } from '#platform';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AbrirHoja } from './application/abrir-hoja';
import { AgruparHojas } from './application/agrupar-hojas';
import { AnotarHoja } from './application/anotar-hoja';
import { EnterarseDeDevolucion } from './application/enterarse-de-devolucion';
import { AnularHoja } from './application/anular-hoja';
import { ArchivarHoja } from './application/archivar-hoja';
import { AtenderCopia } from './application/atender-copia';
import { AQuienSeEscribe } from './application/a-quien-se-escribe';
import { BuscarPorPalabras } from './application/buscar-por-palabras';
import { BuscarCarpetas } from './application/buscar-carpetas';
import { ConfidencialidadDeHoja } from './application/confidencialidad-de-hoja';
import { ConsultarHojas } from './application/consultar-hojas';
import { CrearDocumentoDeHoja } from './application/crear-documento-de-hoja';
import { DerivarHoja } from './application/derivar-hoja';
import { DesagruparHoja } from './application/desagrupar-hoja';
import { DesarchivarHoja } from './application/desarchivar-hoja';
import { Destinos } from './application/destinos';
import { DevolverDerivacion } from './application/devolver-derivacion';
import { Hilos } from './application/hilos';
import { ImprimirCaratula } from './application/imprimir-caratula';
import { PresenciaEnHoja } from './application/presencia-en-hoja';
import { Expediente } from './application/expediente';
import { ImprimirHoja } from './application/imprimir-hoja';
import { IngresarNota } from './application/ingresar-nota';
import { ReanudarHoja } from './application/reanudar-hoja';
import { RecepcionesDeMesa } from './application/recepciones-de-mesa';
import { RechazarAdeudo } from './application/rechazar-adeudo';
import { RecibirDerivacion } from './application/recibir-derivacion';
import { RegistrarExterna } from './application/registrar-externa';
import { RegistrarInterna } from './application/registrar-interna';
import { ResponderHoja } from './application/responder-hoja';
import { RestringirDestino } from './application/restringir-destino';
import { RevertirDerivacion } from './application/revertir-derivacion';
import { SellarRecepcion } from './application/sellar-recepcion';
import { SuspenderHoja } from './application/suspender-hoja';
import { VerHoja } from './application/ver-hoja';
import { VerificarBandeja } from './application/verificar-bandeja';
import { ActosDeLote } from './application/actos-de-lote';
import { ActosEnLote } from './application/actos-en-lote';
import { RespuestasDeGrupo } from './application/respuestas-de-grupo';
import { LoteController } from './http/lote.controller';
import { AgendaDePlazos } from './application/agenda-de-plazos';
import { PendientesDeHojas } from './application/pendientes-de-hojas';
import { PlazosDeHoja } from './application/plazos-de-hoja';
import { RecalcularPlazos } from './application/recalcular-plazos';
import { carpetaRepetida, destinoInactivo, enMovimiento } from './domain/errores';
import { AgrupacionController } from './http/agrupacion.controller';
import { ArchivoController } from './http/archivo.controller';
import { ConfidencialidadController } from './http/confidencialidad.controller';
import { DerivacionesController } from './http/derivaciones.controller';
import { ExpedienteController } from './http/expediente.controller';
import { HojasController } from './http/hojas.controller';
import { PausasController } from './http/pausas.controller';
import { PlazosController } from './http/plazos.controller';
import { PresenciaController } from './http/presencia.controller';
import { RecepcionesController } from './http/recepciones.controller';
import { AlcancesRepository } from './persistence/alcances.repository';
import { CarpetasRepository } from './persistence/carpetas.repository';
import { DestinosRepository } from './persistence/destinos.repository';
import { HilosRepository } from './persistence/hilos.repository';
import { PalabrasRepository } from './persistence/palabras.repository';
import { PasosRepository } from './persistence/pasos.repository';
import { PasosVivosRepository } from './persistence/pasos-vivos.repository';
import { PendientesDeHojasRepository } from './persistence/pendientes.repository';
import { PlazosRepository } from './persistence/plazos.repository';
import { ProcedenciasRepository } from './persistence/procedencias.repository';
import { RecepcionesRepository } from './persistence/recepciones.repository';
import { VistasRepository } from './persistence/vistas.repository';

registrarRestriccion('un_oficial_vivo', enMovimiento);
registrarRestriccion('derivacion_secuencia', enMovimiento);
registrarRestriccion('carpeta_abierta_unica', carpetaRepetida);
registrarRestriccion('derivacion_destino_vigente', () => destinoInactivo('Uno de los destinos'));

/** HRs, derivaciones, recepciones, plazos. */
@Module({
  controllers: [
    ExpedienteController,
    HojasController,
    DerivacionesController,
    LoteController,
    PausasController,
    ConfidencialidadController,
    PlazosController,
    PresenciaController,
    AgrupacionController,
    ArchivoController,
    RecepcionesController,
  ],
  providers: [
    Hilos,
    HilosRepository,
    PasosRepository,
    PasosVivosRepository,
    VerificarBandeja,
    PlazosRepository,
    ProcedenciasRepository,
    RecepcionesRepository,
    VistasRepository,
    CarpetasRepository,
    DestinosRepository,
    AbrirHoja,
    AgruparHojas,
    AnotarHoja,
    EnterarseDeDevolucion,
    AnularHoja,
    ArchivarHoja,
    AtenderCopia,
    AQuienSeEscribe,
    BuscarCarpetas,
    BuscarPorPalabras,
    PalabrasRepository,
    AlcancesRepository,
    ConfidencialidadDeHoja,
    ConsultarHojas,
    CrearDocumentoDeHoja,
    DerivarHoja,
    DesagruparHoja,
    DesarchivarHoja,
    Destinos,
    DevolverDerivacion,
    ImprimirCaratula,
    PresenciaEnHoja,
    Expediente,
    ImprimirHoja,
    IngresarNota,
    ReanudarHoja,
    RecepcionesDeMesa,
    RechazarAdeudo,
    RecibirDerivacion,
    RegistrarExterna,
    RegistrarInterna,
    ResponderHoja,
    RestringirDestino,
    RevertirDerivacion,
    SellarRecepcion,
    SuspenderHoja,
    AgendaDePlazos,
    PendientesDeHojas,
    PendientesDeHojasRepository,
    PlazosDeHoja,
    RecalcularPlazos,
    ActosDeLote,
    ActosEnLote,
    RespuestasDeGrupo,
    VerHoja,
  ],
  exports: [
    Hilos,
    PendientesDeHojas,
    CarpetasRepository,
    ConsultarHojas,
    ProcedenciasRepository,
    RecepcionesRepository,
    VistasRepository,
  ],
})
export class HojasDeRutaModule implements OnModuleInit {
  constructor(
    private readonly tareas: TareasDelSistema,
    private readonly sellar: SellarRecepcion,
    private readonly recalcular: RecalcularPlazos,
    private readonly portadores: Portadores,
  ) {}

  onModuleInit(): void {
    this.portadores.registrar('hojas.v_numerados');
    this.tareas.registrar('sellar-recepcion', 'Sellar una nota recibida', ({ gestion, recepcionId }) =>
      this.sellar.ejecutar(Number(gestion), String(recepcionId)),
    );
    this.tareas.registrar(
      'recalcular-plazos',
      'Recalcular plazos tras un cambio de feriados',
      async ({ causa }) => {
        await this.recalcular.ejecutar(String(causa));
      },
    );
  }
}
