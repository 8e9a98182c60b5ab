import type { Azar } from './azar';
import {
  camposComoTexto,
  con,
  conCampo,
  conFormulario,
  elementos,
  tieneFuentes,
  type Piezas,
} from './piezas';
import { agregarRevision, comoFlujo, type Revision } from './revision';

/** A later revision that changes what people see or who answers for it; `null`: the base has no such part. */
export type Agregada = (p: Piezas, azar: Azar) => Buffer | null;

const OTRO = 'BT /F0 20 Tf 40 450 Td (Paguese 900000) Tj ET 0 0 200 200 re f';
const cambiar =
  (hacer: (p: Piezas, azar: Azar) => Revision['objetos'], mas: Revision = {}): Agregada =>
  (p, azar) => {
    const objetos = hacer(p, azar);
    return objetos ? agregarRevision(p.base, { objetos, ...mas }) : null;
  };
const uno = (n: number, cuerpo: string | Buffer | null): Map<number, string | Buffer | null> =>
  new Map([[n, cuerpo]]);

const enPagina = (clave: string, valores: readonly string[]): Agregada =>
  cambiar((p, azar) => uno(p.pagina.objectNumber, con(p.base, p.pagina, { [clave]: azar.de(valores) })));
const enCatalogo = (clave: string, valores: readonly string[]): Agregada =>
  cambiar((p, azar) => uno(p.catalogo.objectNumber, con(p.base, p.catalogo, { [clave]: azar.de(valores) })));
const enCampo = (clave: string, valores: readonly (string | null)[]): Agregada =>
  cambiar((p, azar) => {
    const valor = valores[azar.entero(0, valores.length)] ?? null;
    return uno(p.campo.objectNumber, con(p.base, p.campo, { [clave]: valor }));
  });
const enFirma = (clave: string, valores: readonly (string | null)[]): Agregada =>
  cambiar((p, azar) => {
    const valor = valores[azar.entero(0, valores.length)] ?? null;
    return uno(p.firma.objectNumber, con(p.base, p.firma, { [clave]: valor }));
  });

/** A page that shows another content stream. */
const conOtroContenido = (p: Piezas): Map<number, string | Buffer> =>
  new Map<number, string | Buffer>([
    [p.libre, comoFlujo(OTRO)],
    [p.pagina.objectNumber, con(p.base, p.pagina, { Contents: `${p.libre} 0 R` })],
  ]);

const DIBUJO = comoFlujo(OTRO, '/Type /XObject /Subtype /Form /BBox [0 0 400 500]');
const campoQueDibuja = (p: Piezas, mas: string): Map<number, string | Buffer> =>
  new Map<number, string | Buffer>([
    ...conCampo(
      p,
      `<< /Type /Annot /FT /Sig /T (Nuevo) /F 4 /P ${p.pagina.toString()} /Rect [0 0 400 500] ${mas} >>`,
    ),
    [p.libre + 1, DIBUJO],
  ]);
const APARIENCIA = (p: Piezas): string => `/Subtype /Widget /AP << /N ${p.libre + 1} 0 R >>`;
const VALOR = (p: Piezas, sub: string): string =>
  `/V << /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${sub} /ByteRange [0 ${p.base.pdf.length - 9} ${p.base.pdf.length} 40] /Contents <3080${'00'.repeat(20)}> >>`;

/** What the first signature says, copied into another dictionary. */
const COPIA = (p: Piezas): string => con(p.base, p.firma, {});
/** An empty field of the signed file that shows a value it did not sign, and draws. */
const enVacio = (valor: (p: Piezas) => string): Agregada =>
  cambiar((p) =>
    p.vacio === null
      ? undefined
      : new Map<number, string | Buffer>([
          [p.vacio.objectNumber, con(p.base, p.vacio, { V: valor(p), AP: `<< /N ${p.libre} 0 R >>` })],
          [p.libre, DIBUJO],
        ]),
  );

