import { expect, type Page } from '@playwright/test';

/** Where a letter is written. */
export const cuadro = (p: Page) => p.getByRole('textbox', { name: 'Texto de la carta' });
export const parrafo = (p: Page, texto: string) => cuadro(p).locator('p', { hasText: texto });

/** A fresh letter, by the real page. @returns its address */
export async function carta(p: Page): Promise<string> {
  await p.goto('/documentos/nuevo');
  await p.getByRole('radio', { name: /^Carta/ }).check();
  await p.getByRole('button', { name: 'Empezar a escribir' }).click();
  await expect(p).toHaveURL(/\/documentos\/\d+$/);
  await expect(cuadro(p)).toBeVisible();
  return p.url();
}

export async function escribir(p: Page, texto: string): Promise<void> {
  await cuadro(p).click();
  await p.keyboard.press('Control+End');
  await p.keyboard.type(texto);
}
export const guardado = (p: Page) => expect(p.getByText(/^Guardado \d/)).toBeVisible();

/** What the server has, read with the session of the page. */
export const enElServidor = (p: Page) =>
  p.evaluate(async () => {
    const id = location.pathname.split('/').pop();
    return JSON.stringify(await (await fetch(`/api/documentos/${id}`)).json());
  });
