import { expect, test, type Page } from './prueba';
import { bandeja, borrador, hoja, pdfDeUnaPagina } from './muestras';
import { conMuestras, entrar, exigirAccesible, type Enviado } from './soporte';

type Hoja = ReturnType<typeof hoja>;

/** The sample HR with changes of its own. */
async function abrirHoja(page: Page, cambiar: (h: Hoja) => object): Promise<Enviado[]> {
  const enviados = await conMuestras(page, async (ruta, camino) => {
    if (camino !== '/hojas/2018/1648') return false;
    const h = hoja();
    await ruta.fulfill({ json: { ...h, ...cambiar(h) } });
    return true;
  });
  await entrar(page, 'director');
  await page.goto('/hojas/2018/1648');
  return enviados;
}

test('un plazo cumplido se dice cumplido y no parece vencido; el abierto conserva su aviso', async ({
  page,
}) => {
  await abrirHoja(page, (h) => ({
    plazos: [
      { ...h.plazos[0], estado: 'CUMPLIDO', texto: 'cumplido', nivel: 'vencido' },
      {
        ...h.plazos[0],
        id: '2',
        descripcion: 'Software Libre',
        texto: 'vencido hace 1 día',
        nivel: 'vencido',
      },
    ],
  }));
  const plazos = page.getByRole('list', { name: 'Plazos' });
  await expect(plazos.getByText('cumplido')).toHaveAttribute('data-nivel', 'normal');
  await expect(plazos.getByText('cumplido')).toHaveAttribute('data-cerrado', 'true');
  await expect(plazos.getByText('vencido hace 1 día')).toHaveAttribute('data-nivel', 'vencido');
  await exigirAccesible(page);
});

test('la ruta dice la diferencia entre las fojas declaradas y las contadas', async ({ page }) => {
  await abrirHoja(page, (h) => ({
    ruta: h.ruta.map((p) => (p.id === '5' ? { ...p, fojas: 7, fojasDeclaradas: 1 } : p)),
  }));
  await expect(page.getByText('Fojas: se declaró 1, se contaron 7')).toBeVisible();
});

test('el remitente que solo se conoce por su cargo se escribe una vez', async ({ page }) => {
  await abrirHoja(page, () => ({ remitenteCargo: 'DIRECTOR GENERAL EJECUTIVO' }));
  await expect(page.getByRole('definition').filter({ hasText: /director general ejecutivo/i })).toHaveText(
    'Director General Ejecutivo',
  );
});

test('responder nombra a quien espera la respuesta, ofrece solo lo que puede serlo, y se puede deshacer', async ({
  page,
}) => {
  const enviados = await abrirHoja(page, (h) => ({
    documentos: [
      ...h.documentos,
      { ...h.documentos[0], id: '4', tipo: 'circular', cite: 'Circular Interna N° 1648-18' },
    ],
    misPasos: h.misPasos.map((p) => ({
      ...p,
      actos: [{ acto: 'responder', permitido: true, motivos: [] }],
      respondeA: { cargo: 'Gobernador', unidadSigla: 'Desp./Gov.', nombre: null },
      respuestas: ['3'],
    })),
  }));
  await page.getByRole('button', { name: 'Responder' }).click();
  const dialogo = page.getByRole('dialog');
  await expect(
    dialogo.getByText('La respuesta firmada vuelve a Gobernador · Desp./Gov.', { exact: true }),
  ).toBeVisible();
  await dialogo.getByRole('combobox', { name: 'Con el documento' }).click();
  await expect(page.getByRole('option')).toHaveText(['Nota interna GDAT/SDGI Cite N° 267/2018']);
  await page.getByRole('option').click();
  await dialogo.getByRole('button', { name: 'Responder', exact: true }).click();
  await expect(page.getByText('Respondida 1648-18. Va a Gobernador · Desp./Gov.')).toBeVisible();
  await page.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(() => enviados.at(-1)?.cuerpo).toMatchObject({ acto: 'revertir', pasos: [{ id: '77' }] });
  await expect(page.getByText('Se retiró el envío de 1648-18. Sigue en su despacho.')).toBeVisible();
});

