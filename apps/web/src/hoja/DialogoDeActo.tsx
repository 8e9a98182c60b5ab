import { esActoConMotivo } from './actos-con-motivo';
import { DialogoAgrupar } from './DialogoAgrupar';
import { DialogoArchivar } from './DialogoArchivar';
import { DialogoConMotivo } from './DialogoConMotivo';
import { DialogoDerivar } from './DialogoDerivar';
import { DialogoRecibir } from './DialogoRecibir';
import { DialogoResponder } from './DialogoResponder';
import type { PropsDeActo } from './props-de-acto';

/** The dialog of an act, by its name. */
export function DialogoDeActo({ acto, ...props }: PropsDeActo & { acto: string }) {
  if (esActoConMotivo(acto)) return <DialogoConMotivo {...props} acto={acto} />;
  const documentoIds = props.documentoId ? [props.documentoId] : [];
  switch (acto) {
    case 'recibir':
      return <DialogoRecibir {...props} />;
    case 'derivar':
      return <DialogoDerivar {...props} documentoIds={documentoIds} />;
    case 'derivarCopias':
      return <DialogoDerivar {...props} soloCopias documentoIds={documentoIds} />;
    case 'responder':
      return <DialogoResponder {...props} />;
    case 'archivar':
      return <DialogoArchivar {...props} />;
    case 'agrupar':
      return <DialogoAgrupar {...props} />;
    default:
      return null;
  }
}