const ANOTACIONES = [
  '/Subtype /FreeText /DA (/Helv 20 Tf) /Contents (Anulado)',
  '/Subtype /Square /C [1 0 0] /IC [1 1 1]',
  '/Subtype /Link /A << /S /URI /URI (http://x.invalid) >>',
  '/Subtype /Widget /FT /Tx /T (Otro) /V (x)',
  '/Subtype /Text /Contents (nota)',
  '/Subtype /Redact /IC [0 0 0]',
];
const anotacion = (azar: Azar): string => `<< /Type /Annot /Rect [0 0 400 500] ${azar.de(ANOTACIONES)} >>`;
const conAnotacion = (
  lista: (p: Piezas) => string,
  mas: (p: Piezas) => [number, string][] = () => [],
): Agregada =>
  cambiar(
    (p, azar) =>
      new Map([
        [p.pagina.objectNumber, con(p.base, p.pagina, { Annots: lista(p) })],
        [p.libre, anotacion(azar)],
        ...mas(p),
      ]),
  );

/** The words that people read, and how they are shown. */
const PAGINA: Record<string, Agregada> = {
  'otro contenido': cambiar(conOtroContenido),
  'contenido reescrito': cambiar((p) => uno(p.contenido.objectNumber, comoFlujo(OTRO))),
  'contenido libre': cambiar((p) => uno(p.contenido.objectNumber, null)),
  'página libre': cambiar((p) => uno(p.pagina.objectNumber, null)),
  medida: enPagina('MediaBox', ['[0 0 100 100]', '[0 0 420 594.9]', '[9 0 420 595]']),
  giro: enPagina('Rotate', ['90', '180', '-90']),
  recorte: enPagina('CropBox', ['[0 0 100 100]']),
  recursos: enPagina('Resources', ['<< >>', '<< /Font << >> >>']),
  acciones: enPagina('AA', ['<< /O << /S /JavaScript /JS (app.alert(1)) >> >>']),
  unidad: enPagina('UserUnit', ['2']),
  padre: cambiar(
    (p) =>
      new Map([
        [p.pagina.objectNumber, con(p.base, p.pagina, { Parent: `${p.libre} 0 R`, MediaBox: null })],
        [p.libre, con(p.base, p.paginas, { MediaBox: '[0 0 99 99]' })],
      ]),
  ),
  'página agregada': cambiar(
    (p) =>
      new Map([
        [
          p.paginas.objectNumber,
          con(p.base, p.paginas, {
            Kids: `[${elementos(p.base, p.paginas, 'Kids')} ${p.libre} 0 R]`,
            Count: '9',
          }),
        ],
        [p.libre, con(p.base, p.pagina, { Annots: null })],
      ]),
  ),
  'páginas quitadas': cambiar((p) =>
    uno(p.paginas.objectNumber, con(p.base, p.paginas, { Kids: '[]', Count: '0' })),
  ),
  'clave repetida al final': cambiar(
    (p) =>
      new Map<number, string | Buffer>([
        ...conOtroContenido(p),
        [p.pagina.objectNumber, con(p.base, p.pagina, {}).replace('<<', `<< /Contents ${p.libre} 0 R`)],
      ]),
  ),
  'clave repetida con escape': cambiar(
    (p) =>
      new Map<number, string | Buffer>([
        ...conOtroContenido(p),
        [p.pagina.objectNumber, con(p.base, p.pagina, {}).replace(/>>$/, `/Con#74ents ${p.libre} 0 R >>`)],
      ]),
  ),
  anotación: conAnotacion((p) => `[${elementos(p.base, p.pagina, 'Annots')} ${p.libre} 0 R]`),
  'anotación primera': conAnotacion((p) => `[${p.libre} 0 R ${elementos(p.base, p.pagina, 'Annots')}]`),
  'anotaciones indirectas': conAnotacion(
    (p) => `${p.libre + 1} 0 R`,
    (p) => [[p.libre + 1, `[${elementos(p.base, p.pagina, 'Annots')} ${p.libre} 0 R]`]],
  ),
  'anotaciones que no todos leen': conAnotacion(
    (p) => `${p.libre + 1} 0 R`,
    (p) => [[p.libre + 1, `[${elementos(p.base, p.pagina, 'Annots')} ${p.libre} 0 R palabra suelta]`]],
  ),
  'anotaciones sin cerrar': conAnotacion(
    (p) => `${p.libre + 1} 0 R`,
    (p) => [[p.libre + 1, `[${elementos(p.base, p.pagina, 'Annots')} ${p.libre} 0 R`]],
  ),
  'anotaciones quitadas': conAnotacion(() => '[]'),
};

