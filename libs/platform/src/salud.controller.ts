import { ErrorDominio } from '#kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Comprobaciones } from './comprobaciones';
import { Publica } from './publica';

/** For supervisors and proxies: alive, and ready to serve. */
@ApiExcludeController()
@Publica()
@Controller()
export class Salud {
  constructor(
    base: DataSource,
    private readonly comprobaciones: Comprobaciones,
  ) {
    comprobaciones.agregar('base de datos', async () => {
      await base.query('SELECT 1');
    });
  }

  @Get('livez')
  vive(): { estado: string } {
    return { estado: 'vive' };
  }

  @Get('readyz')
  async listo(): Promise<{ estado: string }> {
    const caidas = await this.comprobaciones.caidas();
    if (caidas.length > 0) {
      throw new ErrorDominio('sistema.no-listo', 'no-disponible', `No responde: ${caidas.join(', ')}.`, {
        caidas,
      });
    }
    return { estado: 'listo' };
  }
}