test('recibir propone el sello a la mesa y a nadie más', async ({ page }) => {
  const conSello = (puedeSellar: boolean) => (h: Hoja) => ({
    ruta: h.ruta.map((p) =>
      p.id === '5' ? { ...p, documentos: [{ id: '3', cite: 'x', titulo: null }] } : p,
    ),
    misPasos: h.misPasos.map((p) => ({
      ...p,
      estado: 'ENVIADA',
      puedeSellar,
      actos: [{ acto: 'recibir', permitido: true, motivos: [] }],
    })),
  });
  await abrirHoja(page, conSello(false));
  await page.getByRole('button', { name: /^Recibir/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Fojas contadas')).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('Estampar el sello de recepción')).toBeHidden();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await conMuestras(page, async (ruta, camino) => {
    if (camino !== '/hojas/2018/1648') return false;
    await ruta.fulfill({ json: { ...hoja(), ...conSello(true)(hoja()) } });
    return true;
  });
  await page.goto('/hojas/2018/1648');
  await page.getByRole('button', { name: /^Recibir/ }).click();
  await expect(page.getByRole('dialog').getByLabel('Estampar el sello de recepción')).toBeChecked();
});

test('lo reservado lleva su marca en la bandeja y en la hoja', async ({ page }) => {
  await conMuestras(page, async (ruta, camino) => {
    if (camino !== '/bandeja') return false;
    const b = bandeja('por-recibir');
    await ruta.fulfill({
      json: {
        ...b,
        filas: b.filas.map((f, i) => ({ ...f, confidencialidad: i === 0 ? 'RESERVADA' : 'INTERNA' })),
      },
    });
    return true;
  });
  await entrar(page, 'director', '/');
  await expect(page.getByRole('article').first().getByText('Reservada')).toBeVisible();
  await expect(page.getByRole('article').getByText('Reservada')).toHaveCount(1);
});

test('el nivel de una hoja se elige al registrarla, y cada uno dice quién la ve', async ({ page }) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director', '/');
  await page.getByRole('button', { name: 'Nueva hoja interna' }).first().click();
  const dialogo = page.getByRole('dialog');
  await dialogo.getByLabel('Referencia').fill('Designación de personal');
  const nivel = dialogo.getByRole('combobox', { name: 'Confidencialidad' });
  await expect(nivel).toHaveValue('Interna');
  await nivel.click();
  await page.getByRole('option', { name: /Confidencial.*solo los puestos de su ruta/ }).click();
  await expect(dialogo.getByText('La ven solo los puestos de su ruta')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => enviados[0]?.cuerpo)
    .toMatchObject({
      referencia: 'Designación de personal',
      confidencialidad: 'CONFIDENCIAL',
    });
});

test('al documento propio se le anexan papeles de la hoja y archivos', async ({ page }) => {
  const enviados = await conMuestras(page);
  await entrar(page, 'director');
  await page.goto('/documentos/9');
  const anexos = page.getByRole('region', { name: 'Anexos' });
  await anexos.getByRole('button', { name: 'Anexar' }).click();
  const dialogo = page.getByRole('dialog');
  const confirmar = dialogo.getByRole('button', { name: 'Anexar', exact: true });
  await expect(confirmar).toBeDisabled();
  await dialogo.getByLabel(/GDAT\/SDGI Cite N° 267\/2018/).check();
  await confirmar.click();
  await expect
    .poll(() => enviados.find((e) => e.ruta === '/documentos/9/anexos')?.cuerpo)
    .toEqual({ anexos: [{ documentoId: '3' }] });
});

