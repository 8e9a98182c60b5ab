import { expect, type Page } from '@playwright/test';
import { escribir, revisar, test } from './actos';
import { entrar } from './soporte';

/** A letter of the tecnico's for the signature of another, open in its editor. @returns its address */
async function nuevaCarta(tecnico: Page): Promise<string> {
  await tecnico.goto('/documentos/nuevo');
  await tecnico.getByRole('radio', { name: 'Carta' }).check();
  const firma = tecnico.getByRole('combobox', { name: /firma/i });
  await firma.fill('gobernador');
  await tecnico.getByRole('option', { name: /^Gobernador · Desp/ }).click();
  await tecnico.getByRole('button', { name: 'Empezar a escribir' }).click();
  await tecnico.getByRole('textbox', { name: 'Destinatario' }).fill('DIRECTOR GENERAL EJECUTIVO\nAGETIC');
  await escribir(tecnico, 'Por medio de la presente remito el informe solicitado.');
  return new URL(tecnico.url()).pathname;
}

async function agregar(tecnico: Page, busca: string, nombre: RegExp, etapa: number): Promise<void> {
  const grupo = tecnico.getByRole('group', { name: `Etapa ${etapa}` });
  await grupo.getByRole('combobox').fill(busca);
  await tecnico.getByRole('option', { name: nombre }).click();
  await expect(grupo.getByRole('listitem').filter({ hasText: nombre })).toBeVisible();
}

async function pedirVobo(tecnico: Page): Promise<void> {
  await tecnico.getByRole('button', { name: 'Pedir visto bueno' }).click();
  await agregar(tecnico, 'director general', /^Director General ·/, 1);
  await tecnico.getByRole('button', { name: '+ Otra etapa, después' }).click();
  await agregar(tecnico, 'secretario', /^Secretario Departamental de Gestión/, 2);
  await revisar(tecnico);
  await tecnico.getByRole('dialog').getByRole('button', { name: 'Pedir visto bueno' }).click();
  await expect(tecnico.getByText('Falta: Director General — Desp./Gov.')).toBeVisible();
}

// Before «suplencia»: for the rest of that day the director only reads.
test('un documento sube por su visto bueno, se observa en el texto, se corrige y queda listo para la firma', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const tecnico = await sentarse('tecnico', '/');
  const camino = await nuevaCarta(tecnico);
  await pedirVobo(tecnico);

  const director = await sentarse('director');
  await director.goto('/bandeja/por-visar');
  await director
    .getByRole('link', { name: /^Para DIRECTOR GENERAL EJECUTIVO, AGETIC/ })
    .first()
    .click();
  await expect(director.getByRole('heading', { name: 'Visto bueno' })).toBeVisible();
  await director.getByRole('button', { name: 'Observar', exact: true }).click();
  // The page at the side says the same words.
  const texto = director.getByRole('textbox', { name: 'Texto de la carta' });
  await texto.getByText('Por medio de la presente').dblclick({ position: { x: 40, y: 8 } });
  await director.getByRole('button', { name: 'Señalar lo elegido' }).click();
  await director.getByRole('textbox', { name: /Qué debe cambiar/ }).fill('Diga a quién.');
  await expect(director.locator('.senalado')).toHaveCount(1);
  // A turned screen brings the viewer back into sight, its bar half under the other: it is looked at from the top.
  await director.setViewportSize({ width: 360, height: 740 });
  await director.evaluate(() => new Promise((listo) => setTimeout(listo, 300)));
  await director.evaluate(() => window.scrollTo(0, 0));
  await revisar(director);
  await director.getByRole('button', { name: 'Devolver con 1 observación' }).click();
  await expect(director.getByText('Devuelto a quien lo redacta')).toBeVisible();

  await tecnico.goto(camino);
  await expect(tecnico.getByText('1 observación por resolver')).toBeVisible();
  await expect(tecnico.getByText('Diga a quién.')).toBeVisible();
  await expect(tecnico.locator('.senalado')).toHaveCount(1);
  await revisar(tecnico);
  await tecnico.getByRole('checkbox', { name: 'Resuelta' }).check();
  await expect(tecnico.getByText('Observaciones, todas resueltas')).toBeVisible();
  await pedirVobo(tecnico);
  await expect(tecnico.getByText('2.ª vuelta')).toBeVisible();

  await director.goto(camino);
  await director.getByRole('button', { name: 'Dar visto bueno' }).click();
  await expect(director.getByText(/Falta: Secretario Departamental/)).toBeVisible();
  const secretario = await sentarse('secretario');
  await secretario.goto(camino);
  await revisar(secretario);
  await secretario.getByRole('button', { name: 'Dar visto bueno' }).click();
  await expect(secretario.getByText('Visto bueno dado.')).toBeVisible();

  const gobernador = await sentarse('gobernador');
  await gobernador.goto('/bandeja/por-firmar');
  await gobernador
    .getByRole('link', { name: /^Para DIRECTOR GENERAL EJECUTIVO, AGETIC/ })
    .first()
    .click();
  await expect(gobernador.getByRole('button', { name: 'Firmar', exact: true })).toBeEnabled();
});

