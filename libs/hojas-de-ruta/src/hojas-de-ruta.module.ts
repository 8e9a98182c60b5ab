import { ErrorDominio } from '#kernel';
import { registrarRestriccion, TareasDelSistema } from '#platform';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AbrirHoja } from './application/abrir-hoja';
import { ArchivarHoja } from './application/archivar-hoja';
import { ConsultarHojas } from './application/consultar-hojas';
import { CrearDocumentoDeHoja } from './application/crear-documento-de-hoja';
import { DerivarHoja } from './application/derivar-hoja';
import { DevolverDerivacion } from './application/devolver-derivacion';
import { Hilos } from './application/hilos';
import { ImprimirHoja } from './application/imprimir-hoja';
import { RecepcionesDeMesa } from './application/recepciones-de-mesa';
import { RecibirDerivacion } from './application/recibir-derivacion';
import { RegistrarExterna } from './application/registrar-externa';
import { RegistrarInterna } from './application/registrar-interna';
import { ResponderHoja } from './application/responder-hoja';
import { RevertirDerivacion } from './application/revertir-derivacion';
import { SellarRecepcion } from './application/sellar-recepcion';
import { VerHoja } from './application/ver-hoja';
import { DerivacionesController } from './http/derivaciones.controller';
import { HojasController } from './http/hojas.controller';
import { RecepcionesController } from './http/recepciones.controller';
import { HilosRepository } from './persistence/hilos.repository';
import { PasosRepository } from './persistence/pasos.repository';
import { RecepcionesRepository } from './persistence/recepciones.repository';
import { VistasRepository } from './persistence/vistas.repository';

const enMovimiento = (): ErrorDominio =>
  new ErrorDominio(
    'hojas.en-movimiento',
    'conflicto',
    'Otra persona movió esta hoja de ruta a la vez. Vuelva a mirarla.',
  );
registrarRestriccion('un_oficial_vivo', enMovimiento);
registrarRestriccion('derivacion_secuencia', enMovimiento);

/** HRs, derivaciones, recepciones, plazos. */
@Module({
  controllers: [HojasController, DerivacionesController, RecepcionesController],
  providers: [
    Hilos,
    HilosRepository,
    PasosRepository,
    RecepcionesRepository,
    VistasRepository,
    AbrirHoja,
    ArchivarHoja,
    ConsultarHojas,
    CrearDocumentoDeHoja,
    DerivarHoja,
    DevolverDerivacion,
    ImprimirHoja,
    RecepcionesDeMesa,
    RecibirDerivacion,
    RegistrarExterna,
    RegistrarInterna,
    ResponderHoja,
    RevertirDerivacion,
    SellarRecepcion,
    VerHoja,
  ],
  exports: [Hilos],
})
export class HojasDeRutaModule implements OnModuleInit {
  constructor(
    private readonly tareas: TareasDelSistema,
    private readonly sellar: SellarRecepcion,
  ) {}

  onModuleInit(): void {
    this.tareas.registrar('sellar-recepcion', ({ gestion, recepcionId }) =>
      this.sellar.ejecutar(Number(gestion), String(recepcionId)),
    );
  }
}
