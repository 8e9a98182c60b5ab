import type { Motivo } from '#kernel';
import { esRemitente, porHoja } from './clausulas';
import type { Hilo, Paso, Quien } from './tipos';

/** A copia that came back ended there: its sender says that this is known, and it leaves the tray of what was observed. */
export function motivosParaNoEnterarse(hilo: Hilo, paso: Paso, quien: Quien): Motivo[] {
  const motivos = porHoja(hilo, 'anotar', paso);
  if (paso.tipo !== 'copia' || paso.estado !== 'DEVUELTA')
    motivos.push({
      codigo: 'hojas.enterarse.no-devuelta',
      texto: 'No es una copia devuelta: lo demás que volvió espera un acto suyo.',
    });
  if (!esRemitente(paso, quien))
    motivos.push({
      codigo: 'hojas.paso.no-remitente',
      texto: 'La envió otro puesto: solo quien la envió se da por enterado.',
    });
  return motivos;
}
