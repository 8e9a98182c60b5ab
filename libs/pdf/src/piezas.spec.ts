import { PDFDocument } from 'pdf-lib';
import { renderAparienciaFirma } from './apariencia-firma';
import { renderConstanciaRecepcion } from './constancia';
import { textoPorPagina } from '../../../test/support/lector-pdf';
import { MEDIDA_DE_SELLO, renderSello, type Sello } from './sello';

const sello: Sello = {
  entidad: 'Gobierno Autónomo Departamental de Tarija',
  unidad: 'Despacho',
  fecha: '28 JUN. 2018',
  hora: '17:45',
  codigo: '1648-18',
  nombre: 'Secretaria de Despacho',
  prueba: true,
};

describe('sello de recepción', () => {
  it('lleva sus seis datos, la entidad y la unidad, y dice si el certificado es de prueba', async () => {
    const { pdf } = await renderSello(sello);
    const [texto = ''] = await textoPorPagina(pdf);
    for (const dato of [
      'GOBIERNO AUTÓNOMO DEPARTAMENTAL DE TARIJA',
      'DESPACHO',
      'RECIBIDO',
      'FECHA 28 JUN. 2018',
      'Hrs. 17:45',
      'CODIGO 1648-18',
      'NOMBRE Secretaria de Despacho',
      'FIRMA',
      'CERTIFICADO DE PRUEBA',
    ]) {
      expect(texto).toContain(dato);
    }
    const [real = ''] = await textoPorPagina((await renderSello({ ...sello, prueba: false })).pdf);
    expect(real).not.toContain('PRUEBA');
  });

  it('mide 62 x 32 mm en una sola página', async () => {
    const { pdf, ancho, alto } = await renderSello(sello);
    const doc = await PDFDocument.load(pdf);
    expect(doc.getPageCount()).toBe(1);
    expect(ancho).toBeCloseTo(175.75, 1);
    expect(doc.getPage(0).getWidth()).toBeCloseTo(MEDIDA_DE_SELLO.ancho, 2);
    expect(doc.getPage(0).getHeight()).toBeCloseTo(alto, 2);
  });

  it('nombres largos, de otras lenguas o con signos sin letra no lo rompen', async () => {
    const { pdf } = await renderSello({
      ...sello,
      unidad:
        'Secretaría Departamental de Coordinación con Pueblos Indígenas y Entidades Territoriales '.repeat(2),
      codigo: '1234567-18',
      nombre: 'Ñusta Ch’ixi ő Тест 😀 Quispe',
    });
    const textos = await textoPorPagina(pdf);
    expect(textos).toHaveLength(1);
    expect(textos[0]).toContain('1234567-18');
    expect(textos[0]).toContain('Ñusta Ch’ixi ő Тест □ Quispe');
  });
});

describe('apariencia de la firma', () => {
  it.each([
    [200, 64],
    [90, 40],
    [300, 100],
  ])('mide exactamente %i x %i puntos', async (ancho, alto) => {
    const pdf = await renderAparienciaFirma({
      nombre: 'Director General',
      cargo: 'DIRECTOR GENERAL',
      calidad: 'a.i.',
      cite: 'Desp./Gov./N° 1995/2018',
      momento: new Date('2018-06-30T02:30:00Z'),
      prueba: true,
      ancho,
      alto,
    });
    const pagina = (await PDFDocument.load(pdf)).getPage(0);
    expect([pagina.getWidth(), pagina.getHeight()]).toEqual([ancho, alto]);
    const [texto = ''] = await textoPorPagina(pdf);
    expect(texto).toContain('DIRECTOR GENERAL a.i.');
    expect(texto).toContain('29/06/2018 22:30 (hora de La Paz)');
    expect(texto).toContain('CERTIFICADO DE PRUEBA');
  });
});

describe('constancia de recepción', () => {
  const constancia = {
    sello,
    archivo: { nombre: 'informe #1.pdf', sha256: 'ab'.repeat(32), bytes: 52_428_801 },
    motivo: 'El archivo pesa más de 50 MB.',
    fecha: new Date('2018-06-28T17:45:00-04:00'),
  };

  it('lleva el sello, la huella, el nombre y el motivo', async () => {
    const { pdf, campos } = await renderConstanciaRecepcion(constancia);
    const [texto = ''] = await textoPorPagina(pdf);
    for (const dato of [
      'CODIGO 1648-18',
      'informe #1.pdf',
      'ab'.repeat(16),
      '52.428.801',
      constancia.motivo,
    ]) {
      expect(texto).toContain(dato);
    }
    expect(campos).toEqual([]);
  });

  it('deja el sitio del sello como campo cuando lo sella otro', async () => {
    const { pdf, campos } = await renderConstanciaRecepcion({ ...constancia, sellarAparte: true });
    expect(campos.map((c) => c.nombre)).toEqual(['Recepcion1']);
    expect((await textoPorPagina(pdf))[0]).not.toContain('NOMBRE');
  });

  it.each([
    [212, 66, true],
    [300, 100, true],
    [90, 40, false],
    [60, 24, false],
  ])('en %i x %i puntos, el QR con su código debajo: %s', async (ancho, alto, cabe) => {
    const enlace = { qr: 'https://hr.entidad.gob.bo/v/7K3M9QXT2FHBP4WD', codigo: '7K3M-9QXT-2FHB-P4WD' };
    const persona = { nombre: 'Máxima Ñusta Güemes', cargo: 'Directora General de Atención Ciudadana' };
    const pdf = await renderAparienciaFirma({
      ...{ ...persona, momento: new Date('2018-06-30T02:30:00Z'), prueba: false, ancho, alto, enlace },
    });
    const [texto = ''] = await textoPorPagina(pdf);
    expect(texto.includes(enlace.codigo)).toBe(cabe);
    expect(texto).toContain('Máxima Ñusta Güemes');
  });
});
