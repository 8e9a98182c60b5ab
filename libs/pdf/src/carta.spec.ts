import { renderCarta, type Carta } from './carta';
import { MEDIDA_DE_SELLO } from './sello';
import { bordeDerecho, textoEnSuLugar, textoPorPagina } from '../../../test/support/lector-pdf';
import type { Bloque } from './texto-rico';

const parrafo = (text: string): Bloque => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: Bloque[]): Bloque => ({ type: 'doc', content });

function carta(mas: Partial<Carta> = {}): Carta {
  return {
    tipo: 'carta',
    membrete: {
      entidad: 'Gobierno Autónomo Departamental de Tarija',
      lineas: ['Despacho del Gobernador', 'Tarija - Bolivia'],
      estilo: 'gobernacion',
      pie: ['Dirección: Calle General Trigo #527', 'Web: www.tarija.gob.bo'],
      lema: '¡Juntos por un Nuevo Tiempo!',
    },
    lugarYFecha: 'Tarija, 29 de junio de 2018',
    cite: { etiqueta: 'CITE:', texto: 'Desp./Gov./N° 1995/2018' },
    destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR GENERAL EJECUTIVO'], lugar: 'La Paz.-' },
    saludo: 'De mi consideración:',
    cuerpo: doc(parrafo('Remito la nota GDAT/SDGI Cite N° 267/2018.')),
    firma: { cargo: ['DIRECTOR GENERAL', 'DESPACHO DEL GOBERNADOR'] },
    iniciales: 'MCEB',
    codigos: ['1995/2018', '1648/2018'],
    fecha: new Date('2018-06-29T11:00:00-04:00'),
    ...mas,
  };
}

describe('carta que otro programa firma entera', () => {
  const verificacion = {
    ...{ qr: 'https://correspondencia.tarija.gob.bo/v/7K3M9QXT2FHBP4WD', codigo: '7K3M-9QXT-2FHB-P4WD' },
    pagina: 'correspondencia.tarija.gob.bo/v',
  };
  const ancho = { forma: 'carta', margenes: { izquierdo: 50, derecho: 40 } } as const;

  it.each([
    ['al lado del lugar de la firma, que queda donde estaba', {}],
    ['con márgenes anchos, debajo', { diseno: ancho }],
  ])('lleva impreso dónde se comprueba: %s', async (_, mas) => {
    const [sin, con] = [await renderCarta(carta(mas)), await renderCarta(carta({ ...mas, verificacion }))];
    const [texto = ''] = await textoPorPagina(con.pdf);
    for (const dicho of ['Compruebe este documento en', verificacion.pagina, verificacion.codigo])
      expect(texto).toContain(dicho);
    expect(con.campos).toEqual(sin.campos);
    expect(con.paginas).toBe(sin.paginas);
    const firma = con.campos.find((c) => c.nombre === 'Firma1');
    const enLugar = (await textoEnSuLugar(con.pdf))[0]?.filter(
      (t) => t.x < (firma?.x ?? 0) + (firma?.ancho ?? 0) && t.x > (firma?.x ?? 0) && dentro(t.y, firma),
    );
    expect(enLugar).toEqual([]);
    const derecha = 612 - ('diseno' in mas ? (40 * 72) / 25.4 : 68);
    expect(await bordeDerecho(con.pdf)).toBeLessThanOrEqual(derecha + 0.5);
  });
  const dentro = (y: number, c?: { y: number; alto: number }): boolean =>
    c !== undefined && y > c.y && y < c.y + c.alto;

  it('una dirección larguísima se achica y no se sale', async () => {
    const pagina = `${'correspondencia.'.repeat(5)}gob.bo/v`;
    const { pdf } = await renderCarta(carta({ verificacion: { ...verificacion, pagina } }));
    expect(await bordeDerecho(pdf)).toBeLessThanOrEqual(544.5);
  });
});

