import { expect } from '@playwright/test';
import { test } from './actos';
import { interna } from './por-api';
import { exigirAccesible } from './soporte';

test('el buscador halla por palabras sin tildes, muestra dónde, abre con Intro, y lleva a otro lugar', async ({
  sentarse,
}) => {
  const director = await sentarse('director', '/');
  const h = await interna(director, 'Adquisición de teodolitos para catastro');
  const buscador = director.getByRole('combobox', { name: 'Buscar una hoja de ruta' });
  await director.keyboard.press('Control+k');
  await expect(buscador).toBeFocused();
  await director.keyboard.type('teodolito adquisicion');
  const opcion = director.getByRole('option', { name: new RegExp(h.codigo) });
  await expect(opcion).toContainText('Adquisición de teodolitos para catastro');
  await exigirAccesible(director);
  await director.keyboard.press('ArrowDown');
  await director.keyboard.press('Enter');
  await expect(director).toHaveURL(new RegExp(`/hojas/${h.gestion}/${h.id}$`));

  await buscador.fill('TEODOLITOS');
  await buscador.press('Enter');
  const lista = director.getByRole('list', { name: 'Hojas de ruta por sus palabras' });
  await expect(lista.getByRole('listitem')).toHaveCount(1);
  await expect(lista.locator('mark')).toHaveText(['teodolitos']);
  await expect(lista).toContainText('Registrada el');
  await expect(director.getByRole('heading', { name: 'Por sus palabras: 1 hoja' })).toBeVisible();
  await director.reload();
  await expect(buscador).toHaveValue('TEODOLITOS');
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await director.setViewportSize(viewport);
    await exigirAccesible(director);
  }
  await buscador.fill(h.codigo);
  await buscador.press('Enter');
  await expect(director).toHaveURL(new RegExp(`/hojas/${h.gestion}/${h.id}$`));

  await buscador.fill('astrolabio');
  await buscador.press('Enter');
  await expect(director.getByText('Nada con esas palabras')).toBeVisible();

  await buscador.fill('agenda');
  await director.getByRole('option', { name: 'Agenda de plazos' }).click();
  await expect(director).toHaveURL(/\/agenda$/);
});
