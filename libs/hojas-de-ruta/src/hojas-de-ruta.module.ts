import { ErrorDominio } from '#kernel';
import { registrarRestriccion, TareasDelSistema } from '#platform';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AbrirHoja } from './application/abrir-hoja';
import { AgendaDePlazos } from './application/agenda-de-plazos';
import { ArchivarHoja } from './application/archivar-hoja';
import { ConsultarHojas } from './application/consultar-hojas';
import { CrearDocumentoDeHoja } from './application/crear-documento-de-hoja';
import { DerivarHoja } from './application/derivar-hoja';
import { DevolverDerivacion } from './application/devolver-derivacion';
import { Hilos } from './application/hilos';
import { ImprimirHoja } from './application/imprimir-hoja';
import { PlazosDeHoja } from './application/plazos-de-hoja';
import { RecalcularPlazos } from './application/recalcular-plazos';
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
import { PlazosController } from './http/plazos.controller';
import { RecepcionesController } from './http/recepciones.controller';
import { HilosRepository } from './persistence/hilos.repository';
import { PasosRepository } from './persistence/pasos.repository';
import { PlazosRepository } from './persistence/plazos.repository';
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
  controllers: [HojasController, DerivacionesController, PlazosController, RecepcionesController],
  providers: [
    Hilos,
    HilosRepository,
    PasosRepository,
    PlazosRepository,
    RecepcionesRepository,
    VistasRepository,
    AbrirHoja,
    AgendaDePlazos,
    ArchivarHoja,
    ConsultarHojas,
    CrearDocumentoDeHoja,
    DerivarHoja,
    DevolverDerivacion,
    ImprimirHoja,
    PlazosDeHoja,
    RecalcularPlazos,
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
    private readonly recalcular: RecalcularPlazos,
  ) {}

  onModuleInit(): void {
    this.tareas.registrar('sellar-recepcion', ({ gestion, recepcionId }) =>
      this.sellar.ejecutar(Number(gestion), String(recepcionId)),
    );
    this.tareas.registrar('recalcular-plazos', async ({ causa }) => {
      await this.recalcular.ejecutar(String(causa));
    });
  }
}
