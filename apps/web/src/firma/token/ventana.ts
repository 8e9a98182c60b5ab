import { api, conClave, datos } from '../../api/cliente';
import { comoProblema } from '../../api/problema';
import { subirArchivo } from '../../api/subir';
import type { Firmado, FirmadosEnLote } from '../../api/tipos';
import type { Movidas } from './firmar';
import { buscarTokens, firmarEnSuVentana, type ParaFirmar } from './servicio';

/** A key whose PIN is typed in the window of the token's program, which signs whole files. */
export interface LlaveEnVentana {
  readonly tipo: 'ventana';
}

type Resultado = FirmadosEnLote['resultados'][number];
interface PorFirmar {
  readonly id: string;
  readonly version: number;
}
interface Preparado {
  readonly id: string;
  readonly preparadaId: string;
}

/**
 * Signs one documento: the server prepares its file, the program signs it, the server takes it if nothing else changed. The
 * server is not asked before the program answers: preparing takes the number.
 * @param clave of the act; each step has its own, made from it
 */
export async function firmarEnVentana(d: PorFirmar, clave: string, movidas: Movidas): Promise<Firmado> {
  await buscarTokens();
  const preparado = await preparar(d, clave, movidas);
  const [firmado] = await pedir([preparado], clave);
  return entregar(preparado, firmado, clave);
}

/** Signs several with one window: each is answered by itself. @param alPaso told of each as it is known */
export async function firmarVariosEnVentana(
  documentos: readonly PorFirmar[],
  { clave, movidas, alPaso }: { clave: string; movidas: Movidas; alPaso: (r: Resultado) => void },
): Promise<FirmadosEnLote> {
  await buscarTokens();
  const resultados: Resultado[] = [];
  const anotar = async (id: string, hacer: () => Promise<string | null>): Promise<void> => {
    const r = await hacer().then(
      (cite) => (cite === null ? null : { id, cite, problema: null }),
      (error: unknown) => {
        const { codigo, detalle, motivos } = comoProblema(error);
        return { id, cite: null, problema: { codigo, detalle, motivos: [...motivos] } };
      },
    );
    if (!r) return;
    resultados.push(r);
    alPaso(r);
  };
  const preparados: Preparado[] = [];
  for (const d of documentos)
    await anotar(d.id, async () => {
      preparados.push(await preparar(d, clave, movidas));
      return null;
    });
  if (preparados.length > 0) {
    const firmados = await pedir(preparados, clave);
    for (const [i, p] of preparados.entries())
      await anotar(p.id, async () => (await entregar(p, firmados[i], clave)).cite);
  }
  return { firmados: resultados.filter((r) => r.cite !== null).length, resultados };
}

async function preparar(d: PorFirmar, clave: string, movidas: Movidas): Promise<Preparado> {
  const version = movidas.get(d.id) ?? d.version;
  const preparada = await datos(
    api.POST('/api/documentos/{id}/firma/preparar', {
      params: { path: { id: d.id } },
      body: { modo: 'archivo', version },
      headers: conClave(`${clave}-${d.id}-${version}`),
    }),
  );
  movidas.set(d.id, preparada.version);
  return { id: d.id, preparadaId: preparada.id };
}

/** @returns the signed files in the order given. When the program does not sign them, none stays prepared. */
async function pedir(preparados: readonly Preparado[], clave: string): Promise<Uint8Array[]> {
  try {
    const archivos: ParaFirmar[] = [];
    for (const { id, preparadaId } of preparados) {
      const pdf = await datos(
        api.GET('/api/documentos/{id}/firma/preparadas/{preparada}/pdf', {
          params: { path: { id, preparada: preparadaId } },
          parseAs: 'arrayBuffer',
        }),
      );
      archivos.push({ id, pdf: new Uint8Array(pdf) });
    }
    return await firmarEnSuVentana(archivos);
  } catch (error) {
    // They would end by themselves in some minutes: that it cannot be told now is no matter.
    for (const { id, preparadaId } of preparados)
      await api
        .DELETE('/api/documentos/{id}/firma/preparada', {
          params: { path: { id } },
          headers: conClave(`${clave}-no-${preparadaId}`),
        })
        .catch(() => undefined);
    throw error;
  }
}

async function entregar(p: Preparado, firmado: Uint8Array | undefined, clave: string): Promise<Firmado> {
  const archivo = new File([new Uint8Array(firmado ?? [])], 'firmado.pdf', { type: 'application/pdf' });
  const subido = await subirArchivo(archivo, { clave: `${clave}-pdf-${p.preparadaId}` });
  return datos(
    api.POST('/api/documentos/{id}/firma/modo-seguro', {
      params: { path: { id: p.id } },
      body: { preparadaId: p.preparadaId, archivoId: subido.id },
      headers: conClave(`${clave}-si-${p.preparadaId}`),
    }),
  );
}
