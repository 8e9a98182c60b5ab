import { avisoDePegado, imagenesDelPegado } from './aviso';
import { ultimaNota } from './notas';
import { leerPegado, limpiarHtml } from './pegado';

/** A mark in the text, as Word writes it. */
const llamada = (clase: 'ftn' | 'edn', n: number, dice: string) => {
  const nombre = clase === 'ftn' ? 'Footnote' : 'Endnote';
  return `<a style='mso-${nombre.toLowerCase()}-id:${clase}${n}' href="#_${clase}${n}" name="_${clase}ref${n}" title=""><span
class=Mso${nombre}Reference><span lang=ES style='mso-special-character:${nombre.toLowerCase()}'><![if !support${nombre}s]><span
class=Mso${nombre}Reference><span lang=ES style='font-size:11.0pt;mso-ansi-language:ES'>[${dice}]</span></span><![endif]></span></span></a>`;
};
const nota = (clase: 'ftn' | 'edn', n: number, dice: string, texto: string) => {
  const nombre = clase === 'ftn' ? 'footnote' : 'endnote';
  return `<div style='mso-element:${nombre}' id=${clase}${n}>
<p class=MsoFootnoteText><a style='mso-${nombre}-id:${clase}${n}' href="#_${clase}ref${n}" name="_${clase}${n}" title=""><span
class=MsoFootnoteReference><span lang=ES>[${dice}]</span></span></a><span lang=ES> ${texto}<o:p></o:p></span></p>
</div>`;
};
const DE_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ES-BO>
<!--StartFragment-->
<p class=MsoNormal>El D.S. N&deg; 3251${llamada('ftn', 1, '1')} aprueba el <b>Plan</b>${llamada('edn', 1, 'i')}, y la
entidad${llamada('ftn', 2, '2')} lo remite.<o:p></o:p></p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
${nota('ftn', 1, '1', 'De 12 de julio de 2017.')}
${nota('ftn', 2, '2', 'GADLP, <i>Secretar&iacute;a</i> de Planificaci&oacute;n.</span></p><p class=MsoFootnoteText><span>V&eacute;ase el anexo.')}
</div>
<div style='mso-element:endnote-list'><![if !supportEndnotes]><br clear=all><hr><![endif]>
${nota('edn', 1, 'i', 'Plan de Implementaci&oacute;n, 19 fojas.')}
</div>
<!--EndFragment-->
</body></html>`;

const DE_LIBREOFFICE = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/></head>
<body lang="es-BO" dir="ltr"><p style="line-height: 100%">El plan<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
se remite<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a>.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Aprobado
	en 2017.</p></div>
<div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>Con 19 fojas.</p></div>
</body></html>`;

describe('las notas al pie de lo pegado', () => {
  it('las de Word quedan después del texto, en el orden en que se llaman y con la misma marca', () => {
    expect(limpiarHtml(DE_WORD)).toBe(
      '<p>El D.S. N° 3251[1] aprueba el <strong>Plan</strong>[2], y la entidad[3] lo remite.</p>' +
        '<p>[1] De 12 de julio de 2017.</p>' +
        '<p>[2] Plan de Implementación, 19 fojas.</p>' +
        '<p>[3] GADLP, <em>Secretaría</em> de Planificación.</p><p>Véase el anexo.</p>',
    );
  });

  it('las de LibreOffice también, y su marca no se pega a la palabra', () => {
    expect(limpiarHtml(DE_LIBREOFFICE)).toBe(
      '<p>El plan[1] se remite[2].</p><p>[1] Aprobado en 2017.</p><p>[2] Con 19 fojas.</p>',
    );
  });

  it('siguen la cuenta de las que la carta ya tiene', () => {
    const { html, notas } = leerPegado(DE_LIBREOFFICE, ultimaNota('El plan[1], el informe[4].'));
    expect(html).toBe('<p>El plan[5] se remite[6].</p>');
    expect(notas).toEqual(['<p>[5] Aprobado en 2017.</p>', '<p>[6] Con 19 fojas.</p>']);
  });

  it('una marca cuya nota no se copió queda como estaba', () => {
    expect(limpiarHtml(`<p class=MsoNormal>El plan${llamada('ftn', 3, '3')}.</p>`)).toBe(
      '<p>El plan[3].</p>',
    );
  });

  it('una nota que nadie llama no se pierde, y los comentarios siguen fuera', () => {
    expect(
      limpiarHtml(
        `<p class=MsoNormal>El plan.</p>${nota('ftn', 1, '1', 'De 2017.')}<div style='mso-element:comment-list'><div
style='mso-element:comment'><p>Revisar</p></div></div>`,
      ),
    ).toBe('<p>El plan.</p><p>[1] De 2017.</p>');
  });

  it('dos llamadas a una nota son una nota', () => {
    expect(
      limpiarHtml(
        `<p>Uno${llamada('ftn', 1, '1')} y dos${llamada('ftn', 1, '1')}.</p>${nota('ftn', 1, '1', 'La misma.')}`,
      ),
    ).toBe('<p>Uno[1] y dos[1].</p><p>[1] La misma.</p>');
  });
});

