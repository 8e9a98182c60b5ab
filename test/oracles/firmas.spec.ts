import { agregarCampos, estamparSinFirma, firmarPdf, verificarPdf, type Campo } from '#pades';
import { diferencia, opensslCades, pdfsig, pdftotext, pintar, qpdf } from './jueces';
import {
  aparienciaDe,
  cajaDeSello,
  carta,
  cartaFirmada,
  crearElenco,
  MOMENTO,
  paginaGirada,
  sello,
} from './papeles';
import type { Elenco } from './papeles';

let elenco: Elenco;
beforeAll(async () => {
  elenco = await crearElenco();
});

/** Every judge agrees: each signature valid and trusted, the last one over the whole file, the file well formed. */
async function exigirValidas(pdf: Buffer, cuantas: number): Promise<void> {
  const vistas = await pdfsig(pdf, elenco.raiz);
  expect(vistas.map((v) => [v.valida, v.confiable])).toEqual(
    Array.from({ length: cuantas }, () => [true, true]),
  );
  // poppler lists them by field, not by time.
  expect(vistas.filter((v) => v.total)).toHaveLength(1);
  const cades = await opensslCades(pdf, elenco.raiz);
  expect(cades).toEqual(Array.from({ length: cuantas }, () => 'CAdES Verification successful'));
  expect(await qpdf(pdf)).toEqual([]);
  const propio = await verificarPdf(pdf, { raices: [elenco.raiz] });
  expect(propio.firmas.map((f) => f.integridad)).toEqual(Array.from({ length: cuantas }, () => 'INTEGRA'));
}

function campoDe(campos: Campo[], nombre: string): Campo {
  const hallado = campos.find((c) => c.nombre === nombre);
  if (!hallado) throw new Error(`falta el campo ${nombre}`);
  return hallado;
}

describe('firmas, juzgadas por pdfsig, openssl y qpdf', () => {
  it('una carta firmada es válida, y su texto se lee', async () => {
    const { pdf } = await cartaFirmada(elenco);
    await exigirValidas(pdf, 1);
    const texto = await pdftotext(pdf);
    for (const parte of ['GDAT/SDGI Cite N° 267/2018', 'AGETIC-NE/1727/2018', 'Ñusta Peña Güemes'])
      expect(texto).toContain(parte);
  });

  it('tres firmas seguidas siguen válidas las tres', async () => {
    const { pdf: primera, campos } = await cartaFirmada(elenco);
    const segundo = { nombre: 'Firma2', pagina: 1, x: 60, y: 60, ancho: 180, alto: 60 };
    const segunda = await firmarPdf(primera, {
      campo: segundo,
      apariencia: await aparienciaDe('Adrián Oliva', 'Gobernador', segundo),
      credencial: elenco.gobernador,
      momento: MOMENTO,
    });
    await exigirValidas(segunda, 2);
    const tercera = await firmarPdf(segunda, {
      campo: campoDe(campos, 'Recepcion1').nombre,
      apariencia: await sello(),
      credencial: elenco.ventanilla,
      momento: MOMENTO,
    });
    await exigirValidas(tercera, 3);
    expect(tercera.subarray(0, segunda.length).equals(segunda)).toBe(true);
    expect(segunda.subarray(0, primera.length).equals(primera)).toBe(true);
  });

  it('el sello cae en el campo Recepcion1 de la carta ya firmada, y se lee', async () => {
    const { pdf: antes, campos } = await cartaFirmada(elenco);
    const campo = campoDe(campos, 'Recepcion1');
    const despues = await firmarPdf(antes, {
      campo: 'Recepcion1',
      apariencia: await sello(),
      credencial: elenco.ventanilla,
      momento: MOMENTO,
    });
    await exigirValidas(despues, 2);
    const texto = await pdftotext(despues, '-layout');
    for (const parte of ['RECIBIDO', '28 JUN. 2018', '17:45', '1648-18']) expect(texto).toContain(parte);
    const [a, b] = [await pintar(antes), await pintar(despues)];
    const caja = a && b && diferencia(a, b);
    expect(caja).not.toBeNull();
    if (!caja) return;
    expect(caja.x).toBeGreaterThanOrEqual(campo.x - 2);
    expect(caja.x + caja.ancho).toBeLessThanOrEqual(campo.x + campo.ancho + 2);
    expect(caja.y).toBeGreaterThanOrEqual(campo.y - 2);
    expect(caja.y + caja.alto).toBeLessThanOrEqual(campo.y + campo.alto + 2);
  });

  it('la que certifica deja firmar los campos guardados, y nada más; una segunda no puede certificar', async () => {
    const { pdf, campos } = await carta();
    const orden = { campo: 'Firma1', credencial: elenco.secretario, momento: MOMENTO };
    const certificada = await firmarPdf(await agregarCampos(pdf, campos), { ...orden, certificacion: 2 });
    await exigirValidas(certificada, 1);
    const recibir = { ...orden, campo: 'Recepcion1', credencial: elenco.ventanilla };
    await exigirValidas(await firmarPdf(certificada, recibir), 2);
    await expect(firmarPdf(certificada, { ...recibir, certificacion: 1 })).rejects.toMatchObject({
      codigo: 'firma.certificacion-tardia',
    });
    const aparte = { nombre: 'Otro', pagina: 1, x: 9, y: 9, ancho: 90, alto: 40 };
    await expect(firmarPdf(certificada, { ...recibir, campo: aparte })).rejects.toMatchObject({
      codigo: 'firma.documento-bloqueado',
    });
  });

  it('un byte cambiado lo ven todos', async () => {
    const { pdf } = await cartaFirmada(elenco);
    const roto = Buffer.from(pdf);
    const donde = roto.indexOf('/MediaBox');
    roto.writeUInt8(roto.readUInt8(donde + 11) ^ 1, donde + 11);
    expect((await pdfsig(roto, elenco.raiz)).map((v) => v.valida)).toEqual([false]);
    expect(await opensslCades(roto, elenco.raiz)).not.toEqual(['CAdES Verification successful']);
    expect((await verificarPdf(roto)).firmas.map((f) => f.integridad)).toEqual(['ROTA']);
  });
});