/** Fields and signatures. */
const CAMPOS: Record<string, Agregada> = {
  'caja de la firma': enCampo('Rect', ['[0 0 400 500]', '[0 0 0 0]', '[31 30 150 80]']),
  'apariencia de la firma': cambiar(
    (p) =>
      new Map<number, string | Buffer>([
        [p.campo.objectNumber, con(p.base, p.campo, { AP: `<< /N ${p.libre} 0 R >>` })],
        [p.libre, DIBUJO],
      ]),
  ),
  'dibujo de la firma': cambiar((p) => uno(p.apariencia.objectNumber, DIBUJO)),
  'firma oculta': enCampo('F', ['2', '0', '1', null]),
  'nombre del campo': enCampo('T', ['(Otro)', '()', null, '12']),
  'tipo del campo': enCampo('FT', ['/Tx', null, '/Btn']),
  'valor del campo': enCampo('V', [null, 'null', '(x)', '<< >>', '99999 0 R']),
  'acción del campo': enCampo('A', ['<< /S /JavaScript /JS (1) >>']),
  'otro hijo': cambiar(
    (p) =>
      new Map<number, string | Buffer>([
        [p.campo.objectNumber, con(p.base, p.campo, { Kids: `[${p.libre} 0 R]` })],
        [p.libre, `<< /Type /Annot /Subtype /Widget /Rect [0 0 400 500] /AP << /N ${p.libre + 1} 0 R >> >>`],
        [p.libre + 1, DIBUJO],
      ]),
  ),
  'campo libre': cambiar((p) => uno(p.campo.objectNumber, null)),
  'firma libre': cambiar((p) => uno(p.firma.objectNumber, null)),
  motivo: enFirma('Reason', ['(Rechazo)', null]),
  'fecha dicha': enFirma('M', ["(D:20010101000000-04'00')", null]),
  'nombre dicho': enFirma('Name', ['(Otra persona)', null]),
  'rango ajeno': enFirma('ByteRange', [null, '[]', '[0 1 2 3]', '[0 0 0 0]', '[0 99999999 0 0]']),
  'contenido de la firma': enFirma('Contents', [null, '<>', '<00>', '(x)', 'null']),
  'filtro de la firma': enFirma('SubFilter', [null, '/ETSI.RFC3161', '/adbe.x509.rsa_sha1', '/Otro']),
  'referencia de la firma': enFirma('Reference', ['[<< /TransformMethod /DocMDP >>]', '[]']),
  'campos vaciados': cambiar((p) => conFormulario(p, { Fields: '[]' })),
  'campos reordenados': cambiar((p) => {
    const refs = camposComoTexto(p).split(/(?<=R) /);
    return refs.length > 1 ? conFormulario(p, { Fields: `[${refs.reverse().join(' ')}]` }) : undefined;
  }),
  'formulario quitado': cambiar((p) =>
    uno(p.catalogo.objectNumber, con(p.base, p.catalogo, { AcroForm: null })),
  ),
  'fuente del formulario': cambiar((p) =>
    tieneFuentes(p) ? conFormulario(p, { DR: '<< /Font << >> >>' }) : undefined,
  ),
  xfa: cambiar((p) => conFormulario(p, { XFA: '(<xdp/>)' })),
  'campo repetido': cambiar((p) => conCampo(p, con(p.base, p.campo, { Rect: '[0 0 400 500]' }))),
  'campo de texto nuevo': cambiar((p) =>
    conCampo(p, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (Total) /V (900) /Rect [0 0 9 9] >>'),
  ),
  'firma falsa que dibuja': cambiar((p) =>
    campoQueDibuja(p, `${APARIENCIA(p)} ${VALOR(p, 'ETSI.CAdES.detached')}`),
  ),
  'sello de tiempo falso que dibuja': cambiar((p) =>
    campoQueDibuja(p, `${APARIENCIA(p)} ${VALOR(p, 'ETSI.RFC3161')}`),
  ),
  'firma ajena que dibuja': cambiar((p) => campoQueDibuja(p, `${APARIENCIA(p)} /V ${p.firma.toString()}`)),
  'firma copiada que dibuja': cambiar((p) => campoQueDibuja(p, `${APARIENCIA(p)} /V ${COPIA(p)}`)),
  'firma ajena en un grupo que dibuja': cambiar((p) => {
    const objetos = campoQueDibuja(p, `${APARIENCIA(p)} /V ${p.firma.toString()} /Parent ${p.libre + 2} 0 R`);
    const grupo = `<< /T (Grupo) /FT /Sig /Kids [${p.libre} 0 R] >>`;
    return new Map<number, string | Buffer>([
      ...objetos,
      ...conFormulario(p, { Fields: `[${camposComoTexto(p)} ${p.libre + 2} 0 R]` }),
      [p.libre + 2, grupo],
    ]);
  }),
  'campo vacío con una firma ajena': enVacio((p) => p.firma.toString()),
  'campo vacío con una firma copiada': enVacio(COPIA),
  'campo sin firmar que dibuja': cambiar((p) => campoQueDibuja(p, APARIENCIA(p))),
  'campo sin firmar que es un texto': cambiar((p) =>
    campoQueDibuja(p, '/Subtype /FreeText /DA (/Helv 20 Tf) /Contents (Anulado)'),
  ),
  'campo sin firmar con fondo': cambiar((p) =>
    campoQueDibuja(p, '/Subtype /Widget /MK << /BG [1 1 1] /BC [0 0 0] /CA (Anulado) >>'),
  ),
  'campo sin firmar con acción': cambiar((p) =>
    campoQueDibuja(p, '/Subtype /Widget /AA << /PO << /S /JavaScript /JS (1) >> >>'),
  ),
};

const CATALOGO: Record<string, Agregada> = {
  apertura: enCatalogo('OpenAction', ['<< /S /JavaScript /JS (app.alert(1)) >>', '[0 /Fit]']),
  nombres: enCatalogo('Names', ['<< /JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >> >>']),
  capas: enCatalogo('OCProperties', ['<< /OCGs [] /D << >> >>']),
  'páginas ajenas': enCatalogo('Pages', ['null', '99999 0 R', '<< /Type /Pages /Kids [] /Count 0 >>']),
  acciones: enCatalogo('AA', ['<< /WC << /S /JavaScript /JS (1) >> >>']),
  permisos: enCatalogo('Perms', ['<< /DocMDP 1 0 R >>', '<< /UR3 << >> >>']),
  rótulos: enCatalogo('PageLabels', ['<< /Nums [0 << /S /r >>] >>']),
  'raíz nueva': (p) =>
    agregarRevision(p.base, {
      objetos: uno(p.libre, con(p.base, p.catalogo, { OpenAction: '<< /S /Named /N /Print >>' })),
      raiz: `${p.libre} 0 R`,
    }),
};

/** The same body in an older place, which the signed bytes also hold. */
const aCuerpoViejo: Agregada = ({ base }) => {
  const cabeceras = [...base.pdf.toString('latin1').matchAll(/(?<=[\n\r])(\d+) 0 obj/g)];
  const vistos = new Map<string, number>();
  for (const m of cabeceras) {
    const numero = m[1] ?? '';
    const previo = vistos.get(numero);
    const ref = base.doc.context.enumerateIndirectObjects().some(([r]) => String(r.objectNumber) === numero);
    if (previo !== undefined && ref)
      return agregarRevision(base, {
        objetos: new Map([[Number(numero), '']]),
        lugares: new Map([[Number(numero), previo]]),
      });
    vistos.set(numero, m.index);
  }
  return null;
};

/** What one reader sees and another does not. */
const LECTORES: Record<string, Agregada> = {
  'cuerpo viejo': aCuerpoViejo,
  'startxref comentado': (p) => {
    const limpio = p.base.pdf.toString('latin1').lastIndexOf('startxref');
    const viejo = /startxref\s+(\d+)/.exec(p.base.pdf.toString('latin1', limpio))?.[1] ?? '';
    return agregarRevision(p.base, { objetos: conOtroContenido(p), antesDelFin: `%startxref ${viejo}\n` });
  },
  'startxref con desliz': (p, azar) =>
    agregarRevision(p.base, {
      sueltos: `${p.contenido.objectNumber} 0 obj\n${comoFlujo(OTRO).toString('latin1')}\nendobj`,
      desliz: azar.de([-30, -5, 1, 2]),
    }),
  'tabla con basura': (p) =>
    p.base.modo === 'flujo'
      ? null
      : agregarRevision(p.base, {
          sueltos: `${p.contenido.objectNumber} 0 obj\n${comoFlujo(OTRO).toString('latin1')}\nendobj`,
          trasLaTabla: `basura\n${p.contenido.objectNumber} 1\n${String(p.base.pdf.length + 1).padStart(10, '0')} 00000 n \n`,
        }),
  'generación ajena': (p) =>
    agregarRevision(p.base, {
      objetos: new Map([[p.libre, '(nada)']]),
      sueltos: `${p.contenido.objectNumber} 0 obj\n${comoFlujo(OTRO).toString('latin1')}\nendobj`,
      generacion: 7,
    }),
  'híbrida distinta': (p) => {
    if (p.base.modo === 'flujo') return null;
    const sueltos = `${p.contenido.objectNumber} 0 obj\n${comoFlujo(OTRO).toString('latin1')}\nendobj\n`;
    const filas = Buffer.alloc(7);
    filas[0] = 1;
    filas.writeUInt32BE(p.base.pdf.length + 1, 1);
    const flujo = comoFlujo(filas, `/Type /XRef /W [1 4 2] /Index [${p.contenido.objectNumber} 1] /Size 999`);
    const propio = `${p.libre} 0 obj\n${flujo.toString('latin1')}\nendobj`;
    return agregarRevision(p.base, {
      sueltos: sueltos + propio,
      claves: `/XRefStm ${p.base.pdf.length + 1 + sueltos.length}`,
    });
  },
  'tamaño corto': (p) => agregarRevision(p.base, { objetos: new Map([[p.libre, '(nada)']]), tamano: 2 }),
};

export const AGREGADAS: Readonly<Record<string, Agregada>> = {
  ...conPrefijo('página', PAGINA),
  ...conPrefijo('campo', CAMPOS),
  ...conPrefijo('catálogo', CATALOGO),
  ...conPrefijo('lector', LECTORES),
};

/** Later revisions that change nothing of what was signed: whoever calls these a modification cries wolf. */
export const INOCUAS: Readonly<Record<string, (p: Piezas) => Buffer | null>> = {
  'blancos al final': ({ base }) => Buffer.concat([base.pdf, Buffer.from('\r\n\0 \n')]),
  'un objeto que nadie usa': (p) => agregarRevision(p.base, { objetos: uno(p.libre, '(nada)') }),
  'un cuerpo sin referencia': (p) =>
    agregarRevision(p.base, {
      objetos: uno(p.libre, '(nada)'),
      sueltos: `${p.contenido.objectNumber} 0 obj\n(nada)\nendobj`,
    }),
  'la misma página, escrita otra vez': (p) =>
    agregarRevision(p.base, { objetos: uno(p.pagina.objectNumber, con(p.base, p.pagina, {})) }),
  'datos de validación': (p) =>
    agregarRevision(p.base, {
      objetos: uno(p.catalogo.objectNumber, con(p.base, p.catalogo, { DSS: '<< /Type /DSS /Certs [] >>' })),
    }),
  'un campo de firma vacío': (p) =>
    p.base.certificada
      ? null
      : agregarRevision(p.base, {
          objetos: conCampo(
            p,
            '<< /Type /Annot /Subtype /Widget /FT /Sig /T (Vacio) /F 132 /Rect [9 9 50 50] >>',
          ),
        }),
};

function conPrefijo(prefijo: string, grupo: Record<string, Agregada>): Record<string, Agregada> {
  return Object.fromEntries(Object.entries(grupo).map(([k, v]) => [`${prefijo}: ${k}`, v]));
}