test('antes de firmar se avisa de los signos que no se imprimirán', async ({ page }) => {
  const aviso =
    'Un signo no tiene letra en nuestras fuentes y se imprimirá como □: 😀. Cámbielo antes de firmar.';
  await conMuestras(page, async (ruta, camino) => {
    if (camino !== '/documentos/9' || ruta.request().method() !== 'GET') return false;
    await ruta.fulfill({ json: { ...borrador(1), avisos: [aviso] } });
    return true;
  });
  await entrar(page, 'director');
  await page.goto('/documentos/9');
  await page.getByRole('button', { name: 'Firmar', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('note')).toHaveText(aviso);
});

test.describe('en un teléfono', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  const alto = async (page: Page, nombre: RegExp, rol: 'button' | 'link' | 'tab'): Promise<number[]> => {
    const cajas: number[] = [];
    for (const l of await page.getByRole(rol, { name: nombre }).all()) {
      if (!(await l.isVisible())) continue;
      const c = await l.boundingBox();
      cajas.push(Math.round(Math.min(c?.width ?? 0, c?.height ?? 0)));
    }
    return cajas;
  };
  const bastan = (cajas: number[]): void => {
    expect(cajas.length).toBeGreaterThan(0);
    expect(Math.min(...cajas)).toBeGreaterThanOrEqual(44);
  };

  test('lo que se toca mide 44 px: recibir, código, fichas, cerrar y visor', async ({ page }) => {
    await conMuestras(page);
    await entrar(page, 'director', '/');
    await expect(page.getByRole('article')).toHaveCount(3);
    bastan(await alto(page, /^Recibir 1648/, 'button'));
    bastan(await alto(page, /^1648-18$/, 'link'));
    await exigirAccesible(page);
    await page.goto('/hojas/2018/1648');
    await expect(page.getByRole('tab').first()).toBeVisible();
    bastan(await alto(page, /./, 'tab'));
    await page.getByRole('button', { name: 'Derivar', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    bastan(await alto(page, /^Cerrar$/, 'button'));
    await page.getByRole('button', { name: 'Cerrar', exact: true }).click();
    await page.getByRole('tab', { name: /Documentos/ }).click();
    await page.getByRole('button', { name: /267/ }).first().click();
    await expect(page.getByRole('toolbar', { name: 'Visor del documento' })).toBeVisible();
    bastan(await alto(page, /Alejar|Acercar|Al ancho|Página (anterior|siguiente)/, 'button'));
  });

  test('P14: un plano de 120 cm y un fax de 8640 puntos se ven enteros, y acercados también se dibujan', async ({
    page,
  }) => {
    let medidas = '4444 2592';
    await conMuestras(page, async (ruta, camino) => {
      if (!/\.pdf$|\/pdf$/.test(camino)) return false;
      await ruta.fulfill({ contentType: 'application/pdf', body: pdfDeUnaPagina(medidas) });
      return true;
    });
    await entrar(page, 'director');
    for (medidas of ['4444 2592', '8640 5040']) {
      await page.goto('/hojas/2018/1648?ver=documentos');
      await page.getByRole('button', { name: /267/ }).first().click();
      const lienzo = page.getByRole('img', { name: /página 1$/ });
      await expect(lienzo).toBeVisible();
      await expect.poll(async () => (await lienzo.boundingBox())?.width ?? 999).toBeLessThanOrEqual(360);
      const tinta = (): Promise<boolean> =>
        lienzo.evaluate((c: HTMLCanvasElement) =>
          c
            .getContext('2d')!
            .getImageData(0, 0, c.width, c.height)
            .data.some((v, i) => i % 4 < 3 && v < 128),
        );
      for (let i = 0; i < 14; i++) await page.getByRole('button', { name: 'Acercar' }).click();
      await expect.poll(tinta).toBe(true);
    }
  });

  test('un CITE largo sin espacios no ensancha el diálogo de derivar', async ({ page }) => {
    await abrirHoja(page, (h) => ({
      documentos: h.documentos.map((d) => ({ ...d, cite: 'MIN/VICE/DGAJ/'.repeat(14) + '1/2018' })),
    }));
    await page.getByRole('button', { name: 'Derivar', exact: true }).click();
    const dialogo = page.getByRole('dialog');
    await expect(dialogo.getByText(/MIN\/VICE/)).toBeVisible();
    const sobra = await dialogo.evaluate(
      (d) =>
        Math.max(...[d, ...d.querySelectorAll('*')].map((e) => e.getBoundingClientRect().right)) -
        window.innerWidth,
    );
    expect(sobra).toBeLessThanOrEqual(0);
  });
});
