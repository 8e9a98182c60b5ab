import fc from 'fast-check';
import { htmlDeTexto, limpiarHtml } from './pegado';

/** As Word for Windows puts it in the clipboard. */
const deWord = (cuerpo: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal { mso-style-unhide:no; margin:0cm; font-family:"Calibri",sans-serif; }
-->
</style>
<!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:"Tabla normal";} </style><![endif]-->
</head>
<body lang=ES-BO style='tab-interval:35.4pt'>
<!--StartFragment-->
${cuerpo}
<!--EndFragment-->
</body>
</html>`;

const item = (marca: string, texto: string, nivel = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:l0 level${nivel} lfo1'><![if !supportLists]><span
style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>${marca}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=ES-BO>${texto}<o:p></o:p></span></p>`;

describe('lo pegado de Word', () => {
  it('deja las palabras, la negrita y la cursiva, y se lleva lo demás', () => {
    expect(
      limpiarHtml(
        deWord(`<p class=MsoNormal style='text-align:justify'><span lang=ES-BO style='font-size:
12.0pt;mso-bidi-font-family:Arial'>En atenci&oacute;n a su <b style='mso-bidi-font-weight:
normal'>Circular&nbsp;Interna</b> N&deg; 1648-18, el <st1:PersonName w:st="on">Director</st1:PersonName>
<i>remite</i> lo solici&shy;tado.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Atentamente,</p>`),
      ),
    ).toBe(
      '<p>En atención a su <strong>Circular Interna</strong> N° 1648-18, el Director <em>remite</em> lo solicitado.</p>' +
        '<p>Atentamente,</p>',
    );
  });

  it('las listas fingidas por párrafos son listas, con sus niveles', () => {
    expect(
      limpiarHtml(
        deWord(item('1.', 'Plan') + item('a)', 'Anexo', 2) + item('b)', 'Informe', 2) + item('2.', 'Nota')),
      ),
    ).toBe(
      '<ol><li><p>Plan</p><ol><li><p>Anexo</p></li><li><p>Informe</p></li></ol></li><li><p>Nota</p></li></ol>',
    );
    expect(limpiarHtml(deWord(item('·', 'Uno') + item('o', 'Dos', 2)))).toBe(
      '<ul><li><p>Uno</p><ul><li><p>Dos</p></li></ul></li></ul>',
    );
  });

  it('los comentarios condicionales escritos de la otra manera tampoco pasan', () => {
    expect(
      limpiarHtml(
        '<p style="mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span>&nbsp; </span></span><!--[endif]-->Plan</p>' +
          '<p style="mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span style="mso-list:Ignore">2.<span>&nbsp; </span></span><!--[endif]-->Nota</p>',
      ),
    ).toBe('<ol><li><p>Plan</p></li><li><p>Nota</p></li></ol>');
  });

  it('los números y las viñetas escritos a mano son listas; un número suelto no', () => {
    expect(
      limpiarHtml(
        deWord(
          `<p class=MsoNormal>1.-<span style='mso-tab-count:1'>      </span>Plan</p><p class=MsoNormal>2.-&nbsp;&nbsp; <b>Nota</b></p>
<p class=MsoNormal>5. de mayo fue feriado.</p><p class=MsoNormal>&#8226;&nbsp;Uno</p>`,
        ),
      ),
    ).toBe(
      '<ol><li><p>Plan</p></li><li><p><strong>Nota</strong></p></li></ol><p>5. de mayo fue feriado.</p><ul><li><p>Uno</p></li></ul>',
    );
  });

  it('los títulos, las tablas con celdas unidas y el salto de página quedan', () => {
    expect(
      limpiarHtml(
        deWord(`<h1><span style='color:#2F5496'>Antecedentes<o:p></o:p></span></h1>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'>
  <td width=294 colspan=2 style='width:220.7pt'><p class=MsoNormal><b>Plan<o:p></o:p></b></p></td>
 </tr>
 <tr>
  <td width=147><p class=MsoNormal>2 de Julio</p></td>
  <td width=147><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
<span style='font-size:11.0pt'><br clear=all style='mso-special-character:line-break;page-break-before:
always'></span>
<p class=MsoNormal style='page-break-before:always'>Anexo</p>`),
      ),
    ).toContain(
      '<h2>Antecedentes</h2><table><tbody><tr><td colspan="2"><p><strong>Plan</strong></p></td></tr>' +
        '<tr><td><p>2 de Julio</p></td><td><p></p></td></tr></tbody></table>',
    );
    expect(limpiarHtml(`<p style='page-break-before:always'>Anexo</p>`)).toBe(
      '<div data-salto-de-pagina></div><p>Anexo</p>',
    );
    expect(
      limpiarHtml(`<p>Uno</p><span><br clear=all style='page-break-before:always'></span><p>Dos</p>`),
    ).toBe('<p>Uno</p><div data-salto-de-pagina></div><p>Dos</p>');
  });

  it('lo tachado por control de cambios, lo oculto y los comentarios no entran', () => {
    expect(
      limpiarHtml(
        deWord(`<p class=MsoNormal>Plazo de <del cite="mailto:x" datetime="2018-06-28T10:00">diez</del><ins>veinte</ins> d&iacute;as<span
style='display:none;mso-hide:all'>oculto</span>.</p><div style='mso-element:comment-list'><p>Revisar</p></div>`),
      ),
    ).toBe('<p>Plazo de veinte días.</p>');
  });

  it('la negrita de un documento de Google no alcanza a todo', () => {
    expect(
      limpiarHtml(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Ref.:</span><span style="font-weight:400"> Plan</span></p></b>',
      ),
    ).toBe('<p><strong>Ref.:</strong> Plan</p>');
  });

  it('un programa pegado es nada, y lo que parece etiqueta es texto', () => {
    expect(
      limpiarHtml('<script>alert(1)</script><p onclick="x()">a &lt;b&gt; <img src=x onerror=y> c</p>'),
    ).toBe('<p>a &lt;b&gt; c</p>');
  });
});

