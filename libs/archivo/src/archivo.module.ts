import { HojasDeRutaModule } from '#hojas-de-ruta';
import { registrarRestriccion } from '#platform';
import { Module } from '@nestjs/common';
import { AsignarSerie } from './application/asignar-serie';
import { CerrarCarpeta } from './application/cerrar-carpeta';
import { ConsultarCarpetas } from './application/consultar-carpetas';
import { ConsultarPrestamos } from './application/consultar-prestamos';
import { ConsultarRetencion } from './application/consultar-retencion';
import { CrearCarpeta } from './application/crear-carpeta';
import { DefinirSerieDocumental } from './application/definir-serie-documental';
import { EditarCarpeta } from './application/editar-carpeta';
import { Fichero } from './application/fichero';
import { PapelesDelArchivo } from './application/papeles-del-archivo';
import { Prestar } from './application/prestar';
import { RetirarSerieDocumental } from './application/retirar-serie-documental';
import { SeguirPrestamo } from './application/seguir-prestamo';
import { ConsultarTransferencias } from './application/consultar-transferencias';
import { DecidirTransferencia } from './application/decidir-transferencia';
import { PrepararTransferencia } from './application/preparar-transferencia';
import { serieRepetida, yaEnviada, yaPrestada } from './domain/errores';
import { CarpetasController } from './http/carpetas.controller';
import { PrestamosController } from './http/prestamos.controller';
import { RetencionController } from './http/retencion.controller';
import { TransferenciasController } from './http/transferencias.controller';
import { FichasRepository } from './persistence/carpetas.repository';
import { PrestamosRepository } from './persistence/prestamos.repository';
import { SeriesRepository } from './persistence/series.repository';
import { TransferenciasRepository } from './persistence/transferencias.repository';

registrarRestriccion('carpeta_prestada_una_vez', yaPrestada);
registrarRestriccion('hoja_prestada_una_vez', yaPrestada);
registrarRestriccion('serie_documental_unica', serieRepetida);
registrarRestriccion('carpeta_en_una_transferencia', yaEnviada);

/** The desk of the archive: carpetas and their places, loans, transferencias to the central archive, retention table. */
@Module({
  imports: [HojasDeRutaModule],
  controllers: [CarpetasController, PrestamosController, RetencionController, TransferenciasController],
  providers: [
    AsignarSerie,
    CerrarCarpeta,
    ConsultarCarpetas,
    ConsultarPrestamos,
    ConsultarRetencion,
    ConsultarTransferencias,
    CrearCarpeta,
    DecidirTransferencia,
    DefinirSerieDocumental,
    EditarCarpeta,
    FichasRepository,
    Fichero,
    PapelesDelArchivo,
    PrestamosRepository,
    PrepararTransferencia,
    Prestar,
    RetirarSerieDocumental,
    SeguirPrestamo,
    SeriesRepository,
    TransferenciasRepository,
  ],
})
export class ArchivoModule {}
