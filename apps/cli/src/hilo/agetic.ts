import { crearPkiDePrueba, abrirP12, firmarPdf } from '#pades';
import { renderAparienciaFirma, renderCarta, type Carta } from '#pdf';
import { cuerpoDeAgetic, REFERENCIA } from './papeles';

const MOMENTO = new Date('2018-04-02T15:00:00-04:00');

/** AGETIC's note as its own office typeset it. */
export const CARTA_DE_AGETIC: Carta = {
  tipo: 'carta',
  membrete: {
    estilo: 'agetic',
    entidad: 'AGETIC',
    lineas: [
      'ESTADO PLURINACIONAL DE BOLIVIA',
      'MINISTERIO DE LA PRESIDENCIA',
      'Agencia de Gobierno Electrónico y Tecnologías de Información y Comunicación',
    ],
    pie: [
      'Sopocachi calle Pedro Salazar, N° 631, piso 4.',
      'Geo#: 6mpd19yr',
      'Telf. (+591) 2 - 2128706',
      'contacto@agetic.gob.bo',
      'www.agetic.gob.bo',
      'La Paz - Bolivia',
    ],
  },
  lugarYFecha: '02 de Abril de 2018',
  cite: { texto: 'AGETIC/NE/1727/2018' },
  destinatario: {
    tratamiento: 'Señor',
    lineas: [
      'Gobernador',
      'Gobierno Autónomo Departamental de Tarija',
      'Dirección: Tarija - General Trigo s/n Frente a la Plaza Luis de Fuentes',
    ],
    lugar: 'Presente.-',
  },
  referencia: REFERENCIA,
  saludo: 'De mi consideración:',
  cuerpo: cuerpoDeAgetic,
  firma: { cargo: ['DIRECTOR GENERAL EJECUTIVO', 'AGETIC'] },
  codigos: ['coc', 'cc'],
  titulo: 'AGETIC/NE/1727/2018',
  fecha: MOMENTO,
};

/** The note that AGETIC, another institution, wrote and signed on its side: this product only receives it. */
export async function escribirNotaDeAgetic(): Promise<Uint8Array> {
  const { pdf, campos } = await renderCarta(CARTA_DE_AGETIC);
  const pki = await crearPkiDePrueba({
    desde: new Date('2018-01-01T00:00:00-04:00'),
    hasta: new Date('2038-01-01T00:00:00-04:00'),
  });
  const emitido = await pki.emitir({
    nombre: 'Director General Ejecutivo',
    ci: '2000001',
    cargo: 'Director General Ejecutivo',
    entidad: 'AGETIC',
  });
  const credencial = abrirP12(emitido.p12, emitido.contrasena);
  const campo = campos.find((c) => c.nombre === 'Firma1');
  if (!campo) throw new Error('la carta no trae lugar para la firma');
  const apariencia = await renderAparienciaFirma({
    nombre: 'Director General Ejecutivo',
    cargo: 'AGETIC',
    cite: 'AGETIC/NE/1727/2018',
    momento: MOMENTO,
    prueba: true,
    ancho: campo.ancho,
    alto: campo.alto,
  });
  return firmarPdf(pdf, {
    campo,
    apariencia,
    credencial,
    momento: MOMENTO,
    nombre: 'Director General Ejecutivo',
    lugar: 'La Paz',
  });
}
