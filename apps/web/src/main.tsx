import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-mono/latin-400.css';
import '@fontsource/ibm-plex-mono/latin-500.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './app/letras.css';
import './app/estilos.css';
import './app/mantine.css';
import { createRoot } from 'react-dom/client';
import { atenderAPersona } from './api/persona';
import { Aplicacion } from './app/Aplicacion';
import { ponerCascara } from './cascara/cascara';

atenderAPersona();

// The desk comes while the session is asked for: on a poor line that is one wait less.
if (/^\/(bandeja\/.*)?$/.test(location.pathname)) void import('./bandeja/PaginaBandeja');

const raiz = document.getElementById('raiz');
if (raiz) createRoot(raiz).render(<Aplicacion />);

ponerCascara((tomar) => void import('./cascara/AvisoDeVersion').then((m) => m.avisarDeVersion(tomar)));
