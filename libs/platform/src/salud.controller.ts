import { ErrorDominio } from '#kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Publica } from './publica';

/** For supervisors and proxies: alive, and ready to serve. */
@ApiExcludeController()
@Publica()
@Controller()
export class Salud {
  private readonly comprobaciones = new Map<string, () => Promise<void>>();

  constructor(private readonly base: DataSource) {
    this.comprobaciones.set('base de datos', async () => {
      await this.base.query('SELECT 1');
    });
  }

  /** @param comprobar must reject when the dependency does not answer */
  agregar(nombre: string, comprobar: () => Promise<void>): void {
    this.comprobaciones.set(nombre, comprobar);
  }

  @Get('livez')
  vive(): { estado: string } {
    return { estado: 'vive' };
  }

  @Get('readyz')
  async listo(): Promise<{ estado: string }> {
    const caidos: string[] = [];
    for (const [nombre, comprobar] of this.comprobaciones) {
      await comprobar().catch(() => caidos.push(nombre));
    }
    if (caidos.length > 0) {
      throw new ErrorDominio('sistema.no-listo', 'no-disponible', `No responde: ${caidos.join(', ')}.`, {
        caidos,
      });
    }
    return { estado: 'listo' };
  }
}
