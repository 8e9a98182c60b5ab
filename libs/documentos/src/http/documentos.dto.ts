import { SerieDeCertificado } from '#firmas';
import { idTexto, linea } from '#platform';
import { z } from 'zod';
import { CAMPOS } from '../domain/plantilla';
import { ClaveDeTipo, Contenido, ContenidoInicial, PapelOfrecido } from './contenido.dto';
import { AnulacionDto, CuentaDto, DespachoDto, DestinoDto } from './despachos.dto';
import { VoboDto } from './vobo.dto';

export const CrearDocumento = z.strictObject({
  tipo: ClaveDeTipo,
  titulo: linea(500, 'El título').optional(),
  firmantePuestoId: idTexto,
  /** absent or in part: what the template of its type begins with */
  contenido: ContenidoInicial.optional(),
  /** a paper made elsewhere: nothing is written here */
  papel: PapelOfrecido.optional(),
});
export const GuardarOrden = z.strictObject({
  version: z.number().int().min(1),
  titulo: linea(500, 'El título').optional(),
  contenido: Contenido,
});
export const Credencial = z.discriminatedUnion('tipo', [
  z.strictObject({
    tipo: z.literal('p12'),
    archivo: z
      .base64('El certificado no llegó bien.')
      .max(200_000, 'El archivo del certificado es demasiado grande.'),
    contrasena: z.string().max(500).meta({ format: 'password' }),
    serie: SerieDeCertificado.optional(),
  }),
  z.strictObject({ tipo: z.literal('prueba') }),
]);
export const FirmarOrden = z.strictObject({
  /** the version that the signer has read */
  version: z.number({ error: 'Falta la versión que usted leyó.' }).int().min(1),
  credencial: Credencial,
});
export const ListarOrden = z.strictObject({
  vista: z.enum(['borradores', 'descartados', 'por-visar', 'por-firmar', 'firmados']),
});
/** of the version that the person has read */
export const DeVersionOrden = z.strictObject({ version: z.number().int().min(1) });
export const CambiarFirmanteOrden = DeVersionOrden.extend({ firmantePuestoId: idTexto });
export const DescargarOrden = z.strictObject({ revision: z.coerce.number().int().min(1).optional() });
export const IdDeRuta = z.object({ id: idTexto });
export const ImagenDeRuta = z.object({ id: idTexto, archivo: idTexto });
export const AnexoDeRuta = z.object({ id: idTexto, n: z.coerce.number().int().min(1).max(100_000) });

