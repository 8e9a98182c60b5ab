import { TareasDelSistema } from '#platform';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CertificadosDeEntidad } from './application/certificados-de-entidad';
import { ComprobarCertificados } from './application/comprobar-certificados';
import { InscribirCertificado } from './application/inscribir-certificado';
import { MisCertificados } from './application/mis-certificados';
import { CertificadosDePrueba } from './certificados-de-prueba';
import { Cofre } from './cofre';
import { CredencialesDePrueba } from './credenciales-de-prueba';
import { Firmas } from './firmas';
import { FirmasAjenas } from './firmas-ajenas';
import { CertificadosController } from './http/certificados.controller';
import { MisCertificadosController } from './http/mis-certificados.controller';
import { MediosDeFirma } from './medios';
import { CertificadosRepository } from './persistence/certificados.repository';
import { SellosRepository } from './persistence/sellos.repository';
import { RegistroDeCertificados, TAREA_DE_COMPROBAR } from './registro-de-certificados';
import { SelloDeMesa } from './sello-de-mesa';
import { Sellos } from './sellos';

const PUBLICOS = [
  CertificadosDeEntidad,
  CredencialesDePrueba,
  Firmas,
  FirmasAjenas,
  MediosDeFirma,
  RegistroDeCertificados,
  SelloDeMesa,
  Sellos,
];

/** Signing with officials' and desks' keys. */
@Global()
@Module({
  controllers: [CertificadosController, MisCertificadosController],
  providers: [
    ...PUBLICOS,
    CertificadosDePrueba,
    CertificadosRepository,
    Cofre,
    ComprobarCertificados,
    InscribirCertificado,
    MisCertificados,
    SellosRepository,
  ],
  exports: PUBLICOS,
})
export class FirmasModule implements OnModuleInit {
  constructor(
    private readonly tareas: TareasDelSistema,
    private readonly comprobar: ComprobarCertificados,
  ) {}

  onModuleInit(): void {
    // Each certificate says when its turn is: a day after it was last known to stand.
    this.tareas.registrarPeriodica(
      TAREA_DE_COMPROBAR,
      'Comprobar que los certificados siguen vigentes',
      '*/10 * * * *',
      async () => {
        await this.comprobar.ronda();
      },
    );
  }
}
