import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { abrirP12, crearPkiDePrueba, firmarPdf, verificarPdf } from '#pades';
import { rechazo } from '../support/mesa';
import { hoja, huella, OficinaDePapeles } from '../support/papeles-subidos';

const CORPUS = join(__dirname, '../../../shared/corpus/signed');
const siHayCorpus = existsSync(CORPUS) ? it : it.skip;
if (!existsSync(CORPUS)) process.stderr.write('Corpus omitido: no está ../shared/corpus/signed\n');
const firmado = (archivo: string): Buffer => readFileSync(join(CORPUS, archivo));

let de: OficinaDePapeles;
beforeAll(async () => {
  de = await OficinaDePapeles.abrir();
});
afterAll(() => de.prueba.cerrar());

describe('las firmas que trae', () => {
  siHayCorpus(
    'S01: firmado en otra entidad: se ve de quién, se avisa que no se conoce al emisor, y se emite intacto',
    async () => {
      const bytes = firmado('dss-pades-bes.pdf');
      const archivo = await de.subir(bytes);
      const juicio = await de.juzgar(archivo);
      expect(juicio).toMatchObject({ motivos: [], informe: { resultado: 'INDETERMINADA' } });
      expect(juicio.avisos.join(' ')).toMatch(/No se conoce a la autoridad/);
      const d = await de.carta(bytes);
      expect(await de.emitir(d)).toMatchObject({ sha256: huella(bytes) });
      expect((await de.ver(d.id)).revisiones).toMatchObject([{ firmas: 1, sha256: huella(bytes) }]);
    },
  );

  siHayCorpus.each([
    'derived-flip-content-pades-bes.pdf',
    'dss-modified_after_signature.pdf',
    'dss-hide.pdf',
    'derived-br-null-doc-firmado-T.pdf',
    'pyhanko-tail-uncovered.pdf',
  ])('S13: alterado después de firmarse, no entra: %s', async (archivo) => {
    const bytes = firmado(archivo);
    const id = await de.subir(bytes);
    expect((await de.juzgar(id)).motivos.map((m) => m.codigo)).toContain('documentos.papel.firma-alterada');
    expect(await rechazo(de.carta(bytes))).toMatchObject({
      estado: 422,
      codigo: 'documentos.papel',
      message: expect.stringMatching(/Pida el archivo de nuevo/) as string,
    });
  });

  siHayCorpus('S02: puede firmarse aquí también, agregando: la firma anterior sigue íntegra', async () => {
    const bytes = firmado('dss-pades-bes.pdf');
    const d = await de.carta(bytes);
    const { revision } = await de.firmar(d);
    expect(revision).toBe(2);
    const salida = await de.bytes(d.id);
    expect(salida.subarray(0, bytes.length).equals(bytes)).toBe(true);
    const { firmas } = await verificarPdf(salida);
    expect(firmas.map((f) => f.integridad)).toEqual(['INTEGRA', 'INTEGRA']);
    expect((await de.ver(d.id)).revisiones).toMatchObject([
      { n: 1, clase: 'subido', firmas: 1 },
      { n: 2, clase: 'firmado', firmas: 2 },
    ]);
    expect(await de.cuentas()).toEqual([]);
  });

  it('uno más grande de lo que aquí se firma se rehúsa antes de tomar número, y se puede emitir', async () => {
    const d = await de.carta(await hoja('Plano grande'));
    const tope = jest.replaceProperty(de.prueba.config, 'maxFirma', 500);
    expect(await rechazo(de.firmar(d))).toMatchObject({
      estado: 422,
      codigo: 'firma.archivo-grande',
      message: expect.stringMatching(/aquí se firman hasta 0,0 MB/) as string,
    });
    tope.restore();
    expect(await de.ver(d.id)).toMatchObject({ estado: 'BORRADOR', cite: null, version: d.version });
    expect(await de.cuentas()).toEqual([]);
    expect((await de.emitir(d)).cite).toBeTruthy();
  });

  siHayCorpus(
    'certificado sin cambios (DocMDP 1): no se firma y se dice por qué, sin tomar número; se emite',
    async () => {
      const bytes = firmado('pyhanko-certified-with-indirect-refs-in-dir.pdf');
      const d = await de.carta(bytes);
      const antes = await de.siguiente();
      const e = await rechazo(de.firmar(d));
      expect(e).toMatchObject({ estado: 409, codigo: 'firma.documento-bloqueado' });
      expect(e.message).toMatch(/cerrado por una firma anterior/);
      expect(await de.ver(d.id)).toMatchObject({ estado: 'BORRADOR', cite: null, version: d.version });
      expect(await de.siguiente()).toBe(antes);
      expect(await de.emitir(d)).toMatchObject({ cite: antes, sha256: huella(bytes) });
    },
  );

  it('un PDF sin firmas se firma agregando, sin dibujar nada en él', async () => {
    const bytes = await hoja('Carta por firmar');
    const d = await de.carta(bytes);
    await de.firmar(d);
    const salida = await de.bytes(d.id);
    expect(salida.subarray(0, bytes.length).equals(Buffer.from(bytes))).toBe(true);
    expect((await verificarPdf(salida)).firmas).toMatchObject([
      { campo: 'FirmaAgregada1', integridad: 'INTEGRA' },
    ]);
  });

  siHayCorpus('si trae un campo de firma vacío, se firma en él', async () => {
    const d = await de.carta(firmado('pyhanko-minimal-with-field.pdf'));
    await de.firmar(d);
    const { firmas } = await verificarPdf(await de.bytes(d.id));
    expect(firmas).toMatchObject([{ integridad: 'INTEGRA' }]);
    expect(firmas[0]?.campo).not.toMatch(/FirmaAgregada/);
  });

  it('firmado con un certificado que no es de la casa: se dice de quién, y que no se conoce su emisor', async () => {
    const pki = await crearPkiDePrueba({ desde: new Date('2018-01-01'), hasta: new Date('2030-01-01') });
    const { p12, contrasena } = await pki.emitir({
      nombre: 'Perito de Afuera',
      ci: '77',
      cargo: 'Perito',
      entidad: 'Otra',
    });
    const bytes = await firmarPdf(await hoja('Peritaje'), {
      campo: { nombre: 'F', pagina: 1, x: 60, y: 60, ancho: 120, alto: 40 },
      momento: new Date('2018-06-01T10:00:00-04:00'),
      credencial: abrirP12(p12, contrasena),
    });
    const juicio = await de.juzgar(await de.subir(bytes));
    expect(juicio.informe.firmas).toMatchObject([
      { firmante: expect.stringMatching(/Perito de Afuera/) as string },
    ]);
    expect(juicio.avisos.join(' ')).toMatch(/No se conoce a la autoridad/);
  });
});

