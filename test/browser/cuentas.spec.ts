import { expect } from '@playwright/test';
import { revisar, test } from './actos';
import { pedir, puesto } from './por-api';
import { exigirAccesible } from './soporte';

const SUYA = 'una frase que eligió';

test('quien administra da usuario y puesto a quien ya estaba; al entrar por primera vez elige su contraseña', async ({
  sentarse,
  browser,
}) => {
  const admin = await sentarse('admin');
  const ci = `77${Date.now() % 1_000_000}`;
  const [nombre, usuario] = [`Marta Rojas ${ci}`, `m.rojas${ci}`];
  await pedir(admin, '/api/administracion/funcionarios', { nombre, ci });
  const cargo = `Auxiliar ${ci}`;
  const { filas } = (await (await admin.request.get('/api/organizacion/destinos?q=secretario')).json()) as {
    filas: { unidadId: string }[];
  };
  await pedir(admin, '/api/administracion/puestos', { unidadId: filas[0]?.unidadId ?? '', cargo });
  await admin.goto('/administracion/funcionarios');
  const fila = admin.getByRole('listitem').filter({ hasText: nombre });
  await admin.getByRole('textbox', { name: 'Buscar', exact: true }).fill(ci);
  await expect(fila).toContainText('sin usuario');
  await expect(fila).toContainText('Sin puesto');

  await fila.getByRole('button', { name: `Designar a ${nombre}` }).click();
  const elegir = admin.getByRole('dialog', { name: `Puesto de ${nombre}` });
  await elegir.getByRole('combobox', { name: 'Puesto' }).fill(cargo);
  await admin.getByRole('option', { name: new RegExp(cargo) }).click();
  await revisar(admin);
  await elegir.getByRole('button', { name: 'Seguir' }).click();
  const designar = admin.getByRole('dialog', { name: new RegExp(`^Designar en ${cargo}`) });
  await expect(designar.getByRole('combobox', { name: 'Funcionario' })).toHaveValue(new RegExp(nombre));
  await designar.getByRole('textbox', { name: 'Memorándum' }).fill('Memorándum N° 7');
  await designar.getByRole('button', { name: 'Designar', exact: true }).click();
  await expect(fila).toContainText(cargo);

  await fila.getByRole('button', { name: `Dar usuario a ${nombre}` }).click();
  const dar = admin.getByRole('dialog', { name: `Usuario de ${nombre}` });
  await dar.getByRole('textbox', { name: 'Usuario', exact: true }).fill(usuario);
  await dar.getByRole('button', { name: 'Dar usuario' }).click();
  await expect(dar.getByText('La clave lleva entre 10 y 200').first()).toBeVisible();
  await dar.getByRole('button', { name: 'Generar' }).click();
  const dada = await dar.getByLabel('Contraseña inicial').inputValue();
  expect(dada).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await revisar(admin);
  await dar.getByRole('button', { name: 'Dar usuario' }).click();
  await expect(fila).toContainText('aún no eligió su contraseña');

  const contexto = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const suya = await contexto.newPage();
  const entrar = async (clave: string) => {
    await suya.goto('/acceso?volver=%2Fagenda');
    await suya.getByLabel('Usuario').fill(usuario);
    await suya.getByLabel('Contraseña', { exact: true }).fill(clave);
    await suya.getByRole('button', { name: 'Entrar' }).click();
  };
  await entrar(dada);
  await expect(suya.getByRole('heading', { name: 'Elija su contraseña' })).toBeVisible();
  await suya.goto('/bandeja/por-recibir');
  await expect(suya).toHaveURL(/\/elegir-contrasena/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await suya.emulateMedia({ colorScheme });
    await exigirAccesible(suya);
  }
  const nueva = suya.getByLabel('Contraseña nueva', { exact: true });
  await expect(nueva).toHaveAttribute('autocomplete', 'new-password');
  await nueva.fill(dada);
  await suya.getByLabel('Contraseña nueva, otra vez').fill('otra cosa');
  await suya.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(suya.getByText('No es la misma contraseña')).toBeVisible();
  await suya.getByLabel('Contraseña nueva, otra vez').fill(dada);
  await suya.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(suya.getByText('Es la misma que ya tiene')).toBeVisible();
  await nueva.fill(SUYA);
  await suya.getByRole('button', { name: 'Mostrar u ocultar' }).first().click();
  await expect(nueva).toHaveAttribute('type', 'text');
  await suya.getByLabel('Contraseña nueva, otra vez').fill(SUYA);
  await suya.getByRole('button', { name: 'Guardar y seguir' }).click();
  await expect(suya).toHaveURL(/\/bandeja\/por-recibir/);

  // Another desk of theirs, left open, ends when they change it again.
  const olvidada = await (await browser.newContext()).newPage();
  await olvidada.goto('/acceso');
  await olvidada.getByLabel('Usuario').fill(usuario);
  await olvidada.getByLabel('Contraseña', { exact: true }).fill(SUYA);
  await olvidada.getByRole('button', { name: 'Entrar' }).click();
  await expect(olvidada).toHaveURL(/\/bandeja\//);
  await suya.getByRole('button', { name: /^Actúa como/ }).click();
  await suya.getByRole('menuitem', { name: 'Mi contraseña' }).click();
  await expect(suya.getByRole('heading', { name: 'Mi contraseña' })).toBeVisible();
  await revisar(suya);
  await suya.getByLabel('Contraseña de ahora').fill('no es esta');
  await suya.getByLabel('Contraseña nueva', { exact: true }).fill('otra frase bien larga');
  await suya.getByLabel('Contraseña nueva, otra vez').fill('otra frase bien larga');
  await suya.getByRole('button', { name: 'Cambiar contraseña' }).click();
  await expect(suya.getByText('No es su contraseña de ahora')).toBeVisible();
  await suya.getByLabel('Contraseña de ahora').fill(SUYA);
  await suya.getByRole('button', { name: 'Cambiar contraseña' }).click();
  await expect(suya.getByText('Su otra sesión terminó.')).toBeVisible();
  expect((await olvidada.request.get('/api/sesion')).status()).toBe(401);
  await olvidada.context().close();

  // Forgotten: the administrator gives another, and the first entry asks again.
  await admin.reload();
  await admin.getByRole('textbox', { name: 'Buscar', exact: true }).fill(ci);
  await fila.getByRole('button', { name: `Restablecer la contraseña de ${nombre}` }).click();
  const otra = admin.getByRole('dialog', { name: `Contraseña de ${nombre}` });
  await otra.getByRole('button', { name: 'Generar' }).click();
  const segunda = await otra.getByLabel(`Contraseña para ${usuario}`).inputValue();
  await revisar(admin);
  await otra.getByRole('button', { name: 'Restablecer contraseña' }).click();
  await expect(otra).toHaveCount(0);
  await entrar(segunda);
  await expect(suya.getByRole('heading', { name: 'Elija su contraseña' })).toBeVisible();
  await contexto.close();
  expect(await puesto(admin, cargo)).not.toBe('');
});
