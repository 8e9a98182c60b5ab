import { idTexto, linea } from '#platform';
import { z } from 'zod';
import { CAMPOS } from '../domain/plantilla';
import { ClaveDeTipo } from './contenido.dto';

const opcional = (max: number, nombre: string) => linea(max, nombre).optional();
const entre = (nombre: string, menor: number, mayor: number) =>
  z
    .number({ error: `${nombre} es un número.` })
    .min(menor, `${nombre} va de ${menor} a ${mayor}.`)
    .max(mayor, `${nombre} va de ${menor} a ${mayor}.`);
const Margen = entre('El margen', 10, 60).optional();
const renglones = (max: number, nombre: string) =>
  z.array(linea(120, nombre)).max(max, `${nombre}: se admiten hasta ${max} renglones.`);

export const PlantillaDeTipoDto = z.strictObject({
  forma: z.enum(['carta', 'tabla'], 'Elija la forma de la cabeza.'),
  titulo: opcional(80, 'El título'),
  cite: z.enum(['titulo', 'renglon'], 'Diga dónde va el CITE.'),
  campos: z
    .array(
      z.strictObject({
        campo: z.enum(CAMPOS, 'Ese campo no existe.'),
        obligatorio: z.boolean(),
        etiqueta: opcional(30, 'La etiqueta'),
        texto: opcional(200, 'El texto de inicio'),
      }),
    )
    .max(CAMPOS.length * 2, 'Hay demasiados campos.'),
  guion: renglones(20, 'El guion'),
  letra: entre('El tamaño de la letra', 9, 14),
  papel: z.enum(['carta', 'oficio'], 'El papel es carta u oficio.'),
  margenes: z
    .strictObject({ superior: Margen, inferior: Margen, izquierdo: Margen, derecho: Margen })
    .optional(),
  recepciones: entre('El número de sellos', 0, 3).int('El número de sellos es entero.'),
});

const Huella = z.string().regex(/^[0-9a-f]{64}$/, 'No es un logo guardado.');

export const MembreteDto = z.strictObject({
  estilo: z.enum(['gobernacion', 'secretaria', 'llano'], 'Elija el estilo del membrete.'),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'El color se escribe como #7A1F2B.')
    .optional(),
  entidad: linea(120, 'El nombre de la entidad'),
  lineas: renglones(6, 'El membrete'),
  logo: z.strictObject({ sha256: Huella }).optional(),
  pie: renglones(8, 'El pie'),
  lema: opcional(60, 'El lema'),
  etiquetaCite: opcional(20, 'La etiqueta del CITE'),
  lineasDeFirma: renglones(4, 'Lo que va bajo el cargo'),
  codigos: z.array(z.enum(['cite', 'hilo'])).max(2),
});

const DeTipo = { clase: z.literal('tipo'), datos: PlantillaDeTipoDto };
const DeMembrete = { clase: z.literal('membrete'), datos: MembreteDto };
const unidadId = idTexto.nullable().default(null);
/** the settings alone, without setting any page: at once */
const soloAjustes = z.boolean().default(false);
const Muestra = z.enum(['corriente', 'dificil']).default('corriente');

export const PlantillaDeRuta = z.object({ id: idTexto });
export const VersionDeRuta = z.object({ id: idTexto, n: z.coerce.number().int().min(1).max(100_000) });
export const LogoDeRuta = z.object({ sha256: Huella });
export const CrearPlantillaOrden = z.discriminatedUnion('clase', [
  z.strictObject({ clase: z.literal('tipo'), unidadId: idTexto, tipo: ClaveDeTipo }),
  z.strictObject({ clase: z.literal('membrete'), unidadId: idTexto }),
]);
export const AbrirBorradorOrden = z.strictObject({ de: z.number().int().min(1).optional() });
const version = z.number({ error: 'Falta la versión que usted miró.' }).int().min(1);
export const GuardarPlantillaOrden = z.discriminatedUnion('clase', [
  z.strictObject({ version, ...DeTipo }),
  z.strictObject({ version, ...DeMembrete }),
]);
export const PublicarPlantillaOrden = z.strictObject({ version, nota: linea(300, 'Qué cambió').optional() });
export const DescartarPlantillaOrden = z.strictObject({ version });
export const RetirarPlantillaOrden = z.strictObject({ motivo: linea(500, 'El motivo') });
export const EnsayoOrden = z.discriminatedUnion('clase', [
  z.strictObject({ unidadId, soloAjustes, tipo: ClaveDeTipo, ...DeTipo }),
  z.strictObject({ unidadId, soloAjustes, ...DeMembrete }),
]);
export const MuestraOrden = z.discriminatedUnion('clase', [
  z.strictObject({ unidadId, muestra: Muestra, tipo: ClaveDeTipo, ...DeTipo }),
  z.strictObject({ unidadId, muestra: Muestra, tipo: ClaveDeTipo.default('carta'), ...DeMembrete }),
]);
export const MuestraDeVersionOrden = z.strictObject({ muestra: Muestra, tipo: ClaveDeTipo.default('carta') });
export const LogoOrden = z.strictObject({ archivoId: idTexto });

const Numero = z.number().nullable();
const Nulo = z.string().nullable();
const Listada = z.object({
  id: z.string(),
  clase: z.enum(['tipo', 'membrete']),
  unidadId: Nulo,
  unidad: Nulo,
  tipo: Nulo,
  vigente: Numero,
  borrador: Numero,
  retirada: z.boolean(),
});
export const PlantillasDto = z.array(Listada);
export const PlantillaDto = Listada.extend({
  versiones: z.array(
    z.object({
      n: z.number(),
      estado: z.enum(['BORRADOR', 'PUBLICADA', 'DESCARTADA']),
      datos: z.union([PlantillaDeTipoDto, MembreteDto]),
      version: z.number(),
      nota: Nulo,
      autor: Nulo,
      creadoEn: z.string(),
      publicadoEn: Nulo,
    }),
  ),
});
export const CreadaDto = z.object({ id: z.string(), n: z.number() });
export const BorradorDto = z.object({ n: z.number() });
export const GuardadaDto = z.object({ version: z.number() });
export const PublicadaDto = z.object({
  n: z.number(),
  /** distinct settings of the unidades that it meets */
  combinaciones: z.number(),
  probadas: z.number(),
  /** siglas of the unidades whose settings were not tried with it */
  sinProbar: z.array(z.string()),
});
export const RetiradaDto = z.object({ retirada: z.boolean() });
export const RevisionDto = z.object({
  motivos: z.array(z.object({ codigo: z.string(), texto: z.string(), campo: z.string().optional() })),
});
export const LogoDto = z.object({
  sha256: z.string(),
  tipo: z.string(),
  nombre: z.string(),
  ancho: z.number(),
  alto: z.number(),
  bytes: z.number(),
});
