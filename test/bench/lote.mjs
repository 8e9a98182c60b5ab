// Two hundred letters signed in one act while twenty people work: how late the server's event loop comes meanwhile,
// beside the same people with nobody signing.
import { setTimeout as esperar } from 'node:timers/promises';
import { decimal } from './medida.mjs';
import { encender, entrar, GENTE, linea, mientras, sentarGente } from './oficina.mjs';

/** @returns {Promise<{ id: string, version: number }[]>} letters ready to be signed */
async function cartas(director, cuantas) {
  const { puestos } = await director.leer('/api/sesion');
  const lista = [];
  for (let i = 0; i < cuantas; i++) {
    const { id } = await director.acto('/api/documentos', {
      tipo: 'carta',
      titulo: `Invitación ${i + 1}`,
      firmantePuestoId: puestos[0].id,
      contenido: {
        destinatario: { tratamiento: 'Señor:', lineas: [`Destinatario ${i + 1}`], lugar: 'Presente.-' },
        cuerpo: {
          type: 'doc',
          content: Array.from({ length: 4 }, (_, n) => ({
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: `Párrafo ${n + 1} de la invitación: se le comunica lo acordado. `.repeat(4),
              },
            ],
          })),
        },
      },
    });
    lista.push({ id, version: 1 });
  }
  return lista;
}

/**
 * @param {number} _rondas one is a long look already
 * @param {boolean} breve few letters
 * @returns {Promise<object>} delay of the event loop and times of the pages, with and without the batch
 */
export async function medir(_rondas, breve) {
  const servidor = await encender();
  try {
    const cuantas = breve ? 5 : 200;
    const director = await entrar(servidor.origen, 'director');
    const documentos = await cartas(director, cuantas);
    const gente = await sentarGente(servidor.origen);
    await mientras(servidor, gente, () => esperar(breve ? 500 : 3_000)); // warm
    const sinFirmar = await mientras(servidor, gente, () => esperar(breve ? 1_000 : 10_000));
    let firmados = 0;
    const firmando = await mientras(servidor, gente, async () => {
      ({ firmados } = await director.acto('/api/documentos/firmar-lote', {
        documentos,
        credencial: { tipo: 'prueba' },
      }));
    });
    if (firmados !== cuantas) throw new Error(`se firmaron ${firmados} de ${cuantas}`);
    return { cuantas, gente: GENTE, sinFirmar, firmando };
  } finally {
    await servidor.apagar();
  }
}

/** @returns {string[]} the same in lines for people */
export function contar({ cuantas, gente, sinFirmar, firmando }) {
  return [
    `${cuantas} cartas firmadas en un acto mientras ${gente} personas trabajan: ${decimal(cuantas / firmando.segundos)} por segundo`,
    linea('sin firmar', sinFirmar),
    linea('firmando', firmando),
  ];
}