describe('las imágenes de lo pegado', () => {
  const archivo = (nombre: string) => new File([new Uint8Array([1])], nombre, { type: 'image/png' });
  const WORD = `<p class=MsoNormal>Plano:<span style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape><v:imagedata
src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=300 height=200
src="file:///C:/Temp/clip_image002.png" v:shapes="Imagen_x0020_1"><![endif]></span></p>`;

  it('la del texto de Word se cuenta una vez; el punto que espía no es imagen', () => {
    expect(leerPegado(WORD)).toMatchObject({
      html: '<p>Plano:</p>',
      imagenes: ['file:///C:/Temp/clip_image002.png'],
      conTexto: true,
    });
    expect(leerPegado('<p>Hola<img width="1" height="1" src="https://x/o.gif"></p>').imagenes).toEqual([]);
  });

  it('el retrato que Word y Excel dejan del texto entero no es imagen suya', () => {
    const retrato = [archivo('image.png')];
    expect(imagenesDelPegado(['file:///C:/a.png'], retrato, true)).toEqual({ entran: [], fuera: 1 });
    expect(imagenesDelPegado([], retrato, true)).toEqual({ entran: [], fuera: 0 });
  });

  it('la copiada sola, y las que vinieron todas como archivos, entran', () => {
    const una = [archivo('image.png')];
    expect(imagenesDelPegado(['https://x/foto.png'], una, false)).toEqual({ entran: una, fuera: 0 });
    const dos = [archivo('a.png'), archivo('b.png')];
    expect(imagenesDelPegado(['a', 'b'], dos, true)).toEqual({ entran: dos, fuera: 0 });
  });

  it('la escrita en el texto mismo entra con sus bytes; la dañada se cuenta', async () => {
    const { entran, fuera } = imagenesDelPegado(
      ['data:image/png;base64,iVBORw==', 'https://x/y.png', 'data:image/png;base64,='],
      [],
      true,
    );
    expect(fuera).toBe(2);
    expect(entran.map((a) => [a.name, a.type])).toEqual([['imagen-1.png', 'image/png']]);
    expect(
      Buffer.from(new Uint8Array((await entran[0]?.arrayBuffer()) ?? new ArrayBuffer())).toString('hex'),
    ).toBe('89504e47');
  });
});

it('se dice en una línea lo que no quedó en su lugar, y nada cuando todo quedó', () => {
  expect(avisoDePegado({ notas: 0, puestas: 0, fuera: 0 })).toBeNull();
  expect(avisoDePegado({ notas: 2, puestas: 0, fuera: 1 })).toBe(
    '2 notas al pie quedaron al final del texto; 1 imagen no entró: póngala con el botón «Imagen».',
  );
  expect(avisoDePegado({ notas: 1, puestas: 2, fuera: 0 })).toBe(
    '1 nota al pie quedó al final del texto; 2 imágenes quedaron debajo de lo pegado.',
  );
});
