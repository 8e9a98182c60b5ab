import { expect } from '@playwright/test';
import { test } from './actos';
import { enviar, fila, interna, porVisar, puesto } from './por-api';
import { exigirAccesible } from './soporte';

test('dos en la misma bandeja: lo que entra, y lo que el otro recibe, se ve sin recargar, con su cuenta', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  const director = await sentarse('director');
  const otra = await director.context().newPage();
  for (const pagina of [director, otra]) {
    const oye = pagina.waitForResponse('**/api/novedades');
    await pagina.goto('/bandeja/por-recibir');
    await oye;
  }
  const h = await interna(mesa, 'Pedido de sillas');
  await enviar(mesa, h, await puesto(mesa, 'Director'));
  for (const pagina of [director, otra])
    await expect(fila(pagina, h.codigo)).toBeVisible({ timeout: 10_000 });

  await fila(director, h.codigo)
    .getByRole('button', { name: `Recibir ${h.codigo}` })
    .click();
  await expect(fila(otra, h.codigo)).toBeHidden({ timeout: 10_000 });
  await otra.goto('/bandeja/en-despacho');
  await expect(fila(otra, h.codigo)).toBeVisible();
});

test('quien no oye novedades mira cada medio minuto, como antes', async ({ sentarse }) => {
  const director = await sentarse('director');
  await director.clock.install();
  await director.route('**/api/novedades', (ruta) => ruta.fulfill({ status: 502, body: 'Bad gateway' }));
  const primera = director.waitForResponse('**/api/bandeja?*');
  await director.goto('/bandeja/por-recibir');
  await (await primera).finished();
  await expect(director.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Por recibir');
  const pedido = director.waitForRequest('**/api/bandeja?*');
  await director.clock.fastForward(31_000);
  await pedido;
});

test('dos en la misma hoja: cada uno sabe del otro mientras la tiene abierta', async ({ sentarse }) => {
  const mesa = await sentarse('recepcion');
  const director = await sentarse('director');
  const h = await interna(mesa, 'Compra de papel');
  await mesa.goto(`/hojas/${h.gestion}/${h.id}`);
  await expect(mesa.getByRole('heading', { level: 1 })).toHaveText('Compra de papel');
  await director.goto(`/hojas/${h.gestion}/${h.id}`);
  const aviso = director.getByText(/^También la tiene abierta /);
  await expect(aviso).toBeVisible();
  await exigirAccesible(director);
  await director.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(director);
  await mesa.goto('/bandeja/por-recibir');
  await expect(mesa.getByRole('heading', { level: 1 })).toHaveText('Por recibir');
  await director.reload();
  await expect(director.getByRole('heading', { level: 1 })).toHaveText('Compra de papel');
  await expect(aviso).toBeHidden();
});

test('quien mira su documento en visto bueno ve que ya se dio, sin recargar', async ({ sentarse }) => {
  const tecnico = await sentarse('tecnico', '/');
  const director = await sentarse('director');
  const id = await porVisar(tecnico, 'Convenio de riego');
  const oye = tecnico.waitForResponse('**/api/novedades');
  await tecnico.goto(`/documentos/${id}`);
  await oye;
  await expect(tecnico.getByText('Falta: Director General')).toBeVisible();
  await director.goto(`/documentos/${id}`);
  await director.getByRole('button', { name: 'Dar visto bueno' }).click();
  await expect(tecnico.getByText('Falta: Director General')).toBeHidden({ timeout: 10_000 });
});
