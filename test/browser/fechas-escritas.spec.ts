import { test } from './actos';
import { interna } from './por-api';
import { expect, type Locator, type Page } from './prueba';

const enLaPaz = (dias: number): string =>
  new Intl.DateTimeFormat('es-BO', { dateStyle: 'long', timeZone: 'America/La_Paz' }).format(
    new Date(Date.now() + dias * 86_400_000),
  );
/** Without what each way of writing a date adds between day, month and year. */
const llana = (fecha: string): string => fecha.replace(/ (de|del) /g, ' ').trim();

/** A date as people write it is said back in words; what is no date says so and stays as it was written. */
async function seEscribe(campo: Locator, dichas: Readonly<Record<string, string>>): Promise<void> {
  const leida = async () => {
    const id = (await campo.getAttribute('aria-describedby')) ?? '';
    const textos = await campo.page().evaluate((ids) => {
      return ids.split(' ').map((i) => document.getElementById(i)?.textContent ?? '');
    }, id);
    return llana(textos.join(' '));
  };
  for (const [texto, fecha] of Object.entries(dichas)) {
    await campo.fill(texto);
    await expect.poll(leida).toContain(llana(fecha));
  }
  await campo.fill('31/2/18');
  await expect(campo).toHaveAttribute('aria-invalid', 'true');
  await expect(campo).toHaveValue('31/2/18');
  await expect.poll(leida).toMatch(/No es una fecha|No se entiende/);
  await campo.fill('');
}

const FECHA = { '28/6/18': '28 junio 2018', hoy: enLaPaz(0), ayer: enLaPaz(-1) };
const campo = (p: Page, name: string): Locator => p.getByRole('textbox', { name, exact: true });

test('en cada mesa una fecha se escribe como se habla: en la recepción, al derivar, al filtrar y en la bitácora', async ({
  sentarse,
}) => {
  const mesa = await sentarse('recepcion');
  await mesa.goto('/recepcion');
  await seEscribe(campo(mesa, 'Fecha de la nota'), FECHA);
  const { gestion, id } = await interna(mesa, 'Pide un informe con plazo');
  await mesa.goto(`/hojas/${gestion}/${id}`);
  await mesa.getByRole('button', { name: 'Derivar', exact: true }).click();
  await seEscribe(campo(mesa, 'Plazo (si lo hay)'), { '2/7/38': '2 julio 2038', hoy: enLaPaz(0) });

  const director = await sentarse('director');
  await director.goto('/bandeja/en-despacho');
  await director.getByRole('button', { name: 'Filtros' }).click();
  for (const nombre of ['Movida desde', 'Movida hasta']) await seEscribe(campo(director, nombre), FECHA);

  const admin = await sentarse('admin');
  await admin.goto('/bitacora');
  for (const nombre of ['Desde', 'Hasta']) await seEscribe(campo(admin, nombre), FECHA);
});
