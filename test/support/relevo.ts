import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP relay on 127.0.0.1 that counts what clients send, so that a test can act in the middle of a request. */
export class Relevo {
  private readonly servidor: Server;
  private readonly abiertos = new Set<Socket>();
  private cuenta: { faltan: number; alLlegar: () => void } | null = null;
  private cerrado = false;

  private constructor(private readonly destino: { host: string; puerto: number }) {
    this.servidor = createServer((cliente) => this.unir(cliente));
  }

  static async abrir(destino: { host: string; puerto: number }): Promise<Relevo> {
    const relevo = new Relevo(destino);
    relevo.servidor.listen(0, '127.0.0.1');
    await once(relevo.servidor, 'listening');
    return relevo;
  }

  get puerto(): number {
    return (this.servidor.address() as AddressInfo).port;
  }

  /** @returns when that many more bytes arrived from clients */
  tras(bytes: number): Promise<void> {
    return new Promise((listo) => {
      this.cuenta = { faltan: bytes, alLlegar: listo };
    });
  }

  /** Drops every connection and refuses the next ones. */
  cortar(): void {
    this.cerrado = true;
    for (const socket of this.abiertos) socket.destroy();
  }

  reanudar(): void {
    this.cerrado = false;
  }

  async cerrar(): Promise<void> {
    this.cortar();
    this.servidor.close();
    await once(this.servidor, 'close');
  }

  private unir(cliente: Socket): void {
    if (this.cerrado) return void cliente.destroy();
    const servidor = connect(this.destino.puerto, this.destino.host);
    for (const [socket, otro] of [
      [cliente, servidor],
      [servidor, cliente],
    ] as const) {
      this.abiertos.add(socket);
      socket.on('error', () => otro.destroy());
      socket.on('close', () => {
        this.abiertos.delete(socket);
        otro.destroy();
      });
    }
    cliente.on('data', (trozo) => this.contar(trozo.length));
    cliente.pipe(servidor);
    servidor.pipe(cliente);
  }

  private contar(bytes: number): void {
    if (!this.cuenta) return;
    this.cuenta.faltan -= bytes;
    if (this.cuenta.faltan > 0) return;
    const { alLlegar } = this.cuenta;
    this.cuenta = null;
    alLlegar();
  }
}
