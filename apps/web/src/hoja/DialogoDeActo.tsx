import { DialogoArchivar } from './DialogoArchivar';
import { DialogoConMotivo } from './DialogoConMotivo';
import { DialogoDerivar } from './DialogoDerivar';
import { DialogoRecibir } from './DialogoRecibir';
import { DialogoResponder } from './DialogoResponder';
import type { PropsDeActo } from './props-de-acto';

/** The dialog of an act, by its name. */
export function DialogoDeActo({ acto, ...props }: PropsDeActo & { acto: string }) {
  switch (acto) {
    case 'recibir':
      return <DialogoRecibir {...props} />;
    case 'derivar':
      return <DialogoDerivar {...props} documentoIds={props.documentoId ? [props.documentoId] : []} />;
    case 'responder':
      return <DialogoResponder {...props} />;
    case 'devolver':
      return <DialogoConMotivo {...props} acto="devolver" />;
    case 'revertir':
      return <DialogoConMotivo {...props} acto="revertir" />;
    case 'archivar':
      return <DialogoArchivar {...props} />;
    default:
      return null;
  }
}
