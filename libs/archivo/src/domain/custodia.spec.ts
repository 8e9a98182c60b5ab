import {
  motivosParaNoAtender,
  motivosParaNoCerrar,
  motivosParaNoEditar,
  motivosParaNoPrestar,
  motivosParaNoReabrir,
  motivosParaNoTransferir,
  type Carpeta,
  type Quien,
} from './custodia';

const carpeta = (cambios: Partial<Carpeta> = {}): Carpeta => ({
  unidadId: '1',
  custodia: 'OFICINA',
  cerrada: false,
  enviada: false,
  vacia: false,
  prestadaA: null,
  ...cambios,
});
const suya: Quien = { unidadId: '1', roles: ['funcionario'] };
const otra: Quien = { unidadId: '2', roles: ['funcionario'] };
const archivo: Quien = { unidadId: '9', roles: ['archivo'] };
const codigos = (motivos: readonly { codigo: string }[]) => motivos.map((m) => m.codigo);

describe('quién atiende una carpeta', () => {
  it('su unidad, mientras está en la oficina; el archivo, siempre', () => {
    expect(motivosParaNoAtender(carpeta(), suya)).toEqual([]);
    expect(motivosParaNoAtender(carpeta(), archivo)).toEqual([]);
    expect(codigos(motivosParaNoAtender(carpeta(), otra))).toEqual(['archivo.de-otra-unidad']);
    const central = carpeta({ custodia: 'CENTRAL' });
    expect(codigos(motivosParaNoAtender(central, suya))).toEqual(['archivo.en-central']);
    expect(motivosParaNoAtender(central, archivo)).toEqual([]);
  });

  it('quien solo lee en su puesto no actúa; quien solo audita o administra tampoco', () => {
    expect(
      codigos(motivosParaNoAtender(carpeta(), { ...archivo, soloLee: 'Lo suple otra persona.' })),
    ).toEqual(['acceso.titular-suplido']);
    expect(
      codigos(motivosParaNoAtender(carpeta(), { unidadId: '1', roles: ['auditor', 'administrador'] })),
    ).toEqual(['archivo.de-otra-unidad']);
  });
});

describe('qué se puede con una carpeta', () => {
  it('la enviada no se edita, ni se reabre, ni se presta, ni se transfiere otra vez', () => {
    const enviada = carpeta({ cerrada: true, enviada: true });
    for (const pregunta of [
      motivosParaNoEditar,
      motivosParaNoReabrir,
      motivosParaNoPrestar,
      motivosParaNoTransferir,
    ])
      expect(codigos(pregunta(enviada, suya))).toContain('archivo.en-transferencia');
  });

  it('la vacía no se presta ni se transfiere; se cierra', () => {
    const sinNada = carpeta({ cerrada: true, vacia: true });
    for (const pregunta of [motivosParaNoPrestar, motivosParaNoTransferir])
      expect(codigos(pregunta(sinNada, suya))).toEqual(['archivo.vacia']);
    expect(motivosParaNoCerrar(carpeta({ vacia: true }), suya)).toEqual([]);
  });

  it('la prestada no se presta ni se transfiere, y dice quién la tiene', () => {
    const prestada = carpeta({ cerrada: true, prestadaA: 'Gobernador — Desp./Gov.' });
    for (const pregunta of [motivosParaNoPrestar, motivosParaNoTransferir])
      expect(pregunta(prestada, suya)).toEqual([
        { codigo: 'archivo.prestada', texto: 'Está prestada a «Gobernador — Desp./Gov.».' },
      ]);
    expect(motivosParaNoEditar(prestada, suya)).toEqual([]);
  });

  it('se cierra una vez, se reabre solo en su oficina, y se transfiere solo cerrada', () => {
    expect(motivosParaNoCerrar(carpeta(), suya)).toEqual([]);
    expect(codigos(motivosParaNoCerrar(carpeta({ cerrada: true }), suya))).toEqual(['archivo.ya-cerrada']);
    expect(motivosParaNoReabrir(carpeta({ cerrada: true }), suya)).toEqual([]);
    expect(codigos(motivosParaNoReabrir(carpeta(), suya))).toEqual(['archivo.abierta']);
    expect(codigos(motivosParaNoReabrir(carpeta({ cerrada: true, custodia: 'CENTRAL' }), archivo))).toEqual([
      'archivo.en-central',
    ]);
    expect(motivosParaNoTransferir(carpeta({ cerrada: true }), suya)).toEqual([]);
    expect(codigos(motivosParaNoTransferir(carpeta(), suya))).toEqual(['archivo.abierta']);
    expect(
      codigos(motivosParaNoTransferir(carpeta({ cerrada: true, custodia: 'CENTRAL' }), archivo)),
    ).toEqual(['archivo.en-central']);
  });
});
