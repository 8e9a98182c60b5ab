import type { Migracion } from '#platform';
import { Plataforma1530000000001 } from './0001-plataforma';
import { Auditoria1530000000002 } from './0002-auditoria';
import { Organizacion1530000000003 } from './0003-organizacion';
import { Acceso1530000000004 } from './0004-acceso';
import { Cites1530000000005 } from './0005-cites';
import { Almacen1530000000006 } from './0006-almacen';
import { Documentos1530000000007 } from './0007-documentos';
import { Hojas1530000000008 } from './0008-hojas';
import { Vistas1530000000009 } from './0009-vistas';
import { CalendarioYPersonas1530000000010 } from './0010-calendario-y-personas';
import { DestinosVigentes1530000000011 } from './0011-destinos-vigentes';
import { QuienVe1530000000012 } from './0012-quien-ve';
import { AgrupacionYCarpetas1530000000013 } from './0013-agrupacion-y-carpetas';
import { BandejasDeUnidad1530000000014 } from './0014-bandejas-de-unidad';
import { Lecturas1530000000016 } from './0016-lecturas';
import { PlazosDeBandeja1530000000015 } from './0015-plazos-de-bandeja';
import { LibroDeCites1530000000020 } from './0020-libro-de-cites';
import { AcusesYAnulaciones1530000000021 } from './0021-acuses-y-anulaciones';
import { LugarDeSellos1530000000024 } from './0024-lugar-de-sellos';
import { Mesa1530000000017 } from './0017-mesa';
import { Papel1530000000018 } from './0018-papel';
import { EntregadoDe1530000000025 } from './0025-entregado-de';
import { Enterados1530000000032 } from './0032-enterados';
import { Versiones1530000000033 } from './0033-versiones';
import { Frases1530000000034 } from './0034-frases';
import { VistosBuenos1530000000036 } from './0036-vistos-buenos';
import { TiposYPlantillas1530000000028 } from './0028-tipos-y-plantillas';
import { ImagenesDelTexto1530000000029 } from './0029-imagenes-del-texto';
import { Numerados1530000000026 } from './0026-numerados';
import { CitesQueSeHallan1530000000027 } from './0027-cites-que-se-hallan';
import { PlazosDeAgrupadas1530000000037 } from './0037-plazos-de-agrupadas';
import { Logos1530000000030 } from './0030-logos';
import { TraidaPor1530000000041 } from './0041-traida-por';
import { ReferenciaDeNota1530000000042 } from './0042-referencia-de-nota';
import { SeriesRetiradas1530000000038 } from './0038-series-retiradas';
import { AjustesConVersion1530000000044 } from './0044-ajustes-con-version';
import { Directorio1530000000045 } from './0045-directorio';
import { LibroDeLaUnidad1530000000046 } from './0046-libro-de-la-unidad';
import { Prolongaciones1530000000053 } from './0053-prolongaciones';
import { SellosDeMesa1530000000054 } from './0054-sellos-de-mesa';
import { FirmasPreparadas1530000000049 } from './0049-firmas-preparadas';
import { CodigoDeVerificacion1530000000075 } from './0075-codigo-de-verificacion';
import { TrasLaFirma1530000000076 } from './0076-tras-la-firma';
import { DespachosPorDestino1530000000056 } from './0056-despachos-por-destino';
import { AnexosComoLlegan1530000000039 } from './0039-anexos-como-llegan';
import { DocumentosSubidos1530000000040 } from './0040-documentos-subidos';
import { AcusesAnulados1530000000070 } from './0070-acuses-anulados';
import { CabezaCorregida1530000000064 } from './0064-cabeza-corregida';
import { Certificados1530000000065 } from './0065-certificados';
import { AlcanceDeHerederos1530000000060 } from './0060-alcance-de-herederos';
import { ClaveDeInstalacion1530000000077 } from './0077-clave-de-instalacion';
import { Presencias1530000000080 } from './0080-presencias';
import { Archivo1530000000082 } from './0082-archivo';
import { Transferencias1530000000083 } from './0083-transferencias';
import { Retencion1530000000084 } from './0084-retencion';
import { Palabras1530000000081 } from './0081-palabras';
import { ClavePorCambiar1530000000085 } from './0085-clave-por-cambiar';
import { FiltrosDeBandeja1530000000088 } from './0088-filtros-de-bandeja';
import { VistasGuardadas1530000000089 } from './0089-vistas-guardadas';
import { Importaciones1530000000086 } from './0086-importaciones';
import { ConsultaDeBitacora1530000000087 } from './0087-bitacora';
import { ObservacionesEnLaPagina1530000000090 } from './0090-observaciones-en-la-pagina';
import { QuienTrajoLoRechazado1530000000091 } from './0091-quien-trajo-lo-rechazado';
import { BorradoresDescartados1530000000092 } from './0092-borradores-descartados';
import { PlanillasDelDia1530000000093 } from './0093-planillas-del-dia';
import { Observadas1530000000094 } from './0094-observadas';

/** The one timeline of the database, oldest first. A landed migration is never edited. */
export const migraciones: readonly Migracion[] = [
  Plataforma1530000000001,
  Auditoria1530000000002,
  Organizacion1530000000003,
  Acceso1530000000004,
  Cites1530000000005,
  Almacen1530000000006,
  Documentos1530000000007,
  Hojas1530000000008,
  Vistas1530000000009,
  CalendarioYPersonas1530000000010,
  DestinosVigentes1530000000011,
  QuienVe1530000000012,
  AgrupacionYCarpetas1530000000013,
  BandejasDeUnidad1530000000014,
  Lecturas1530000000016,
  PlazosDeBandeja1530000000015,
  LibroDeCites1530000000020,
  AcusesYAnulaciones1530000000021,
  LugarDeSellos1530000000024,
  Mesa1530000000017,
  Papel1530000000018,
  EntregadoDe1530000000025,
  Enterados1530000000032,
  Versiones1530000000033,
  VistosBuenos1530000000036,
  TiposYPlantillas1530000000028,
  ImagenesDelTexto1530000000029,
  Frases1530000000034,
  Numerados1530000000026,
  CitesQueSeHallan1530000000027,
  PlazosDeAgrupadas1530000000037,
  Logos1530000000030,
  TraidaPor1530000000041,
  ReferenciaDeNota1530000000042,
  AnexosComoLlegan1530000000039,
  DocumentosSubidos1530000000040,
  SeriesRetiradas1530000000038,
  AjustesConVersion1530000000044,
  Directorio1530000000045,
  LibroDeLaUnidad1530000000046,
  Prolongaciones1530000000053,
  SellosDeMesa1530000000054,
  FirmasPreparadas1530000000049,
  CabezaCorregida1530000000064,
  Certificados1530000000065,
  AlcanceDeHerederos1530000000060,
  DespachosPorDestino1530000000056,
  CodigoDeVerificacion1530000000075,
  TrasLaFirma1530000000076,
  AcusesAnulados1530000000070,
  ClaveDeInstalacion1530000000077,
  Presencias1530000000080,
  Palabras1530000000081,
  ClavePorCambiar1530000000085,
  FiltrosDeBandeja1530000000088,
  VistasGuardadas1530000000089,
  Archivo1530000000082,
  Transferencias1530000000083,
  Importaciones1530000000086,
  ConsultaDeBitacora1530000000087,
  ObservacionesEnLaPagina1530000000090,
  Retencion1530000000084,
  QuienTrajoLoRechazado1530000000091,
  BorradoresDescartados1530000000092,
  PlanillasDelDia1530000000093,
  Observadas1530000000094,
];
