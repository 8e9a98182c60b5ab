import { expect } from '@playwright/test';
import { test } from './actos';
import { interna } from './por-api';
import { entrar } from './soporte';

/** As the server has it, in La Paz: four hours before Greenwich, all the year round. */
function enLaPaz(instante: string): { dia: string; hora: string } {
  const local = new Date(Date.parse(instante) - 4 * 3_600_000).toISOString();
  return { dia: local.slice(0, 10), hora: local.slice(11, 16) };
}

test('un navegador en Tokio y en inglés muestra las horas y los días de La Paz: bandeja, hoja y agenda', async ({
  browser,
}) => {
  const contexto = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-US' });
  try {
    const pagina = await contexto.newPage();
    await entrar(pagina, 'director');
    const { gestion, id, codigo } = await interna(pagina, 'Hora de La Paz');
    const { creadaEn } = (await (await pagina.request.get(`/api/hojas/${gestion}/${id}`)).json()) as {
      creadaEn: string;
    };
    const { dia, hora } = enLaPaz(creadaEn);

    await pagina.goto('/bandeja/en-despacho');
    const fila = pagina.getByRole('article').filter({ hasText: codigo });
    await expect(fila).toContainText(hora);
    await expect(fila).not.toContainText(/\b[AP]M\b/);

    await pagina.goto(`/hojas/${gestion}/${id}`);
    await expect(pagina.locator(`time[datetime="${creadaEn}"]`).first()).toContainText(hora);

    await pagina.goto('/agenda?vista=dia');
    const rango = pagina.getByRole('heading', { level: 2 }).first();
    await expect(rango).toContainText(new RegExp(`\\b0?${Number(dia.slice(8))}\\b`));
    await expect(pagina.locator('body')).not.toContainText(/\b(Monday|January|November|AM|PM)\b/);
  } finally {
    await contexto.close();
  }
});
