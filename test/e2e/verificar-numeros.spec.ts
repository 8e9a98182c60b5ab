import { VerificarNumeros } from '#cites';
import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';
import { Oficina } from '../support/oficina';

let a: AplicacionDePrueba;
let oficina: Oficina;
/** as the libro names them */
let nota: string;
let anulada: string;
let hoja: string;

/** An office with a bit of everything: HRs, one voided; letters, one voided; circulars of an HR; numbers reserved for paper. */
beforeAll(async () => {
  a = await iniciarAplicacion('2018-06-28T10:00:00-04:00');
  oficina = await Oficina.abrir(a, ['recepcion', 'director', 'secretaria', 'admin']);
  const alta = await oficina.mesa.registrar();
  hoja = `hoja/${alta.hoja.gestion}/${alta.hoja.id}`;
  const sobrante = await oficina
    .de('recepcion')
    .acto<{ hoja: { gestion: number; id: string } }>('/api/hojas/internas', {
      referencia: 'Abierta por error',
    });
  await oficina
    .de('recepcion')
    .acto(`/api/hojas/${sobrante.hoja.gestion}/${sobrante.hoja.id}/anular`, { motivo: 'Abierta por error' });
  nota = `documento/${(await oficina.firmar('director', alta)).id}`;
  const { id } = await oficina.firmar('director', alta, 'Con un error');
  await oficina.de('director').acto(`/api/documentos/${id}/anular`, { motivo: 'Tenía un error' });
  anulada = `documento/${id}`;
  await oficina.firmar('director', alta, 'Otra');
  for (const titulo of ['Primera circular', 'Segunda circular']) await firmarCircular(alta.hoja, titulo);
  await oficina
    .de('secretaria')
    .acto('/api/numeros/reservas', { tipo: 'carta', motivo: 'Notas en papel', cantidad: 5 });
  await quitarGuardas();
});
afterAll(() => a.cerrar());

async function firmarCircular(h: { gestion: number; id: string }, titulo: string): Promise<void> {
  const director = oficina.de('director');
  const { id, version } = await director.acto<{ id: string; version: number }>(
    `/api/hojas/${h.gestion}/${h.id}/documentos`,
    {
      ...{ tipo: 'circular', titulo, firmantePuestoId: a.demo.puestos['director'] },
      contenido: {
        cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: titulo }] }] },
      },
    },
  );
  await director.acto(`/api/documentos/${id}/firmar`, { version, credencial: { tipo: 'prueba' } });
}

const sql = (consulta: string): Promise<unknown> => a.base.dataSource.query(consulta);
const verificar = async (): Promise<readonly string[]> =>
  (await a.app.get(VerificarNumeros, { strict: false }).ejecutar()).faltas;

const TABLAS = [
  'cites.numeros',
  'cites.numeros_de_hilo',
  'cites.series',
  'documentos.documentos',
  'hojas.hojas',
];

/** The database's own guards would refuse most faults: whoever plants one here got past them. */
async function quitarGuardas(): Promise<void> {
  const guardas = (await sql(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS orden FROM pg_constraint
     WHERE contype = 'f' AND (conrelid = ANY('{${TABLAS.join()}}'::regclass[]) OR confrelid = ANY('{${TABLAS.join()}}'::regclass[]))`,
  )) as { orden: string }[];
  for (const { orden } of guardas) await sql(orden);
}

/** Those that are given: the database makes the others by itself. */
async function columnasDe(tabla: string): Promise<string> {
  const [fila] = (await sql(
    `SELECT string_agg(quote_ident(attname), ', ') AS columnas FROM pg_attribute
     WHERE attrelid = '${tabla}'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
  )) as { columnas: string }[];
  return fila?.columnas ?? '';
}

