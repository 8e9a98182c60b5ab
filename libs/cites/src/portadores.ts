import { Injectable } from '@nestjs/common';

/**
 * Who bears numbers. Each owner names its view of (`objeto`, `texto`, `numero`, `serie_id` or null, `anulado`, `unidad_id`
 * whose paper it is or null), so that the account can be held against the papers themselves without knowing them.
 */
@Injectable()
export class Portadores {
  private readonly todas: string[] = [];

  /** @param vista `documentos.v_numerados`; called by each lib's module at start */
  registrar(vista: string): void {
    if (!/^[a-z_]+\.v_[a-z_]+$/.test(vista)) throw new Error(`no es una vista publicada: ${vista}`);
    this.todas.push(vista);
  }

  get vistas(): readonly string[] {
    return this.todas;
  }
}
