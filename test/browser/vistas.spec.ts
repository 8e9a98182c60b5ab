import { expect, type Page } from '@playwright/test';
import { test } from './actos';
import { enviar, fila, interna, puesto, type Hilo } from './por-api';
import { exigirAccesible } from './soporte';

const cabeza = (p: Page) => p.getByRole('main').getByRole('heading', { level: 1 });
const campo = (p: Page) => p.getByRole('textbox', { name: /^Filtrar por código/ });
const fichas = (p: Page) => p.getByRole('list', { name: 'Filtros puestos' });

/** Two HRs in the Director's tray, one of them urgent. */
async function dosEnBandeja(mesa: Page, marca: string): Promise<{ urgente: Hilo; otra: Hilo }> {
  const director = await puesto(mesa, 'Director General');
  const urgente = await interna(mesa, `Gestión del agua ${marca}`);
  await enviar(mesa, urgente, director, undefined, ['atencion-urgente']);
  const otra = await interna(mesa, `Compra de papel ${marca}`);
  await enviar(mesa, otra, director);
  return { urgente, otra };
}

test('una bandeja se filtra con el teclado; la dirección lleva el filtro y cada ficha se quita', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion', '/');
  const { urgente, otra } = await dosEnBandeja(mesa, 'uno');
  const director = await sentarse('director');
  await director.goto('/bandeja/por-recibir');
  await expect(fila(director, otra.codigo)).toBeVisible();
  await director.keyboard.press('f');
  await expect(campo(director)).toBeFocused();
  await director.keyboard.type('GESTION agua uno');
  await expect(fila(director, otra.codigo)).toBeHidden();
  await expect(fila(director, urgente.codigo)).toBeVisible();
  await expect(director).toHaveURL(/q=GESTION/);
  await exigirAccesible(director);

  // All the rest in a dialog, without the mouse.
  await director.keyboard.press('Tab');
  await director.keyboard.press('Enter');
  const dialogo = director.getByRole('dialog', { name: 'Filtrar la bandeja' });
  await expect(dialogo.getByRole('textbox', { name: 'Palabras' })).toBeFocused();
  await dialogo.getByRole('checkbox', { name: 'Solo las de atención urgente' }).check();
  await dialogo.getByRole('textbox', { name: 'Movida desde' }).fill('ayer');
  await exigirAccesible(director);
  await director.keyboard.press('Control+Enter');
  await expect(dialogo).toBeHidden();
  await expect(fichas(director).getByRole('listitem')).toHaveCount(4);
  await expect(director.getByRole('search', { name: 'Filtrar la bandeja' }).getByRole('status')).toHaveText(
    '1 hoja',
  );

  // Pasted in a chat, another window shows the same.
  const pegada = await director.context().newPage();
  await pegada.goto(director.url());
  await expect(fila(pegada, urgente.codigo)).toBeVisible();
  await expect(fila(pegada, otra.codigo)).toBeHidden();
  await pegada.close();

  await fichas(director)
    .getByRole('button', { name: /Quitar el filtro «GESTION/ })
    .click();
  await expect(campo(director)).toHaveValue('');
  await expect(fichas(director).getByRole('listitem')).toHaveCount(3);
  await fichas(director).getByRole('button', { name: 'Limpiar' }).click();
  await expect(fila(director, otra.codigo)).toBeVisible();
  await expect(director).toHaveURL(/\/bandeja\/por-recibir$/);
  await campo(director).fill('nada-dice-esto');
  await expect(director.getByRole('heading', { name: 'Ninguna hoja es así' })).toBeVisible();
  await exigirAccesible(director);
});

test('un filtro se guarda como vista; su cuenta cambia sola, y se actualiza, se ordena y se quita con vuelta', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion', '/');
  const director = await sentarse('director');
  await director.goto('/bandeja/por-recibir?q=vista-dos');
  await director.getByRole('button', { name: 'Guardar vista' }).click();
  const guardar = director.getByRole('dialog', { name: 'Guardar vista' });
  await guardar.getByRole('textbox', { name: 'Nombre' }).fill('Lo de dos');
  await exigirAccesible(director);
  await director.keyboard.press('Enter');
  await expect(cabeza(director)).toHaveText('Lo de dos · Por recibir');
  const riel = director.getByRole('navigation', { name: 'Bandejas', exact: true });
  const enlace = riel.getByRole('link', { name: /^Lo de dos/ });
  await expect(enlace).toHaveText(/0$/);
  // Live: nobody reloads.
  await dosEnBandeja(mesa, 'vista-dos');
  await expect(enlace).toHaveText(/2$/, { timeout: 10_000 });

  await director.goto('/bandeja/en-despacho');
  await enlace.click();
  await expect(cabeza(director)).toHaveText('Lo de dos · Por recibir');
  await campo(director).fill('vista-dos papel');
  await director.getByRole('button', { name: 'Actualizar «Lo de dos»' }).click();
  await expect(enlace).toHaveText(/1$/);

  await campo(director).fill('vista-dos agua');
  await director.getByRole('button', { name: 'Guardar vista' }).click();
  await guardar.getByRole('textbox', { name: 'Nombre' }).fill('Agua');
  await director.keyboard.press('Enter');
  await expect(cabeza(director)).toHaveText('Agua · Por recibir');
  await riel.getByRole('button', { name: 'Ordenar y cambiar' }).click();
  const vistas = director.getByRole('dialog', { name: 'Vistas guardadas' });
  await vistas.getByRole('button', { name: 'Subir Agua' }).click();
  await expect(vistas.getByRole('listitem').first()).toContainText('Agua');
  await vistas.getByRole('button', { name: 'Cambiar el nombre de Agua' }).click();
  await vistas.getByRole('textbox', { name: 'Nombre de la vista Agua' }).fill('Aguas');
  await director.keyboard.press('Enter');
  await expect(vistas.getByText('Aguas', { exact: true })).toBeVisible();
  await exigirAccesible(director);
  await director.setViewportSize({ width: 360, height: 740 });
  await exigirAccesible(director);
  await director.setViewportSize({ width: 1280, height: 800 });
  await vistas.getByRole('button', { name: 'Quitar Aguas' }).click();
  await expect(vistas.getByText('Aguas', { exact: true })).toBeHidden();
  await director.getByRole('button', { name: 'Deshacer' }).click();
  await expect(vistas.getByText('Aguas', { exact: true })).toBeVisible();
});