describe('carta', () => {
  it('lleva todas sus piezas en el orden del papel', async () => {
    const { pdf } = await renderCarta(
      carta({ despedida: 'Atentamente,', copias: ['Arch. S.D.G.I.'], adjuntos: 'Lo indicado fs. 19' }),
    );
    const [texto = ''] = await textoPorPagina(pdf);
    const piezas = [
      'DESPACHO DEL GOBERNADOR',
      'Tarija, 29 de junio de 2018',
      'CITE: Desp./Gov./N° 1995/2018',
      'Señor:',
      'La Paz.-',
      'De mi consideración:',
      'GDAT/SDGI Cite N° 267/2018',
      'Atentamente,',
      'DIRECTOR GENERAL',
      'C.c./ Arch. S.D.G.I.',
      'Adj/ Lo indicado fs. 19',
      'MCEB',
      '1648/2018',
    ];
    let desde = 0;
    for (const pieza of piezas) {
      const donde = texto.indexOf(pieza, desde);
      expect([pieza, donde >= desde]).toEqual([pieza, true]);
      desde = donde;
    }
    expect(texto).toContain('¡Juntos por un');
  });

  it('la misma carta da los mismos bytes, con marcas de PDF/A-2b, etiquetas e idioma', async () => {
    const [una, otra] = [await renderCarta(carta()), await renderCarta(carta())];
    expect(Buffer.from(una.pdf).equals(Buffer.from(otra.pdf))).toBe(true);
    const bytes = Buffer.from(una.pdf).toString('latin1');
    expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(bytes).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/);
    expect(bytes).toContain('/StructTreeRoot');
    expect(bytes).toContain('/Lang (es-BO)');
  });

  it('guarda sitio para dos sellos que no tocan la firma ni se salen de la página', async () => {
    const { campos } = await renderCarta(carta());
    expect(campos.map((c) => c.nombre)).toEqual(['Recepcion1', 'Recepcion2', 'Firma1']);
    const [uno, dos, firma] = campos;
    if (!uno || !dos || !firma) throw new Error('faltan campos');
    for (const c of [uno, dos]) {
      expect(c.pagina).toBe(1);
      expect(c.ancho).toBeCloseTo(MEDIDA_DE_SELLO.ancho, 1);
      expect(c.x + c.ancho).toBeLessThanOrEqual(612 - 60);
    }
    expect(dos.y + dos.alto).toBeLessThan(uno.y);
    expect(firma.y + firma.alto).toBeLessThan(dos.y);
  });

  it('lo que escribe una persona nunca se lee como marcas de la plantilla', async () => {
    const malo = '#let x = 1 #panic() $a^2$ *no* _no_ \\ `raw` @ref <lab> // fin "comillas" = no - no';
    const { pdf } = await renderCarta(
      carta({
        referencia: malo,
        saludo: malo,
        cuerpo: doc(parrafo(malo)),
        firma: { nombre: malo, cargo: [malo] },
      }),
    );
    const texto = (await textoPorPagina(pdf)).join(' ');
    expect(texto.split('#panic() $a^2$ *no* _no_').length - 1).toBeGreaterThanOrEqual(3);
  });

  it('muestra un recuadro donde ninguna fuente tiene la letra, sin fallar', async () => {
    const { pdf } = await renderCarta(carta({ saludo: 'Jallalla Ch’ixi ő Т 😀 𓀀 ⁘ \u0000\u202E' }));
    expect((await textoPorPagina(pdf)).join(' ')).toContain('Jallalla Ch’ixi ő Т □ □');
  });

  it.each([3, 5, 6, 7, 8, 9, 10, 11, 12])(
    'la firma no queda sola en su página (%i párrafos largos)',
    async (cuantos) => {
      const largo = 'En atención a su nota remito lo solicitado en el marco de la norma vigente. '.repeat(9);
      const parrafos = Array.from({ length: cuantos }, (_, i) => parrafo(`Punto ${i}. ${largo} Fin ${i}.`));
      const { pdf, campos } = await renderCarta(carta({ cuerpo: doc(...parrafos) }));
      const hojas = await textoPorPagina(pdf);
      const firma = campos.find((c) => c.nombre === 'Firma1');
      expect(hojas[(firma?.pagina ?? 0) - 1]).toContain(`Fin ${cuantos - 1}.`);
      if (hojas.length > 1) expect(hojas[1]).toContain(`Página 2 de ${hojas.length}`);
      expect(hojas[0]).not.toContain('Página 1');
    },
  );

  it('un borrador lo dice en su fondo; una carta definitiva no', async () => {
    const borrador = await textoPorPagina((await renderCarta(carta({ borrador: true }))).pdf);
    const definitiva = await textoPorPagina((await renderCarta(carta())).pdf);
    expect(borrador.join(' ')).toContain('BORRADOR');
    expect(definitiva.join(' ')).not.toContain('BORRADOR');
  });

  it('la circular lleva su título y el bloque A, Vía, De', async () => {
    const persona = (nombre: string): { nombre: string; cargo: string } => ({ nombre, cargo: 'SECRETARIO' });
    const { pdf } = await renderCarta(
      carta({
        tipo: 'circular',
        cite: { texto: 'Circular Interna N° 1648-18' },
        a: [persona('Uno')],
        via: [persona('Dos')],
        de: [persona('Tres')],
        referencia: 'Plazos',
      }),
    );
    const [texto = ''] = await textoPorPagina(pdf);
    expect(texto).toMatch(/CIRCULAR INTERNA N° 1648-18 .*A : Uno SECRETARIO Vía : Dos SECRETARIO De : Tres/);
  });

  it('imprime en qué calidad se firma', async () => {
    const [interino, suplente] = await Promise.all(
      (['a.i.', 'p.'] as const).map((calidad) =>
        renderCarta(carta({ firma: { cargo: ['DIRECTOR'], calidad } })),
      ),
    );
    expect((await textoPorPagina(interino?.pdf ?? new Uint8Array()))[0]).toContain('DIRECTOR a.i.');
    expect((await textoPorPagina(suplente?.pdf ?? new Uint8Array()))[0]).toContain('p. DIRECTOR');
  });

  it('una palabra que no cabe en ningún renglón se parte y no sale de la página ni de su celda', async () => {
    const celda = (t: string): Bloque => ({ type: 'tableCell', content: [parrafo(t)] });
    const larga = 'MIN_VICE_DGAJ_'.repeat(12);
    const fila: Bloque = { type: 'tableRow', content: [celda(larga), celda('fin')] };
    for (const cuerpo of [doc(parrafo(larga)), doc({ type: 'table', content: [fila] })]) {
      const { pdf } = await renderCarta(carta({ cuerpo }));
      expect(await bordeDerecho(pdf)).toBeLessThanOrEqual(612 - 68 + 1);
      const [texto = ''] = await textoPorPagina(pdf);
      expect(texto.replace(/[\s-]/g, '')).toContain(larga);
    }
  });

  it('una palabra larga o un CITE que no llega al margen se copian y se buscan enteros', async () => {
    const celda = (t: string): Bloque => ({ type: 'tableCell', content: [parrafo(t)] });
    const cite = 'GADT/SDGI/DESP-N°-00123/2026';
    const url = 'https://www.tarija.gob.bo/plan_de_gobierno_electronico/oficina';
    const fila: Bloque = { type: 'tableRow', content: [celda(cite), celda('fin')] };
    const cuerpo = doc(parrafo(`Véase ${cite} ya.`), parrafo(url), { type: 'table', content: [fila] });
    const { pdf } = await renderCarta(carta({ cuerpo }));
    const [texto = ''] = await textoPorPagina(pdf);
    expect(texto.split(cite)).toHaveLength(3);
    expect(texto).toContain(url);
    expect(texto).not.toContain('\u200b');
  });

  it('una dirección web que se parte en su guion no gana otro', async () => {
    const url = `https://www.tarija.gob.bo/${'plan-de-gobierno-electronico-'.repeat(5)}2018`;
    const { pdf } = await renderCarta(carta({ cuerpo: doc(parrafo(`Véase ${url} para más.`)) }));
    const [texto = ''] = await textoPorPagina(pdf);
    expect(texto.replace(/\s/g, '')).toContain(url);
  });
});
