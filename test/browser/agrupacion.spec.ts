import { expect, type Page } from '@playwright/test';
import { abrirHoja, revisar, test } from './actos';
import { interna } from './por-api';
import { entrar, exigirAccesible } from './soporte';

/** Registers an internal HR and stays on its page. @returns its code */
async function nuevaInterna(pagina: Page, referencia: string): Promise<string> {
  await pagina.goto('/bandeja/en-despacho');
  await pagina.getByRole('button', { name: 'Nueva hoja interna' }).click();
  const dialogo = pagina.getByRole('dialog');
  await dialogo.getByLabel('Referencia').fill(referencia);
  await dialogo.getByRole('button', { name: /Abrir|Registrar/ }).click();
  await expect(pagina).toHaveURL(/\/hojas\/\d+\/\d+/);
  await expect(pagina.getByRole('heading', { level: 1, name: referencia })).toBeVisible();
  return (await pagina.title()).match(/\d+-\d\d/)?.[0] ?? '';
}

const mas = async (pagina: Page, acto: string): Promise<void> => {
  await pagina.getByRole('button', { name: 'Más', exact: true }).click();
  await pagina.getByRole('menuitem', { name: acto }).click();
};

test('una ruta con tres copias: cada una vive por su cuenta y la ruta las muestra como ramas', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  const codigo = await nuevaInterna(page, 'Informe sobre el parque informático');
  await mas(page, 'Enviar una copia');
  const dialogo = page.getByRole('dialog', { name: `Enviar una copia de ${codigo}` });
  for (const [i, quien] of ['Secretario Departamental', 'Profesional en', 'Gobernador'].entries()) {
    if (i > 0) await dialogo.getByRole('button', { name: '+ Copia' }).click();
    await dialogo.getByRole('combobox', { name: `Copia ${i + 1} para` }).fill(quien);
    await page.getByRole('option', { name: new RegExp(`^${quien}`) }).click();
  }
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Enviar la copia' }).click();
  await expect(dialogo).toBeHidden();
  const copias = page.getByRole('list', { name: 'Copias' }).locator('> li');
  await expect(copias).toHaveCount(3);
  await expect(page.getByText('En despacho').first()).toBeVisible();
  await revisar(page);
});

test('una agrupación: viaja con la que la lleva, se recibe por su propia página y se separa donde está', async ({
  page,
  sentarse,
}) => {
  await entrar(page, 'tecnico', '/');
  const padre = await nuevaInterna(page, 'Pedido principal');
  const hija = await nuevaInterna(page, 'Pedido que se agrupa');
  await mas(page, 'Agrupar');
  const dialogo = page.getByRole('dialog', { name: `Agrupar ${hija}` });
  await dialogo.getByRole('combobox', { name: 'Agrupar en' }).fill(padre);
  await page.getByRole('option', { name: new RegExp(`^${padre}`) }).click();
  await exigirAccesible(page);
  await dialogo.getByRole('button', { name: 'Agrupar' }).click();
  await expect(page.getByRole('region', { name: 'Agrupada' })).toContainText(padre);
  await revisar(page);
  await page.getByRole('region', { name: 'Agrupada' }).getByRole('link', { name: padre }).click();
  await expect(page.getByRole('region', { name: 'Hojas que viajan con esta' })).toContainText(hija);
  await page.getByRole('button', { name: 'Derivar', exact: true }).click();
  const derivar = page.getByRole('dialog', { name: `Derivar ${padre}` });
  await derivar.getByRole('combobox', { name: 'Para (original)' }).fill('director');
  await page.getByRole('option', { name: /Director General/ }).click();
  await derivar.getByLabel('Para su conocimiento', { exact: true }).check();
  await derivar.getByRole('button', { name: 'Derivar', exact: true }).click();
  await expect(page.getByText(`Derivada ${padre}.`)).toBeVisible();

  const director = await sentarse('director');
  await abrirHoja(director, hija);
  await director.getByRole('button', { name: `Recibir ${padre} y lo que agrupa` }).click();
  await expect(director.getByText(`Recibida ${padre}, con lo que agrupa.`)).toBeVisible();
  await director.getByRole('button', { name: 'Desagrupar' }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Desagrupar' }).click();
  await expect(director.getByRole('region', { name: 'Agrupada' })).toBeHidden();
  await expect(director.getByRole('button', { name: 'Derivar', exact: true })).toBeVisible();
});

test('por lotes: la que lleva a las demás está entre las elegidas, y se dice quién viaja con quién', async ({
  sentarse,
}) => {
  const director = await sentarse('director');
  const [una, otra] = [await interna(director, 'Lote que viaja'), await interna(director, 'Lote que lleva')];
  await director.goto('/bandeja/en-despacho');
  for (const h of [una, otra]) await director.getByRole('checkbox', { name: `Elegir ${h.codigo}` }).click();
  const barra = director.getByRole('toolbar', { name: 'Con las elegidas' });
  await barra.getByRole('button', { name: 'Agrupar' }).click();
  const dialogo = director.getByRole('dialog');
  await dialogo.getByRole('combobox', { name: 'La que las lleva' }).click();
  await director.getByRole('option', { name: new RegExp(`^${otra.codigo} `) }).click();
  await dialogo.getByRole('button', { name: 'Agrupar' }).click();
  const resultado = director.getByRole('region', { name: 'Resultado del lote' });
  await expect(resultado).toHaveText(`${una.codigo} viaja con ${otra.codigo}.`);
  await expect(director.getByText('+1 agrupada', { exact: true }).first()).toBeVisible();
});
