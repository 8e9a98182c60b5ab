/** One line for the person at the terminal. */
export const decir = (linea: string): void => void process.stdout.write(`${linea}\n`);
