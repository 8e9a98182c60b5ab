/// <reference types="vite/client" />

/** docs/manual, read when the web is built (apps/web/manual.mts). */
declare module 'virtual:manual' {
  const paginas: readonly {
    readonly id: string;
    readonly titulo: string;
    readonly secciones: readonly { readonly id: string; readonly titulo: string }[];
    /** @returns its HTML */
    readonly leer: () => Promise<string>;
  }[];
  export default paginas;
}
