import { expect, test, type Page } from './prueba';
import { carta, cuadro, enElServidor, escribir, guardado, parrafo } from './carta';
import { entrar, exigirAccesible } from './soporte';

/**
 * What Word and a PDF put in the clipboard, pasted as the browser does. A key pressed before a true paste lets
 * the editor read where the caret went; here, the frame after the last key does.
 */
const pegar = (p: Page, datos: Record<string, string>) =>
  cuadro(p).evaluate(async (e, d) => {
    const cuadroSiguiente = () => new Promise((listo) => requestAnimationFrame(listo));
    await cuadroSiguiente();
    await cuadroSiguiente();
    const clipboardData = new DataTransfer();
    for (const [tipo, valor] of Object.entries(d)) clipboardData.setData(tipo, valor);
    e.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, datos);

test('lo pegado de Word y de un PDF queda limpio en la carta y en el servidor', async ({ page }) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await cuadro(page).click();
  await pegar(page, {
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><b>Antecedentes</b> del&nbsp;plan<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Plan<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Nota<o:p></o:p></p>
<!--EndFragment--></body></html>`,
    'text/plain': 'Antecedentes del plan\n1. Plan\n2. Nota',
  });
  await expect(cuadro(page).locator('ol > li')).toHaveText(['Plan', 'Nota']);
  await expect(cuadro(page).locator('strong')).toHaveText('Antecedentes');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await pegar(page, {
    'text/plain':
      'El Decreto Supremo N° 3251 de 12 de julio de 2017 aprueba el Plan de Implemen-\ntación de Gobierno Electrónico, con los plazos que allí se establecen.',
  });
  await expect(parrafo(page, 'El Decreto')).toHaveText(
    'El Decreto Supremo N° 3251 de 12 de julio de 2017 aprueba el Plan de Implementación de Gobierno Electrónico, con los plazos que allí se establecen.',
  );
  await guardado(page);
  const servidor = await enElServidor(page);
  expect(servidor).toContain('Implementación');
  expect(servidor).not.toContain('Mso');
});

test('las notas al pie de Word quedan al final del texto y se dice; la imagen que no vino, también', async ({
  page,
}) => {
  await entrar(page, 'director', '/');
  await carta(page);
  await escribir(page, 'Remito lo pedido, a sus efectos.');
  for (let i = 0; i < ', a sus efectos.'.length; i++) await page.keyboard.press('ArrowLeft');
  await pegar(page, {
    'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal>, que es el plan<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a><img width=300 src="file:///C:/Temp/clip_image001.png"></p>
<div style='mso-element:footnote-list'><br clear=all><hr size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p
class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> De 12 de julio de 2017.</p></div></div>
<!--EndFragment--></body></html>`,
    'text/plain': ', que es el plan[1]',
  });
  await expect(cuadro(page).locator('p')).toHaveText([
    'Remito lo pedido, que es el plan[1], a sus efectos.',
    '[1] De 12 de julio de 2017.',
  ]);
  await expect(
    page.getByText(
      '1 nota al pie quedó al final del texto; 1 imagen no entró: póngala con el botón «Imagen».',
    ),
  ).toBeVisible();
  await guardado(page);
  expect(await enElServidor(page)).toContain('[1] De 12 de julio de 2017.');
  await exigirAccesible(page);
  await page.getByRole('button', { name: 'Entendido' }).click();
  await expect(page.getByText('1 nota al pie quedó')).toHaveCount(0);
});