test('la vista de la unidad la ven los demás; si dos la cambian, el segundo elige qué queda', async ({
  sentarse,
}) => {
  const secretaria = await sentarse('secretaria.sdgi');
  await secretaria.goto('/bandeja/por-recibir?plazo=vencidos');
  await secretaria.getByRole('button', { name: 'Guardar vista' }).click();
  const guardar = secretaria.getByRole('dialog', { name: 'Guardar vista' });
  await guardar.getByRole('textbox', { name: 'Nombre' }).fill('Vencidos de la SDGI');
  await guardar.getByRole('checkbox', { name: /^Para toda la unidad/ }).check();
  await secretaria.keyboard.press('Control+Enter');
  await expect(cabeza(secretaria)).toHaveText('Vencidos de la SDGI · Por recibir');

  const secretario = await sentarse('secretario', '/');
  const renombrar = async (p: Page) => {
    await p
      .getByRole('navigation', { name: 'Bandejas', exact: true })
      .getByRole('button', { name: 'Ordenar y cambiar' })
      .click();
    const dialogo = p.getByRole('dialog', { name: 'Vistas guardadas' });
    await dialogo.getByRole('button', { name: 'Cambiar el nombre de Vencidos de la SDGI' }).click();
    return dialogo;
  };
  const [deEl, deElla] = [await renombrar(secretario), await renombrar(secretaria)];
  // Her window has not heard yet of his change: that is when both are lost.
  await secretaria.route('**/api/vistas', (ruta) =>
    ruta.request().method() === 'GET' ? ruta.abort() : ruta.continue(),
  );
  await deEl.getByRole('textbox').fill('Los vencidos');
  await secretario.keyboard.press('Enter');
  await expect(deEl.getByText('Los vencidos', { exact: true })).toBeVisible();
  await deElla.getByRole('textbox').fill('Atrasados');
  await secretaria.keyboard.press('Enter');
  const choque = deElla.getByRole('group', { name: 'Otra persona guardó primero' });
  await expect(choque).toContainText('Los vencidos');
  await exigirAccesible(secretaria);
  await secretaria.unroute('**/api/vistas');
  await choque.getByRole('button', { name: 'Seguir con lo mío' }).click();
  await expect(deEl.getByText('Atrasados', { exact: true })).toBeVisible({ timeout: 10_000 });
});

test('en el teléfono se filtra y se abren las vistas', async ({ sentarse }) => {
  const mesa = await sentarse('recepcion', '/');
  const { urgente, otra } = await dosEnBandeja(mesa, 'fono');
  const director = await sentarse('director');
  await director.setViewportSize({ width: 360, height: 740 });
  await director.goto('/bandeja/por-recibir?q=fono');
  await expect(fila(director, otra.codigo)).toBeVisible();
  await director.getByRole('button', { name: 'Filtros' }).click();
  const dialogo = director.getByRole('dialog', { name: 'Filtrar la bandeja' });
  await dialogo.getByRole('checkbox', { name: 'Solo las de atención urgente' }).check();
  await exigirAccesible(director);
  await dialogo.getByRole('button', { name: 'Aplicar' }).click();
  await expect(fila(director, otra.codigo)).toBeHidden();
  await expect(fila(director, urgente.codigo)).toBeVisible();
  await exigirAccesible(director);
  await director.getByRole('button', { name: 'Guardar vista' }).click();
  await director.getByRole('dialog').getByRole('textbox', { name: 'Nombre' }).fill('Urge en el fono');
  await director.getByRole('dialog').getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(cabeza(director)).toHaveText('Urge en el fono · Por recibir');
  await director.getByRole('link', { name: /^En despacho/ }).click();
  await director.getByRole('button', { name: /^Más/ }).click();
  await director.getByRole('menuitem', { name: /^Urge en el fono/ }).click();
  await expect(cabeza(director)).toHaveText('Urge en el fono · Por recibir');
  await expect(fila(director, urgente.codigo)).toBeVisible();
});
