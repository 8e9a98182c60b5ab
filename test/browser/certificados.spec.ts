import { expect, type Locator, type Page } from '@playwright/test';
import { Autoridad } from '../support/pki';
import { revisar, test } from './actos';
import { exigirAccesible } from './soporte';

/** Signs in no other journey. */
const QUIEN = { usuario: 'secretaria.sdgi', nombre: 'Secretaria de la SDGI', ci: '1000005' };
const DIA_MS = 86_400_000;
let autoridad: Autoridad;
test.beforeAll(() => {
  autoridad = new Autoridad('Entidad de estas pruebas');
});
test.afterAll(() => autoridad.cerrar());

const certificado = (dias: number, ci = QUIEN.ci): Buffer => {
  const hasta = new Date(Date.now() + dias * DIA_MS).toISOString();
  return autoridad.emitirCertificado({
    ...{ nombre: QUIEN.nombre, ci, desde: '20180101040000Z' },
    hasta: `${hasta.replace(/\D/g, '').slice(0, 14)}Z`,
  });
};
const inscribir = async (p: Page, contenido: Buffer, nombre = 'mio.cer'): Promise<Locator> => {
  await p.getByRole('button', { name: 'Inscribir certificado' }).click();
  const dialogo = p.getByRole('dialog', { name: 'Inscribir mi certificado' });
  const archivo = { name: nombre, mimeType: 'application/octet-stream', buffer: contenido };
  await dialogo.locator('input[type=file]').setInputFiles(archivo);
  await dialogo.getByRole('button', { name: 'Inscribir', exact: true }).click();
  return dialogo;
};

/** A nota interna ready to be signed by whoever sits there. @returns its id */
const crearNota = (p: Page): Promise<string> =>
  p.evaluate(async () => {
    const { csrf, puestos } = (await (await fetch('/api/sesion')).json()) as {
      csrf: string;
      puestos: { id: string }[];
    };
    const parrafo = { type: 'paragraph', content: [{ type: 'text', text: 'Se remite lo pedido.' }] };
    const contenido = {
      a: [{ nombre: 'Secretario Departamental', cargo: 'Secretario Departamental' }],
      referencia: 'Remite lo pedido',
      cuerpo: { type: 'doc', content: [parrafo] },
    };
    const r = await fetch('/api/documentos', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-CSRF-Token': csrf,
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({ tipo: 'nota-interna', firmantePuestoId: puestos[0]?.id, contenido }),
    });
    if (!r.ok) throw new Error(await r.text());
    return ((await r.json()) as { id: string }).id;
  });

test('lo inscribe, se le avisa que vence, lo declara perdido y lo reemplaza; la administración lo ve', async ({
  sentarse,
}) => {
  const suya = await sentarse(QUIEN.usuario, '/');
  await suya.getByRole('button', { name: /^Actúa como/ }).click();
  await suya.getByRole('menuitem', { name: 'Mi certificado' }).click();
  await expect(suya.getByRole('heading', { level: 1, name: 'Mi certificado' })).toBeVisible();
  await revisar(suya);

  const ajeno = await inscribir(suya, certificado(300, '7654321'));
  await expect(ajeno.getByRole('alert')).toContainText('es de otra persona: su CI no es el suyo');
  await exigirAccesible(suya);
  await ajeno.getByRole('button', { name: 'Cancelar' }).click();

  await inscribir(suya, certificado(12));
  const lista = suya.getByRole('list', { name: 'Mis certificados' });
  await expect(lista.getByText('Vigente, vence en 12 días')).toBeVisible();
  await expect(lista.getByText('En uso')).toBeVisible();
  await revisar(suya);
  const aviso = suya.getByRole('status').filter({ hasText: /^Su certificado/ });
  await expect(aviso).toContainText(/vence el .* \(en 12 días\)/);

  await suya.goto(`/documentos/${await crearNota(suya)}`);
  await suya.getByRole('button', { name: 'Firmar', exact: true }).click();
  const firmar = suya.getByRole('dialog', { name: 'Firmar' });
  await expect(firmar.getByRole('status').filter({ hasText: 'vence el' })).toBeVisible();
  await exigirAccesible(suya);

  const admin = await sentarse('admin');
  await admin.goto('/administracion/certificados');
  const filtro = admin.getByRole('group', { name: 'Cuáles se ven' });
  await filtro.getByRole('button', { name: /^Vencen en 30 días/ }).click();
  await expect(admin.getByText('Vigente, vence en 12 días')).toBeVisible();
  await revisar(admin);

  await suya.goto('/mi-certificado');
  await lista.getByRole('button', { name: /^Declarar perdido o robado/ }).click();
  const declara = suya.getByRole('dialog', { name: 'Ya no se usa: se perdió o lo robaron' });
  await declara.getByRole('textbox', { name: 'Motivo' }).fill('Perdí el token');
  await exigirAccesible(suya);
  await declara.getByRole('button', { name: 'Declararlo perdido o robado' }).click();
  await expect(lista.getByText(/^Declarado perdido o robado el .*«Perdí el token»/)).toBeVisible();
  await expect(aviso).toContainText('está revocado');

  await admin.reload();
  await filtro.getByRole('button', { name: /^Revocados/ }).click();
  await admin.getByRole('button', { name: `Certificados de ${QUIEN.nombre}` }).click();
  const todos = admin.getByRole('dialog', { name: `Certificados de ${QUIEN.nombre}` });
  await expect(todos.getByText('«Perdí el token»')).toBeVisible();
  const nuevo = { name: 'nuevo.pem', mimeType: 'text/plain', buffer: certificado(400) };
  await todos.locator('input[type=file]').setInputFiles(nuevo);
  await revisar(admin);
  await todos.getByRole('button', { name: 'Inscribir', exact: true }).click();
  await expect(todos.getByText('Vigente', { exact: true })).toBeVisible();

  await suya.reload();
  await expect(lista.getByText('por la administración', { exact: false })).toBeVisible();
  await expect(aviso).toHaveCount(0);
});