describe('el sello sobre páginas giradas', () => {
  it.each([0, 90, 180, 270])('girada %i grados, queda arriba a la derecha y de pie', async (angulo) => {
    const base = await paginaGirada(angulo);
    const [ancho, alto] = angulo % 180 === 0 ? [400, 600] : [600, 400];
    const caja = cajaDeSello(ancho, alto);
    const limpio = await pintar(base);
    const estampado = await estamparSinFirma(base, caja, await sello());
    const firmado = await firmarPdf(base, {
      campo: { nombre: 'Recepcion1', ...caja },
      apariencia: await sello(),
      credencial: elenco.ventanilla,
      momento: MOMENTO,
    });
    expect(await qpdf(estampado)).toEqual([]);
    await exigirValidas(firmado, 1);
    for (const pdf of [estampado, firmado]) {
      const pintado = await pintar(pdf);
      const vista = limpio && pintado && diferencia(limpio, pintado);
      expect(vista).not.toBeNull();
      if (!vista) return;
      // Within its box, and filling most of it: neither displaced nor lying on its side.
      expect(vista.x).toBeGreaterThanOrEqual(caja.x - 2);
      expect(vista.y).toBeGreaterThanOrEqual(caja.y - 2);
      expect(vista.ancho).toBeGreaterThan(caja.ancho * 0.85);
      expect(vista.ancho).toBeLessThanOrEqual(caja.ancho + 4);
      expect(vista.alto).toBeGreaterThan(caja.alto * 0.85);
      expect(vista.alto).toBeLessThanOrEqual(caja.alto + 4);
      expect(await palabraDePie(pdf, 'RECIBIDO')).toBe(true);
    }
  });
});

/** @returns whether the word is wider than high, as pdftotext places it on the seen page */
async function palabraDePie(pdf: Uint8Array, palabra: string): Promise<boolean> {
  const texto = await pdftotext(pdf, '-bbox');
  const m = new RegExp(
    `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${palabra}<`,
  ).exec(texto);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = m?.slice(1).map(Number) ?? [];
  return x2 - x1 > y2 - y1;
}

describe('lo que se dibuja sin firma', () => {
  it('la carta recién compuesta pasa qpdf', async () => {
    expect(await qpdf((await carta()).pdf)).toEqual([]);
  });
});
