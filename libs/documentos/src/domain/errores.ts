import { ErrorDominio } from '#kernel';

export const documentoDesconocido = (): ErrorDominio =>
  new ErrorDominio('documentos.no-encontrado', 'no-encontrado', 'No existe ese documento.');
export const anexoDesconocido = (): ErrorDominio =>
  new ErrorDominio('documentos.anexo.no-encontrado', 'no-encontrado', 'No existe ese anexo.');
export const citeRepetido = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.cite-repetido',
    'conflicto',
    'Otro documento ya lleva ese CITE: dos formatos imprimen lo mismo. Pida al configurador que cambie uno. Nada se guardó.',
  );
export const sinRevision = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.sin-revision',
    'no-encontrado',
    'El documento todavía no tiene un archivo emitido.',
  );
export const archivoDesconocido = (): ErrorDominio =>
  new ErrorDominio('documentos.archivo.no-encontrado', 'no-encontrado', 'No existe ese archivo subido.');
export const archivoUsado = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.usado',
    'conflicto',
    'Ese archivo ya se usó en otro registro. Súbalo de nuevo.',
  );
export const noEsPapel = (nombre: string, tipo: string): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.no-es-papel',
    'invalido',
    `Aquí va un PDF o una foto. «${nombre}» es otra cosa (${tipo}): agréguelo como anexo.`,
  );
export const fojasSinDeclarar = (nombre: string): ErrorDominio =>
  new ErrorDominio(
    'documentos.anexo.sin-fojas',
    'entrada',
    `Cuente las fojas de «${nombre}». Solo lo que viene en medio digital puede ir sin ellas.`,
  );
export const ordenIncompleto = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.anexos.orden',
    'conflicto',
    'Los anexos cambiaron mientras usted los ordenaba. Nada se guardó: mírelos de nuevo.',
  );
export const archivoAusente = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.ausente',
    'entrada',
    'Falta el archivo: envíelo en el campo «archivo».',
  );
export const archivoGrande = (maximo: number): ErrorDominio =>
  new ErrorDominio(
    'documentos.archivo.demasiado-grande',
    'demasiado-grande',
    `El archivo pasa del máximo de ${Math.floor(maximo / 1024 / 1024)} MB.`,
  );
export const firmanteInactivo = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.firmante-inactivo',
    'invalido',
    'El puesto que firma no existe o ya no está vigente.',
  );
/** Both texts are needed to settle it: the writer has one, this brings the other, with whose it is and of when. */
export const versionVieja = (
  d: { version: number; contenido: unknown; titulo: string | null },
  guardado: { nombre: string | null; cargo: string | null; guardadoEn: Date } | null,
): ErrorDominio =>
  new ErrorDominio(
    'documentos.version',
    'conflicto',
    `${guardado?.nombre ?? 'Otra persona'} guardó este documento mientras usted escribía. Compare los dos textos.`,
    {
      actual: {
        version: d.version,
        titulo: d.titulo,
        contenido: d.contenido,
        nombre: guardado?.nombre ?? null,
        cargo: guardado?.cargo ?? null,
        guardadoEn: guardado?.guardadoEn ?? null,
      },
    },
  );
export const versionDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.version.no-encontrada',
    'no-encontrado',
    'No existe esa versión del documento.',
  );
export const leyoOtraVersion = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.leyo-otra-version',
    'conflicto',
    'El documento cambió desde que usted lo leyó. Nada se firmó: léalo de nuevo y firme.',
  );
export const cambioMientrasTanto = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.cambio-mientras-tanto',
    'conflicto',
    'El documento cambió mientras se hacía este acto. Nada se guardó: mírelo de nuevo.',
  );
export const noFirmado = (): ErrorDominio =>
  new ErrorDominio('documentos.no-firmado', 'conflicto', 'El documento todavía no está firmado.');
export const rangoImposible = (bytes: number): ErrorDominio =>
  new ErrorDominio(
    'documentos.rango',
    'fuera-de-rango',
    `El archivo tiene ${bytes} bytes: ese rango no existe.`,
  );
export const yaTieneArchivo = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.ya-tiene-archivo',
    'conflicto',
    'Ese papel ya tiene su escaneo. Si trae otro, agréguelo como anexo.',
  );

