import { Help, type Command } from 'commander';

/** What the reader of the command line says, and how it is said here; in order, each applied once. */
const FRASES: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*?)'/, "no se conoce la opción '$1'"],
  [/unknown command '(.*?)'/, "no se conoce la orden '$1'"],
  [/missing required argument '(.*?)'/, 'falta <$1>'],
  [/required option '(.*?)' not specified/, "falta la opción '$1'"],
  [/option '(.*?)' argument missing/, "a la opción '$1' le falta su valor"],
  [/option '(.*?)' argument '(.*?)' is invalid\./s, "la opción '$1' no admite '$2'."],
  [
    /option '(.*?)' value '(.*?)' from env '(.*?)' is invalid\./s,
    "la opción '$1' no admite '$2', que viene de $3.",
  ],
  [/command-argument value '(.*?)' is invalid for argument '(.*?)'\./s, "<$2> no admite '$1'."],
  [/Allowed choices are (.*?)\.$/m, 'Puede ser: $1.'],
  [
    /too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)\./,
    'sobran argumentos: se esperaban $2 y llegaron $3.',
  ],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, '(¿Quiso decir $1?)'],
  [/^error: /, 'Error: '],
];

const TITULOS: Readonly<Record<string, string>> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opciones:',
  'Commands:': 'Órdenes:',
};

const ayuda = new Help();
const uso = (texto: string): string =>
  texto.replace('[options]', '[opciones]').replace('[command]', '[orden]');

/** Makes a command, and those within it, speak Spanish; and leaves its exit to who called it. */
export function enCastellano(orden: Command): Command {
  orden
    .configureOutput({
      outputError: (dicho, escribir) =>
        escribir(FRASES.reduce((texto, [ingles, nuestro]) => texto.replace(ingles, nuestro), dicho)),
    })
    .exitOverride()
    .configureHelp({
      styleTitle: (titulo) => TITULOS[titulo] ?? titulo,
      commandUsage: (c) => uso(ayuda.commandUsage(c)),
      subcommandTerm: (c) => uso(ayuda.subcommandTerm(c)),
      optionDescription: (o) =>
        ayuda
          .optionDescription(o)
          .replace('choices:', 'puede ser:')
          .replace('default:', 'sin decirlo:')
          .replace('env:', 'variable:'),
    })
    .helpOption('-h, --help', 'muestra esta ayuda');
  if (orden.commands.length > 0) orden.helpCommand('help [orden]', 'muestra la ayuda de una orden');
  orden.commands.forEach(enCastellano);
  return orden;
}