describe('lo pegado de un PDF', () => {
  it('los renglones cortados se unen, y las palabras partidas se completan', () => {
    expect(
      htmlDeTexto(
        [
          'El Decreto Supremo N° 3251 de 12 de julio de 2017 aprueba el Plan de Implemen-',
          'tación de Gobierno Electrónico y establece plazos para las entidades del nivel',
          'central, departamental y municipal.',
          'En ese marco, la entidad remite el plan con 19 fojas, para su conocimiento y los',
          'fines que correspondan.\r',
        ].join('\n'),
      ),
    ).toBe(
      '<p>El Decreto Supremo N° 3251 de 12 de julio de 2017 aprueba el Plan de Implementación de Gobierno Electrónico y ' +
        'establece plazos para las entidades del nivel central, departamental y municipal.</p>' +
        '<p>En ese marco, la entidad remite el plan con 19 fojas, para su conocimiento y los fines que correspondan.</p>',
    );
  });

  it('los párrafos separados, los números de lista y el pie de página se distinguen', () => {
    expect(
      htmlDeTexto(
        'Las entidades deben presentar los siguientes documentos, en los plazos:\n1. El Plan Institucional de Gobierno Electrónico, con sus anexos y\nlas firmas que correspondan.\n2. El Plan de Software Libre.\n\nPágina 3 de 18\n\nAtentamente,',
      ),
    ).toBe(
      '<p>Las entidades deben presentar los siguientes documentos, en los plazos:</p>' +
        '<ol><li><p>El Plan Institucional de Gobierno Electrónico, con sus anexos y las firmas que correspondan.</p></li>' +
        '<li><p>El Plan de Software Libre.</p></li></ol><p>Atentamente,</p>',
    );
  });

  it('un bloque de renglones cortos, como un destinatario, queda por renglones', () => {
    expect(htmlDeTexto('Señor\nDIRECTOR GENERAL EJECUTIVO\nLa Paz.-')).toBe(
      '<p>Señor</p><p>DIRECTOR GENERAL EJECUTIVO</p><p>La Paz.-</p>',
    );
  });

  it('el visor del navegador, que pone cada renglón en su caja, da lo mismo', () => {
    const lineas = [
      'La entidad remite el plan institucional con todos sus anexos y la docu-',
      'mentación de respaldo.',
    ];
    expect(
      limpiarHtml(
        lineas.map((l) => `<span dir="ltr" style="left:10%">${l}</span>`).join('<br role="presentation">'),
      ),
    ).toBe(
      '<p>La entidad remite el plan institucional con todos sus anexos y la documentación de respaldo.</p>',
    );
  });

  it('las ligaduras y los guiones blandos no quedan', () => {
    expect(htmlDeTexto('e\ufb01caz e\ufb03cient y ofi\u00adcial')).toBe('<p>eficaz efficient y oficial</p>');
  });
});

it('ninguna palabra de lo pegado se pierde ni se inventa', () => {
  const palabra = fc.stringMatching(/^[a-zñáé]{2,8}$/);
  const cuerpo = fc.array(fc.array(palabra, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cuerpo, (parrafos) => {
      const html = parrafos
        .map(
          (p, i) =>
            [
              `<p class=MsoNormal>${p.join('&nbsp; ')}</p>`,
              item('1.', p.join(' ')),
              `<div>${p.join(' <b>')}</b></div>`,
            ][i % 3],
        )
        .join('');
      const salen = limpiarHtml(deWord(html))
        .replace(/<[^>]+>/g, ' ')
        .match(/\S+/g);
      expect(salen).toEqual(parrafos.flat());
    }),
  );
});