export const anexoDeSiMismo = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.anexo-de-si-mismo',
    'invalido',
    'Un documento no va como anexo de sí mismo: elija otro.',
  );
export const vistoDesconocido = (): ErrorDominio =>
  new ErrorDominio('documentos.vobo.no-encontrado', 'no-encontrado', 'Ese visto bueno no existe.');
export const observacionDesconocida = (): ErrorDominio =>
  new ErrorDominio('documentos.observacion.no-encontrada', 'no-encontrado', 'Esa observación no existe.');
export const lugarFueraDelPapel = (detalle: string): ErrorDominio =>
  new ErrorDominio('documentos.observacion.fuera-del-papel', 'invalido', detalle);
export const tipoDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.tipo.desconocido',
    'entrada',
    'Ese tipo de documento no existe o ya no se usa: elija otro.',
  );
export const nombreSinClave = (): ErrorDominio =>
  new ErrorDominio('documentos.tipo.nombre', 'invalido', 'El nombre del tipo lleva al menos dos letras.');
export const plantillaDesconocida = (): ErrorDominio =>
  new ErrorDominio('documentos.plantilla.no-encontrada', 'no-encontrado', 'No existe esa plantilla.');
export const plantillaRepetida = (): ErrorDominio =>
  new ErrorDominio('documentos.plantilla.repetida', 'conflicto', 'Esa unidad ya tiene la suya: ábrala.');
export const plantillaGeneral = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.plantilla.general',
    'conflicto',
    'La plantilla de toda la entidad no se retira: publique otra versión.',
  );
export const logoDesconocido = (): ErrorDominio =>
  new ErrorDominio('documentos.logo.no-encontrado', 'no-encontrado', 'No existe ese logo: súbalo de nuevo.');
export const sinBorrador = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.plantilla.sin-borrador',
    'conflicto',
    'Lo publicado no se cambia: abra un borrador y cambie ese.',
  );
export const yaHayBorrador = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.plantilla.con-borrador',
    'conflicto',
    'Esta plantilla ya tiene un borrador: siga con ese, o descártelo.',
  );
export const borradorViejo = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.plantilla.version',
    'conflicto',
    'Otra persona guardó este borrador mientras usted lo cambiaba. Nada se guardó: mírelo de nuevo.',
  );
export const generalCambiada = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.plantilla.general-cambiada',
    'conflicto',
    'Lo que regiría allí cambió mientras se probaba. Nada se retiró: inténtelo de nuevo.',
  );
export const imagenDesconocida = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.imagen.no-encontrada',
    'no-encontrado',
    'El texto muestra una imagen que no está entre sus archivos: quítela y póngala de nuevo.',
  );
export const imagenNoSirve = (texto: string): ErrorDominio =>
  new ErrorDominio('documentos.imagen.no-sirve', 'invalido', texto);

export const fraseDesconocida = (): ErrorDominio =>
  new ErrorDominio('documentos.frase.no-encontrada', 'no-encontrado', 'No existe esa frase.');
export const fraseCambiada = (actual: { texto: string; version: number }): ErrorDominio =>
  new ErrorDominio(
    'documentos.frase.cambiada',
    'conflicto',
    'Otra persona cambió esa frase. Mírela y vuelva a intentarlo.',
    { actual: { texto: actual.texto, version: actual.version } },
  );
export const fraseRepetida = (): ErrorDominio =>
  new ErrorDominio('documentos.frase.repetida', 'conflicto', 'Esa frase ya está guardada.');
export const frasesDeMas = (maximo: number): ErrorDominio =>
  new ErrorDominio(
    'documentos.frase.demasiadas',
    'conflicto',
    `Ya hay ${maximo} frases: quite las que no se usan antes de guardar otra.`,
  );
export const puestoDePersonaDesconocido = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.persona.puesto',
    'invalido',
    'Uno de los puestos que el documento nombra no existe: quítelo y elíjalo de nuevo. Nada se guardó.',
  );
export const despachoRepetido = (): ErrorDominio =>
  new ErrorDominio(
    'documentos.despacho-repetido',
    'conflicto',
    'Ya salió para ese destinatario mientras se hacía este acto. Nada se guardó: mírelo de nuevo.',
  );
