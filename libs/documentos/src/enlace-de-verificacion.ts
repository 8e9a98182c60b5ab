import { CONFIG, type Config } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { codigoEnGrupos } from './domain/verificacion';

/** Where whoever holds a paper asks about it. */
export interface EnlaceDeVerificacion {
  /** what the QR says */
  readonly qr: string;
  /** as somebody types it: `7K3M-9QXT-2FHB-P4WD` */
  readonly codigo: string;
  /** where they type it: `www.tarija.gob.bo/v` */
  readonly pagina: string;
}

/** The public address that the QR of a signature leads to. */
@Injectable()
export class EnlacesDeVerificacion {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @returns null when nobody outside could follow it: in production the public address is `HR_ORIGEN` */
  de(codigo: string | null): EnlaceDeVerificacion | null {
    const { origen, produccion, puerto } = this.config;
    const raiz = origen ?? (produccion ? null : `http://localhost:${puerto}`);
    if (!raiz || !codigo) return null;
    const pagina = `${raiz.replace(/^https?:\/\//, '')}/v`;
    return { qr: `${raiz}/v/${codigo}`, codigo: codigoEnGrupos(codigo), pagina };
  }
}