test('lo que se arma para el visto bueno no se pierde, y quien no puede darlo se sustituye con su motivo', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  let tecnico = await sentarse('tecnico', '/');
  const camino = await nuevaCarta(tecnico);
  await tecnico.getByRole('button', { name: 'Pedir visto bueno' }).click();
  await agregar(tecnico, 'director general', /^Director General ·/, 1);
  // The tab dies; another one of the same browser has the chain as it was.
  const contexto = tecnico.context();
  await tecnico.close({ runBeforeUnload: false });
  tecnico = await contexto.newPage();
  await tecnico.goto(camino);
  await tecnico.getByRole('button', { name: 'Pedir visto bueno' }).click();
  await expect(tecnico.getByRole('group', { name: 'Etapa 1' }).getByRole('listitem')).toContainText(
    'Director General',
  );
  await contexto.setOffline(true);
  await tecnico.getByRole('dialog').getByRole('button', { name: 'Pedir visto bueno' }).click();
  await expect(tecnico.getByText('La cadena sigue como la armó.')).toBeVisible({ timeout: 15_000 });
  await contexto.setOffline(false);
  await tecnico.getByRole('dialog').getByRole('button', { name: 'Pedir visto bueno' }).click();
  await expect(tecnico.getByText('Falta: Director General — Desp./Gov.')).toBeVisible();

  const motivo = 'El director está de viaje hasta el lunes';
  await tecnico.getByRole('button', { name: /^Sustituir a Director General/ }).click();
  let dialogo = tecnico.getByRole('dialog', { name: /^Sustituir a Director General/ });
  await dialogo.getByRole('textbox', { name: 'Motivo' }).fill(motivo);
  await dialogo.getByRole('button', { name: 'Sustituir', exact: true }).click();
  await expect(dialogo.getByText('Elija quién lo dará.')).toBeVisible();
  await dialogo.getByRole('combobox', { name: /Quién lo da en su lugar/ }).fill('secretario');
  await tecnico.getByRole('option', { name: /^Secretario Departamental de Gestión/ }).click();
  await revisar(tecnico);
  await contexto.clearCookies();
  await dialogo.getByRole('button', { name: 'Sustituir', exact: true }).click();
  await expect(tecnico.getByLabel('Contraseña de tecnico')).toBeVisible();
  await tecnico.close({ runBeforeUnload: false });
  tecnico = await contexto.newPage();
  await entrar(tecnico, 'tecnico');
  await tecnico.goto(camino);
  await tecnico.getByRole('button', { name: /^Sustituir a Director General/ }).click();
  dialogo = tecnico.getByRole('dialog', { name: /^Sustituir a Director General/ });
  await expect(dialogo.getByRole('textbox', { name: 'Motivo' })).toHaveValue(motivo);
  await dialogo.getByRole('button', { name: 'Sustituir', exact: true }).click();
  await expect(tecnico.getByText(/^Ahora le toca a Secretario Departamental/)).toBeVisible();
  const cadena = tecnico.getByRole('region', { name: 'Visto bueno' });
  await expect(cadena.getByText(motivo)).toBeVisible();
  await expect(cadena.getByText(/^sustituido/)).toBeVisible();
  await expect(cadena.getByText(/^Falta: Secretario Departamental/)).toBeVisible();
  // While it lasts, the notice lies over whatever is at the bottom.
  await expect(tecnico.getByText(/^Ahora le toca a/)).toBeHidden();
  await revisar(tecnico);

  const director = await sentarse('director');
  await director.goto(camino);
  await expect(director.getByRole('button', { name: 'Dar visto bueno' })).toHaveCount(0);
  const secretario = await sentarse('secretario');
  await secretario.goto(camino);
  await secretario.getByRole('button', { name: 'Dar visto bueno' }).click();
  await expect(secretario.getByText('Visto bueno dado.')).toBeVisible();
});

test('la vía elegida de la entidad arma su cadena, y al firmar se dice la que no dio su visto bueno', async ({
  sentarse,
}) => {
  test.setTimeout(120_000);
  const director = await sentarse('director');
  await director.goto('/documentos/nuevo');
  await director.getByRole('radio', { name: 'Informe' }).check();
  await director.getByRole('button', { name: 'Empezar a escribir' }).click();
  await director.getByRole('button', { name: 'De la entidad, en Vía' }).click();
  for (const [busca, cargo] of [
    ['secretario', /^Secretario Departamental de Gestión/],
    ['gobernador', /^Gobernador ·/],
  ] as const) {
    await director.getByRole('combobox', { name: 'Buscar en la entidad' }).fill(busca);
    await director.getByRole('option', { name: cargo }).click();
  }
  // A title before the name is still the same person.
  const primera = director.getByRole('textbox', { name: 'Vía 1: nombre' });
  await primera.fill(`Lic. ${await primera.inputValue()}`);
  await director.getByRole('button', { name: 'Añadir en A', exact: true }).click();
  await director.getByRole('textbox', { name: 'A 1: nombre', exact: true }).fill('Asamblea Departamental');
  await director.getByRole('textbox', { name: 'Ref.' }).fill('Informe de avance');
  await escribir(director, 'Se informa el avance.');

  await director.getByRole('button', { name: 'Pedir visto bueno' }).click();
  const etapa = (n: number) => director.getByRole('group', { name: `Etapa ${n}` }).getByRole('listitem');
  await expect(etapa(1)).toContainText('Secretario Departamental de Gestión');
  await expect(etapa(2)).toContainText('Gobernador');
  await revisar(director);
  await director.getByRole('button', { name: 'Cancelar' }).click();

  await director.getByRole('button', { name: 'Firmar', exact: true }).click();
  const firma = director.getByRole('dialog', { name: 'Firmar' });
  await expect(
    firma
      .getByRole('note')
      .filter({ hasText: 'Las vías no dieron su visto bueno: Lic. Secretario Departamental' }),
  ).toBeVisible();
  await revisar(director);
  await firma.getByRole('button', { name: 'Firmar', exact: true }).click();
  await expect(director.getByText(/^Firmado: /)).toBeVisible();
});