const Hojas = z.array(z.object({ gestion: z.number(), id: z.string(), codigo: z.string() }));
const Nulo = z.string().nullable();
/** an instant, ISO 8601 */
const Instante = z.string();
export const VersionDto = z.object({ version: z.number() });
export const MovidoDto = z.object({ estado: z.string(), version: z.number() });
export const CreadoDto = z.object({ id: z.string(), version: z.number() });
export const FirmadoDto = z.object({
  cite: z.string(),
  fecha: z.string(),
  revision: z.number(),
  sha256: z.string(),
  firma: z.object({ firmante: z.string(), emisor: z.string(), prueba: z.boolean() }),
});
export const ListadoDto = z.array(
  z.object({
    id: z.string(),
    tipo: z.string(),
    hechura: z.enum(['redactado', 'subido']),
    estado: z.string(),
    version: z.number(),
    titulo: Nulo,
    cite: Nulo,
    fecha: Nulo,
    /** whom it is for, in a line */
    para: Nulo,
    firmante: Nulo,
    faltaVobo: Nulo,
    /** remarks that nobody has answered yet */
    porResolver: z.number().int(),
    actualizadoEn: z.string(),
    cuenta: CuentaDto.nullable(),
    hojas: Hojas,
  }),
);
const Motivo = z.object({ codigo: z.string(), texto: z.string() });
export const DocumentoDto = z.object({
  id: z.string(),
  tipo: z.string(),
  origen: z.string(),
  hechura: z.enum(['redactado', 'subido']),
  /** what an uploaded paper says of itself; null: it is written here */
  papel: z
    .object({
      fecha: Nulo,
      reserva: z.object({ id: z.string(), texto: z.string() }).nullable(),
      citeEnPapel: z.enum(['impreso', 'no-impreso', 'sin-texto']).nullable(),
    })
    .nullable(),
  estado: z.string(),
  version: z.number(),
  titulo: Nulo,
  contenido: Contenido.nullable(),
  /** whose hand left the draft as it is, and when */
  guardado: z.object({ nombre: Nulo, cargo: Nulo, en: z.string() }).nullable(),
  cite: Nulo,
  fecha: Nulo,
  firmante: z.object({ puestoId: z.string(), cargo: z.string(), unidadSigla: z.string() }).nullable(),
  hojas: Hojas,
  actos: z.array(z.object({ acto: z.string(), permitido: z.boolean(), motivos: z.array(Motivo) })),
  forma: z
    .object({
      tipo: z.string(),
      campos: z.array(
        z.object({ campo: z.enum(CAMPOS), obligatorio: z.boolean(), etiqueta: z.string().optional() }),
      ),
      /** as the paper will bear them unless others are written */
      iniciales: Nulo,
      /** of a paper numbered by its hoja: the CITE that it would be given now */
      citePrevisto: Nulo,
      /** its hoja numbers it, and it is in none yet */
      pideHoja: z.boolean(),
    })
    .nullable(),
  avisos: z.array(z.string()),
  /** while it is a draft: the posts that it prints as vías, each held by whom it names */
  vias: z.array(
    z.object({
      puestoId: z.string(),
      cargo: z.string(),
      unidadId: z.string(),
      unidadSigla: z.string(),
      unidadNombre: z.string(),
      funcionario: z.string(),
    }),
  ),
  vobo: VoboDto.nullable(),
  /** the public page that its QR leads to; null: it is not signed, or bears none */
  verificacion: z.object({ qr: z.string(), codigo: z.string() }).nullable(),
  revisiones: z.array(
    z.object({
      n: z.number(),
      clase: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      paginas: z.number(),
      firmas: z.number(),
      creadoEn: z.string(),
    }),
  ),
  originales: z.array(
    z.object({
      n: z.number(),
      sha256: z.string(),
      tipo: z.string(),
      nombre: z.string(),
      bytes: z.number(),
      /** the PDF that was made from it: an annex, or the paper itself */
      deSha256: z.string(),
      url: z.string(),
    }),
  ),
  anexos: z.array(
    z.object({
      n: z.number(),
      sha256: z.string(),
      nombre: z.string(),
      descripcion: z.string(),
      fojas: z.number(),
      bytes: z.number(),
      tipo: z.string(),
      tipoNombre: z.string(),
      macros: z.boolean(),
      paginas: z.number(),
      url: z.string(),
    }),
  ),
  despachos: z.array(DespachoDto),
  /** to whom it goes, each as it stands; empty until it is signed */
  destinos: z.array(DestinoDto),
  cuenta: CuentaDto.nullable(),
  anulacion: AnulacionDto.nullable(),
});

const FirmaDto = z.object({
  campo: z.string(),
  firmante: z.string(),
  momento: Nulo,
  momentoProbado: Nulo,
  momentoSellado: Nulo,
  autoridadDeTiempo: z.string().nullable(),
  nivel: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA']).nullable(),
  integridad: z.enum(['INTEGRA', 'MODIFICADA', 'ROTA']),
  sostiene: z.boolean().nullable(),
  cubreTodo: z.boolean(),
  cubreHasta: z.number(),
  cambiosPosteriores: z.array(z.string()),
  cambian: z.enum(['NINGUNO', 'PERMITIDOS', 'NO_PERMITIDOS']),
  resultado: z.enum(['VALIDA', 'INDETERMINADA', 'INVALIDA']),
  codigos: z.array(z.string()),
  mensaje: z.string(),
  /** the same in words, as the screen and the printed report say it */
  titulo: z.string(),
  veredicto: z.string(),
  datos: z.array(z.object({ rotulo: z.string(), valor: z.string() })),
  despues: z.string(),
  certificado: z
    .object({
      titular: z.object({
        nombre: z.string(),
        ci: z.string().nullable(),
        cargo: z.string().nullable(),
        entidad: z.string().nullable(),
      }),
      emisor: z.string(),
      serie: z.string(),
      desde: Instante,
      hasta: Instante,
      dePrueba: z.boolean(),
    })
    .nullable(),
});
const ProlongacionDto = z.object({
  nivel: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA']).nullable(),
  faltas: z.array(z.string()),
  intentos: z.number(),
  proxima: Nulo,
  vistaEn: Nulo,
});
export const InformeDto = z.object({
  resultado: z.enum(['VALIDA', 'INDETERMINADA', 'INVALIDA', 'SIN_FIRMAS']),
  mensaje: z.string(),
  veredicto: z.string(),
  /** what to do with the file */
  consejo: z.string(),
  estadoDelArchivo: z.string(),
  integridad: z.enum(['INTACTA', 'MODIFICADA', 'ROTA', 'MALFORMADA', 'SIN_FIRMA', 'NO_EVALUADA']),
  firmas: z.array(FirmaDto),
  sellosDeTiempo: z.array(FirmaDto),
});
export const FirmasDto = InformeDto.extend({ prolongacion: ProlongacionDto.nullable() });
