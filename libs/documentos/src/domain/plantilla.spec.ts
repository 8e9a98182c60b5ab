import { claveDeTipo } from './tipos';
import { conMarcas, motivosDeLogo, motivosDeMembrete, type Membrete } from './membrete';
import { contenidoInicial, motivosDeTipo, type CampoDePlantilla, type PlantillaDeTipo } from './plantilla';

const campos = (...nombres: CampoDePlantilla['campo'][]): CampoDePlantilla[] =>
  nombres.map((campo) => ({ campo, obligatorio: false }));
const plantilla = (mas: Partial<PlantillaDeTipo> = {}): PlantillaDeTipo => ({
  forma: 'tabla',
  titulo: 'Informe',
  cite: 'titulo',
  campos: campos('a', 'de', 'fecha', 'referencia'),
  guion: [],
  letra: 11.5,
  papel: 'carta',
  recepciones: 2,
  ...mas,
});
const INTERNO = { nombre: 'Informe', ambito: 'interno' } as const;
const EXTERNO = { nombre: 'Carta', ambito: 'externo' } as const;
const faltas = (mas: Partial<PlantillaDeTipo>, tipo: typeof INTERNO | typeof EXTERNO = INTERNO) =>
  motivosDeTipo(plantilla(mas), tipo).map((m) => m.codigo.replace('documentos.plantilla.', ''));

describe('plantilla de un tipo', () => {
  it('una plantilla sana no tiene motivos', () => {
    expect(faltas({})).toEqual([]);
  });

  it('cada falta se nombra por lo suyo', () => {
    expect(faltas({ campos: campos('fecha', 'a', 'a') })).toEqual(['repetido']);
    expect(faltas({ campos: campos('a') })).toEqual(['sin-fecha']);
    expect(faltas({ cite: 'renglon' })).toEqual(['sin-cite']);
    expect(faltas({ titulo: undefined })).toEqual(['sin-titulo']);
    expect(faltas({}, EXTERNO)).toEqual(['sin-destinatario']);
    expect(faltas({ margenes: { izquierdo: 60, derecho: 60 } })).toEqual(['margenes']);
    expect(faltas({ campos: [...campos('fecha'), { campo: 'a', obligatorio: false, texto: 'x' }] })).toEqual([
      'texto',
    ]);
  });

  it('dice la falta con palabras de la oficina', () => {
    const [motivo] = motivosDeTipo(plantilla({ margenes: { izquierdo: 80, derecho: 80 } }), INTERNO);
    expect(motivo?.texto).toBe(
      'Los márgenes dejan 55 mm para el texto: hacen falta 100 o más. Achique el izquierdo o el derecho.',
    );
  });

  it('un papel nuevo empieza con lo que dice su plantilla, y lo ya escrito manda', () => {
    const p = plantilla({
      campos: [
        ...campos('fecha', 'de'),
        { campo: 'saludo', obligatorio: false, texto: 'De mi consideración:' },
        { campo: 'despedida', obligatorio: false, texto: 'Atentamente,' },
      ],
      guion: ['I. Antecedentes'],
    });
    const quien = { nombre: 'N', cargo: 'C' };
    const inicial = contenidoInicial(p, quien);
    expect(inicial).toMatchObject({ de: [quien], saludo: 'De mi consideración:', despedida: 'Atentamente,' });
    expect(inicial.cuerpo.content?.map((n) => n.type)).toEqual(['heading', 'paragraph']);
    expect(inicial).not.toHaveProperty('destinatario');
    const cuerpo = { type: 'doc' };
    expect(contenidoInicial(p, quien, { saludo: 'Señora:', cuerpo })).toMatchObject({
      saludo: 'Señora:',
      despedida: 'Atentamente,',
      cuerpo,
    });
  });

  it('la clave de un tipo sale de su nombre', () => {
    expect(claveDeTipo('Acta de Reunión N° 2 (técnica)')).toBe('acta-de-reunion-n-2-tecnica');
    expect(claveDeTipo('  Ñandú  ')).toBe('nandu');
    expect(claveDeTipo('12')).toBe('');
  });
});

describe('membrete', () => {
  const membrete = (mas: Partial<Membrete> = {}): Membrete => ({
    estilo: 'llano',
    entidad: '{entidad}',
    lineas: ['{unidad}', '{ciudad} - Bolivia'],
    pie: [],
    lineasDeFirma: [],
    codigos: [],
    ...mas,
  });
  const codigos = (m: Membrete) => motivosDeMembrete(m).map((x) => x.codigo.split('.').at(-1));

  it('las marcas se llenan; una desconocida o a medias se nombra', () => {
    const v = { entidad: 'E', sigla: 'S', unidad: 'U {entidad}', ciudad: 'C' };
    expect(conMarcas('{unidad} de {sigla} en {ciudad}', v)).toBe('U {entidad} de S en C');
    expect(codigos(membrete())).toEqual([]);
    expect(motivosDeMembrete(membrete({ pie: ['Calle {direcion} 1'] }))[0]?.texto).toContain('«{direcion}»');
    expect(codigos(membrete({ lineas: ['{unidad'] }))).toEqual(['marca']);
  });

  it('un color que la fotocopia pierde se rechaza', () => {
    expect(codigos(membrete({ color: '#7A1F2B' }))).toEqual([]);
    expect(codigos(membrete({ color: '#FFEE99' }))).toEqual(['color']);
  });

  it('un logo chico, alargado o en blanco se rechaza diciendo por qué', () => {
    const faltas = (ancho: number, alto: number, enBlanco = false) =>
      motivosDeLogo({ ancho, alto, enBlanco }).map((m) => m.codigo.split('.').at(-1));
    expect(faltas(600, 400)).toEqual([]);
    expect(faltas(90, 60)).toEqual(['logo-chico']);
    expect(faltas(2000, 40)).toEqual(['logo-alargado']);
    expect(faltas(400, 400, true)).toEqual(['logo-vacio']);
  });
});
