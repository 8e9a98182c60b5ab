import { porPaso } from './clausulas';
import { motivosParaNoDerivar } from './derivar';
import { motivosParaNoDevolver } from './devolver';
import type { Hilo, Paso, Quien } from './tipos';

const enviado = {
  ...{ id: '2', secuencia: 2, tipo: 'oficial', estado: 'ENVIADA', origenId: '1', ultimo: null },
  ...{ dePuestoId: '10', deUnidadId: '1', aPuestoId: '20', aUnidadId: '2' },
  ...{ tenedorPuestoId: null, tenedorUnidadId: null },
} as unknown as Paso;
const hilo = { estado: 'EN_CURSO', pasos: [enviado] } as unknown as Hilo;
const quien = (puestoId: string, unidadId: string, ...roles: string[]): Quien =>
  ({ puestoId, unidadId, roles }) as unknown as Quien;
const textos = (motivos: readonly { texto: string }[]): string[] => motivos.map((m) => m.texto);

describe('lo que espera a quien mira', () => {
  it('a su destinatario, y a la secretaría de su unidad, se les dice que la reciban', () => {
    for (const q of [quien('20', '2', 'funcionario'), quien('21', '2', 'secretaria')]) {
      expect(textos(motivosParaNoDerivar(hilo, enviado, q))).toEqual(['Recíbala primero.']);
      expect(textos(porPaso(enviado, 'suspender', q))).toEqual(['Recíbala primero.']);
      expect(motivosParaNoDevolver(hilo, enviado, q)).toEqual([]);
    }
  });

  it('lo que tampoco se podría después se dice como está', () => {
    expect(textos(porPaso(enviado, 'reanudar', quien('20', '2', 'funcionario')))).toEqual([
      'Este paso está enviado y aún no recibido: no se puede reanudar.',
    ]);
  });

  it('a la ventanilla, que la recibe para otro, y a quien es ajeno, no', () => {
    for (const q of [quien('22', '2', 'ventanilla'), quien('30', '3', 'funcionario')]) {
      expect(textos(motivosParaNoDerivar(hilo, enviado, q))).toEqual([
        'Este paso está enviado y aún no recibido: no se puede derivar.',
        'La tiene otro puesto: solo quien la tiene actúa sobre ella.',
      ]);
      expect(textos(motivosParaNoDevolver(hilo, enviado, q))).toEqual([
        'Está dirigida a otro puesto: solo él puede devolverla.',
      ]);
    }
  });
});
