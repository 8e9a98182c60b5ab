import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ink, from its wash to its darkest; 7 is the primary on paper, 3 the primary on the night desk. */
const tinta: MantineColorsTuple = [
  '#eef1f9',
  '#dbe2f3',
  '#b9c7ea',
  '#8fa8f0',
  '#6d87d3',
  '#4c69b8',
  '#33509f',
  '#23408e',
  '#1c3475',
  '#15285b',
];
const lacre: MantineColorsTuple = [
  '#fbeeec',
  '#f6d9d6',
  '#f2b9b3',
  '#f0958c',
  '#d96b60',
  '#c04a3f',
  '#b1352b',
  '#a3241b',
  '#861d16',
  '#6a1711',
];

export const tema = createTheme({
  fontFamily: 'var(--palo)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--palo)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  defaultRadius: 4,
  colors: { tinta, lacre },
  primaryColor: 'tinta',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  shadows: {
    xs: 'none',
    sm: 'none',
    md: '0 2px 8px rgb(27 36 48 / 0.08)',
    lg: '0 4px 16px rgb(27 36 48 / 0.12)',
    xl: 'none',
  },
  components: {
    Modal: {
      defaultProps: {
        centered: false,
        yOffset: '6vh',
        transitionProps: { duration: 100 },
        overlayProps: { backgroundOpacity: 0.35 },
        // Its <header> is of the dialog, not a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Tooltip: {
      defaultProps: {
        multiline: true,
        maw: 320,
        withArrow: true,
        events: { hover: true, focus: true, touch: true },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Cerrar el aviso' } } },
    Button: { defaultProps: { size: 'sm', variant: 'filled' } },
    PasswordInput: {
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Mostrar u ocultar la contraseña' } },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Select: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' } } },
    Autocomplete: { defaultProps: { comboboxProps: { transitionProps: { duration: 0 }, shadow: 'md' } } },
  },
});

/** One ink for every button that is only a text. */
const TINTAS = {
  '--mantine-color-tinta-light-color': 'var(--tinta)',
  '--mantine-color-tinta-light-hover': 'var(--tinta-tenue)',
};
/** The library's greys, from paper to text. */
const GRISES_DE_DIA = 'papel mesa linea linea linea-campo linea-campo suave suave texto texto';
/** Those of the night, from text to the desk. */
const GRISES_DE_NOCHE = 'texto suave suave linea-campo linea linea pliego papel mesa mesa';
const escala = (nombre: string, tonos: string) =>
  Object.fromEntries(tonos.split(' ').map((t, i) => [`--mantine-color-${nombre}-${i}`, `var(--${t})`]));

/** Mantine reads the product's own tokens (`estilos.css`), so that there is one palette, in one place. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--papel)',
    '--mantine-color-text': 'var(--texto)',
    '--mantine-color-dimmed': 'var(--suave)',
    '--mantine-color-default-border': 'var(--linea)',
    '--mantine-color-error': 'var(--lacre)',
    '--mantine-color-placeholder': 'var(--suave)',
    '--mantine-color-anchor': 'var(--tinta)',
    '--mantine-color-default': 'var(--pliego)',
    '--mantine-color-default-hover': 'var(--tinta-tenue)',
    '--mantine-color-default-color': 'var(--texto)',
  },
  light: { ...TINTAS, ...escala('gray', GRISES_DE_DIA) },
  dark: { ...TINTAS, ...escala('dark', GRISES_DE_NOCHE) },
});
