import { esAtajo, type TeclaPulsada } from './atajos';

const tecla = (cambios: Partial<TeclaPulsada> = {}): TeclaPulsada => ({
  key: 'r',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  target: { tagName: 'BODY' },
  ...cambios,
});
const libre = { activos: true, hayDialogo: false };

describe('atajos de una tecla', () => {
  it('valen cuando nadie escribe', () => {
    expect(esAtajo(tecla(), libre)).toBe(true);
  });

  it.each(['INPUT', 'TEXTAREA', 'SELECT'])('nunca mientras se escribe en %s', (tagName) => {
    expect(esAtajo(tecla({ target: { tagName } }), libre)).toBe(false);
  });

  it('valen sobre una casilla recién marcada, que no es texto', () => {
    expect(esAtajo(tecla({ target: { tagName: 'INPUT', type: 'checkbox' } }), libre)).toBe(true);
    expect(esAtajo(tecla({ target: { tagName: 'INPUT', type: 'text' } }), libre)).toBe(false);
  });

  it('nunca dentro del editor de cartas', () => {
    expect(esAtajo(tecla({ target: { tagName: 'DIV', isContentEditable: true } }), libre)).toBe(false);
  });

  it('nunca con Ctrl, Alt o Meta', () => {
    expect(esAtajo(tecla({ ctrlKey: true }), libre)).toBe(false);
    expect(esAtajo(tecla({ altKey: true }), libre)).toBe(false);
    expect(esAtajo(tecla({ metaKey: true }), libre)).toBe(false);
  });

  it('nunca apagados ni sobre un diálogo', () => {
    expect(esAtajo(tecla(), { activos: false, hayDialogo: false })).toBe(false);
    expect(esAtajo(tecla(), { activos: true, hayDialogo: true })).toBe(false);
  });
});
