import { useMediaQuery } from '@mantine/hooks';

/** The window is as narrow as a phone's. */
export const useEnTelefono = (): boolean =>
  useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
