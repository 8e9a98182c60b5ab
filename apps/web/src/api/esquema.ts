import type * as T from './tipos';

type Cuerpo<B> = { content: { 'application/json': B } };
interface Op<P, Q, B, R> {
  parameters: ([P] extends [Nada0] ? { path?: never } : { path: P }) &
    ([Q] extends [never] ? { query?: never } : { query: Q }) & { header?: never; cookie?: never };
  requestBody?: Cuerpo<B>;
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': R } } };
}
interface Sin {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
}
type Get<P, Q, R> = Sin & { get: Op<P, Q, never, R> };
type Post<P, B, R> = Sin & { post: Op<P, never, B, R> };
type Paso = { gestion: number; id: string };
type Id = { id: string };
type Nada0 = 'nada';
type Nada = Nada0;

export interface paths {
  '/api/organizacion/entidad': Get<Nada, never, T.Entidad>;
  '/api/sesion': Sin & {
    get: Op<Nada, never, never, T.Sesion>;
    post: Op<Nada, never, { usuario: string; clave: string }, T.Sesion>;
    delete: Op<Nada, never, never, unknown>;
  };
  '/api/organizacion/destinos': Get<Nada, { q: string }, T.DestinoEncontrado[]>;
  '/api/hojas/externas': Post<Nada, T.OrdenRegistrarExterna, T.Registrada>;
  '/api/hojas/internas': Post<Nada, T.OrdenRegistrarInterna, { hoja: T.HojaEncontrada; derivacionId: string }>;
  '/api/hojas': Get<Nada, { codigo: string }, T.HojaEncontrada[]>;
  '/api/hojas/{gestion}/{id}': Get<Paso, never, T.HojaVista>;
  '/api/hojas/{gestion}/{id}/historia': Get<Paso, never, T.EventoDeHistoria[]>;
  '/api/hojas/{gestion}/{id}/documentos': Post<Paso, T.OrdenCrearDocumento, { id: string; version: number }>;
  '/api/derivaciones/{gestion}/{id}/derivar': Post<Paso, T.OrdenDerivar, T.Derivadas>;
  '/api/derivaciones/{gestion}/{id}/recibir': Post<
    Paso,
    { fojas?: number; sello?: { documentoId: string; esquina: T.Esquina } },
    unknown
  >;
  '/api/derivaciones/{gestion}/{id}/revertir': Post<Paso, { motivo?: string }, unknown>;
  '/api/derivaciones/{gestion}/{id}/devolver': Post<Paso, { motivo: string }, unknown>;
  '/api/derivaciones/{gestion}/{id}/archivar': Post<
    Paso,
    { carpeta?: string; lugar?: string; motivo?: string },
    unknown
  >;
  '/api/derivaciones/{gestion}/{id}/responder': Post<
    Paso,
    { documentoId: string; proveido?: string; copias?: T.Destino[] },
    unknown
  >;
  '/api/recepciones/{gestion}/{id}/sello': Post<Paso, never, unknown>;
  '/api/bandeja': Get<Nada, { vista: T.VistaDeBandeja; desde?: string }, T.Bandeja>;
  '/api/documentos': Sin & {
    get: Op<Nada, { vista: 'borradores' | 'por-firmar' | 'firmados' }, never, T.DocumentoListado[]>;
    post: Op<Nada, never, T.OrdenCrearDocumento, { id: string; version: number }>;
  };
  '/api/documentos/{id}': Sin & {
    get: Op<Id, never, never, T.DocumentoVisto>;
    put: Op<
      Id,
      never,
      { version: number; contenido: T.ContenidoDeCarta; titulo?: string },
      { version: number }
    >;
  };
  '/api/documentos/{id}/firmar': Post<Id, { credencial: T.Credencial }, T.Firmado>;
  '/api/documentos/{id}/despachar': Post<Id, { medio: string; transportista?: string; fecha?: string }, unknown>;
  '/api/documentos/{id}/firmas': Get<Id, never, T.InformeDeFirmas>;
  '/api/remitentes': Get<Nada, { q: string }, T.RemitenteConocido[]>;
}
