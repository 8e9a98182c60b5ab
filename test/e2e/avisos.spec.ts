import { iniciarAplicacion, type AplicacionDePrueba } from '../support/aplicacion';

let prueba: AplicacionDePrueba;
beforeAll(async () => {
  prueba = await iniciarAplicacion();
});
afterAll(() => prueba.cerrar());

it('el borrador avisa de los signos que no se imprimirán', async () => {
  const director = await prueba.escritorio('director');
  const con = async (texto: string): Promise<string[]> => {
    const { id } = await director.acto<{ id: string }>('/api/documentos', {
      tipo: 'carta',
      firmantePuestoId: prueba.demo.puestos['director'],
      contenido: {
        destinatario: { tratamiento: 'Señor:', lineas: ['DIRECTOR'], lugar: 'La Paz.-' },
        saludo: 'De mi consideración:',
        cuerpo: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: texto }] }] },
        despedida: 'Atentamente,',
      },
    });
    return (await director.leer<{ avisos: string[] }>(`/api/documentos/${id}`)).avisos;
  };
  expect(await con('Remito el plan.')).toEqual([]);
  expect(await con('Remito el plan 😀.')).toEqual([expect.stringContaining('se imprimirá como □: 😀')]);
});
