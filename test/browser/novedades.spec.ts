import { expect } from '@playwright/test';
import { test } from './actos';
import { enviar, fila, interna, puesto } from './por-api';

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
  await director.goto('/bandeja/por-recibir');
  await expect(director.getByRole('heading', { level: 1 })).toHaveText('Por recibir');
  const pedido = director.waitForRequest('**/api/bandeja?*');
  await director.clock.fastForward(31_000);
  await pedido;
});
