import { conBuffers, entregables } from './viaje';

describe('lo que viaja entre hilos', () => {
  it('los bytes vuelven a ser Buffer, a cualquier hondura y sin copiarse; lo demás queda como está', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const fecha = new Date(0);
    const vuelto = conBuffers({ a: [bytes, { b: bytes.subarray(1) }], fecha, nada: null, n: 1 });
    expect(Buffer.isBuffer(vuelto.a[0])).toBe(true);
    expect((vuelto.a[0] as Buffer).buffer).toBe(bytes.buffer);
    expect([...((vuelto.a[1] as { b: Uint8Array }).b as Buffer)]).toEqual([2, 3]);
    expect(vuelto).toMatchObject({ fecha, nada: null, n: 1 });
  });

  it('se entrega la memoria que es toda de un arreglo, una vez; la compartida se copia', () => {
    const suya = new Uint8Array(8);
    const parte = new Uint8Array(8).subarray(2);
    expect([...entregables({ a: suya, b: [suya, parte] })]).toEqual([suya.buffer]);
  });
});
