import { Injectable } from '@nestjs/common';

/** What must answer before this process may serve: each lib adds its own dependency. */
@Injectable()
export class Comprobaciones {
  private readonly todas = new Map<string, () => Promise<void>>();

  /** @param comprobar must reject when the dependency does not answer */
  agregar(nombre: string, comprobar: () => Promise<void>): void {
    this.todas.set(nombre, comprobar);
  }

  /** @returns names of the dependencies that do not answer */
  async caidas(): Promise<string[]> {
    const revisar = async ([nombre, comprobar]: [string, () => Promise<void>]): Promise<string[]> =>
      comprobar().then(
        () => [],
        () => [nombre],
      );
    return (await Promise.all([...this.todas].map(revisar))).flat();
  }
}