/** Plants a fault, looks, and puts the tables back as they were. */
async function con(dano: string): Promise<readonly string[]> {
  const copia = (t: string): string => `copia_${t.replace('.', '_')}`;
  for (const t of TABLAS) await sql(`CREATE TABLE ${copia(t)} AS TABLE ${t}`);
  try {
    await sql(dano);
    return await verificar();
  } finally {
    for (const t of TABLAS) {
      const columnas = await columnasDe(t);
      await sql(
        `DELETE FROM ${t}; INSERT INTO ${t} (${columnas}) OVERRIDING SYSTEM VALUE SELECT ${columnas} FROM ${copia(t)};
         DROP TABLE ${copia(t)}`,
      );
    }
  }
}

const SDGI = 'GDAT/SDGI Cite N° {n}/{gestion}, gestión 2018: ';
const DESPACHO = 'Desp./Gov./N° {n}/{gestion}, gestión 2018: ';
const SERIE_SDGI = `(SELECT serie_id FROM cites.numeros WHERE numero = 267 LIMIT 1)`;

describe('hr verificar numeros', () => {
  it('la oficina entera, con anulados y reservados, se prueba; y cada serie dice lo suyo', async () => {
    const { lineas, faltas } = await a.app.get(VerificarNumeros, { strict: false }).ejecutar();
    expect(faltas).toEqual([]);
    const cuenta = (serie: string) => lineas.find((l) => l.serie === serie);
    expect(cuenta('Hojas de ruta')).toMatchObject({ primero: 1648, ultimo: 1649, emitidos: 1, anulados: 1 });
    expect(cuenta('Desp./Gov./N° {n}/{gestion}')).toMatchObject({
      ...{ inicial: 1995, primero: 1995, ultimo: 1997, contador: 1997 },
      ...{ emitidos: 2, anulados: 1, faltan: 0, repetidos: 0 },
    });
    expect(cuenta('GDAT/SDGI Cite N° {n}/{gestion}')).toMatchObject({ reservados: 5, contador: 271 });
    expect(cuenta('circular, por hoja de ruta (1)')).toMatchObject({ emitidos: 2 });
  });

  it('un hueco', async () => {
    expect(await con(`DELETE FROM cites.numeros WHERE numero IN (268, 269)`)).toEqual([
      `${SDGI}faltan del 268 al 269 (2).`,
    ]);
  });

  it('el último, que solo el contador recuerda', async () => {
    expect(await con(`DELETE FROM cites.numeros WHERE numero = 271`)).toEqual([`${SDGI}falta el 271.`]);
  });

  it('un contador atrasado', async () => {
    expect(await con(`UPDATE cites.series SET ultimo = 269 WHERE id = ${SERIE_SDGI}`)).toEqual([
      `${SDGI}el contador va por el 269 y ya consta el 271: el próximo número saldría repetido.`,
    ]);
  });

  it('un número anterior al primero de la serie', async () => {
    expect(await con(`UPDATE cites.series SET inicial = 268 WHERE id = ${SERIE_SDGI}`)).toEqual([
      `${SDGI}consta el 267, y la serie empieza en el 268.`,
    ]);
  });

  it('un documento cuyo número no está en el libro', async () => {
    expect(await con(`DELETE FROM cites.numeros WHERE objeto = '${nota}'`)).toEqual([
      `${DESPACHO}falta el 1995.`,
      `${nota} lleva «Desp./Gov./N° 1995/2018», que no está en el libro.`,
    ]);
  });

  it('un documento que lleva otro número que el suyo', async () => {
    const otro = nota.split('/')[1] ?? '';
    expect(
      await con(
        `UPDATE documentos.documentos SET cite_texto = 'Desp./Gov./N° 1999/2018', cite_numero = 1999 WHERE id = ${otro}`,
      ),
    ).toEqual([`${nota} lleva «Desp./Gov./N° 1999/2018», y el libro le dio «Desp./Gov./N° 1995/2018».`]);
  });

  it('un número emitido que ningún papel lleva', async () => {
    expect(await con(`UPDATE cites.numeros SET estado = 'emitido' WHERE numero = 270`)).toEqual([
      '«GDAT/SDGI Cite N° 270/2018» consta como emitido y nada lo lleva (papel).',
    ]);
    expect(await con(`DELETE FROM documentos.documentos WHERE 'documento/' || id = '${anulada}'`)).toEqual([
      `«Desp./Gov./N° 1996/2018» consta como anulado y nada lo lleva (${anulada}).`,
    ]);
  });

  it('una hoja sin su número, y un número sin su hoja', async () => {
    expect(await con(`DELETE FROM cites.numeros WHERE objeto = '${hoja}'`)).toEqual([
      'Hojas de ruta, gestión 2018: falta el 1648.',
      `${hoja} lleva «1648-18», que no está en el libro.`,
    ]);
    expect(await con(`DELETE FROM hojas.hojas WHERE numero = 1648`)).toEqual([
      `«1648-18» consta como emitido y nada lo lleva (${hoja}).`,
    ]);
  });

  it('una hoja numerada en la serie de otros', async () => {
    expect(await con(`UPDATE hojas.hojas SET serie_id = ${SERIE_SDGI} WHERE numero = 1648`)).toEqual([
      `«1648-18» es en el libro otro número o de otra serie que en ${hoja}.`,
    ]);
  });

  it('un documento anulado cuyo número sigue como emitido, y al revés', async () => {
    expect(
      await con(
        `UPDATE cites.numeros SET estado = 'emitido', anulado_en = NULL, anulado_motivo = NULL WHERE objeto = '${anulada}'`,
      ),
    ).toEqual([`«Desp./Gov./N° 1996/2018» consta como emitido, y ${anulada} está anulado.`]);
    expect(
      await con(`UPDATE cites.numeros SET estado = 'anulado', motivo = 'x' WHERE objeto = '${nota}'`),
    ).toEqual([`«Desp./Gov./N° 1995/2018» consta como anulado, y ${nota} no está anulado.`]);
  });

  it('una circular que falta entre las de su hoja', async () => {
    const faltas = await con(`DELETE FROM cites.numeros_de_hilo WHERE k = 1`);
    expect(faltas).toHaveLength(2);
    expect(faltas[0]).toBe('circular de 1648-18: falta el 1.');
    expect(faltas[1]).toMatch(/lleva «Circular Interna N° 1648-18», que no está en el libro/);
  });

  it('un repetido, y un CITE que dos series imprimen, donde la base dejó de impedirlo', async () => {
    await sql(
      `ALTER TABLE cites.numeros DROP CONSTRAINT numero_unico; DROP INDEX cites.numero_impreso_unico`,
    );
    const doble = (columnas: string): string =>
      `INSERT INTO cites.numeros (serie_id, numero, estado, texto, objeto, fecha, creado_en, motivo)
       SELECT ${columnas}, estado, texto, objeto, fecha, creado_en, motivo FROM cites.numeros WHERE numero = 268`;
    expect(await con(doble('serie_id, numero'))).toEqual([`${SDGI}el 268 consta 2 veces.`]);
    const ajena = `(SELECT serie_id FROM cites.numeros WHERE numero = 1995), 1998`;
    expect(await con(`${doble(ajena)}; UPDATE cites.series SET ultimo = 1998 WHERE ultimo = 1997`)).toEqual([
      '«GDAT/SDGI Cite N° 268/2018» lo dieron 2 números del libro: dos papeles llevarían el mismo CITE.',
    ]);
    expect(await verificar()).toEqual([]);
  });

  it('una base dañada del todo se dice con las primeras mil fallas, y no más', async () => {
    const faltas = await con(
      `INSERT INTO cites.numeros_de_hilo (tipo, hilo, k, texto, objeto, fecha, creado_en)
       SELECT 'circular', h || '-18', 1, 'Circular Interna N° ' || h || '-18', 'documento/9' || h, '2018-06-28', now()
       FROM generate_series(2000, 4000) h`,
    );
    expect(faltas).toHaveLength(1001);
    expect(faltas.at(-1)).toBe('… y más: se nombran las primeras 1000.');
  });
});
