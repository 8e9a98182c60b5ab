import { armarCms, atributosFirmados, conSelloDeTiempo, firmaPorSellar, OID } from './cms';
import { abrirP12, type Credencial } from './credencial';
import { oid, octetos, secuencia } from './der';
import { crearPkiDePrueba } from './pki-de-prueba';

const VIGENCIA = { desde: new Date('2018-01-01T04:00:00Z'), hasta: new Date('2038-01-01T04:00:00Z') };
const TOKEN = secuencia(oid(OID.signedData), octetos(Buffer.from('un sello')));

describe('el tiempo de un CMS que otros hicieron', () => {
  let credencial: Credencial;
  let atributos: Buffer;
  let firma: Buffer;
  beforeAll(async () => {
    const pki = await crearPkiDePrueba(VIGENCIA);
    const { p12, contrasena } = await pki.emitir({ nombre: 'Ñ', ci: '1', cargo: 'Técnica', entidad: 'X' });
    credencial = abrirP12(p12, contrasena);
    atributos = atributosFirmados(Buffer.alloc(32, 7), credencial.certificado.der);
    firma = await credencial.firmarBytes(atributos);
  });

  it('se le pone sin tocar lo firmado: queda como si lo hubiera traído', () => {
    const cms = armarCms(credencial, atributos, firma);
    expect(firmaPorSellar(cms)?.equals(firma)).toBe(true);
    expect(conSelloDeTiempo(cms, TOKEN).equals(armarCms(credencial, atributos, firma, TOKEN))).toBe(true);
  });

  it('si ya trae uno, se queda con ese', () => {
    expect(firmaPorSellar(armarCms(credencial, atributos, firma, TOKEN))).toBeNull();
  });
});