describe('si la firma falla a medias', () => {
  it('S14: queda en firma con su número y la fecha de su papel; emitirlo sigue con ese número', async () => {
    const r = await de.reservar();
    const bytes = await hoja(`CITE: ${r.texto}`);
    const d = await de.carta(bytes, { papel: { numeroId: r.id, fecha: '2018-06-21' } });
    const sql = (consulta: string): Promise<unknown> => de.prueba.base.dataSource.query(consulta);
    await sql(`CREATE FUNCTION sin_firma() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'falla planeada'; END $$`);
    await sql(`CREATE TRIGGER sin_firma BEFORE INSERT ON documentos.revisiones
      FOR EACH ROW WHEN (NEW.clase = 'firmado') EXECUTE FUNCTION sin_firma()`);
    await rechazo(de.firmar(d));
    await sql('DROP FUNCTION sin_firma CASCADE');
    const aMedias = await de.ver(d.id);
    expect(aMedias).toMatchObject({ estado: 'EN_FIRMA', cite: r.texto, fecha: '2018-06-21' });
    expect(aMedias.revisiones).toMatchObject([{ clase: 'subido', sha256: huella(bytes) }]);
    expect(await de.cuentas()).toEqual([]);
    const { version } = aMedias;
    expect(await de.emitir({ id: d.id, version })).toMatchObject({ cite: r.texto, fecha: '2018-06-21' });
    expect(await de.cuentas()).toEqual([]);
  });
});
