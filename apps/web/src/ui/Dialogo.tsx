import { Anchor, Button, Modal, Stack, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useRef, type FormEvent, type ReactNode } from 'react';
import type { ProblemaError } from '../api/problema';
import { PieDeActos } from './PieDeActos';
import { Problema } from './Problema';

interface Props {
  titulo: ReactNode;
  abierto?: boolean;
  alCerrar: () => void;
  alConfirmar: () => void;
  acto: string;
  enviando: boolean;
  problema: ProblemaError | null;
  quedo?: string;
  ancho?: 'md' | 'lg' | 'xl';
  destructivo?: boolean;
  impedido?: boolean;
  /** Page and section of the manual that speak of it (`despacho#responder`). */
  ayuda?: string;
  children: ReactNode;
}

/**
 * Where a dialog that asks for no place of its own begins: at its first field, or else at its act; at neither when the act cannot be
 * taken back, or when a list would open by itself. Never on its ✕, where Enter would close it.
 */
function ponerComienzo(formulario: HTMLFormElement, conCuidado: boolean): void {
  if (formulario.querySelector('[data-autofocus]')) return;
  const campo = formulario.querySelector<HTMLElement>(
    'input:not([type="hidden"], [type="radio"], [disabled]), input[type="radio"]:checked, textarea:not([disabled])',
  );
  const lista = campo?.matches('[aria-haspopup="listbox"], [role="combobox"]') ?? false;
  const acto = conCuidado ? null : formulario.querySelector('button[type="submit"]:not([disabled])');
  const comienzo = lista ? formulario : (campo ?? acto ?? formulario);
  comienzo.setAttribute('data-autofocus', 'true');
}

/** Every act that asks something: its refusal on top, Ctrl+Enter confirms, the words stay when it is closed. */
export function Dialogo(p: Props) {
  const enTelefono = useMediaQuery('(max-width: 760px)');
  const formulario = useRef<HTMLFormElement>(null);
  const conCuidado = p.destructivo ?? false;
  const alMontar = useCallback(
    (f: HTMLFormElement | null) => {
      formulario.current = f;
      if (f) ponerComienzo(f, conCuidado);
    },
    [conCuidado],
  );
  const enviar = (evento: FormEvent) => {
    evento.preventDefault();
    if (!p.enviando && !p.impedido) p.alConfirmar();
  };
  return (
    // What opens on top of it closes first.
    <Modal.Stack>
      <Modal
        stackId="acto"
        opened={p.abierto ?? true}
        onClose={p.alCerrar}
        title={p.titulo}
        size={p.ancho ?? 'md'}
        fullScreen={enTelefono}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': 'Cerrar' }}
        onKeyDown={(e) => {
          // Wherever the focus is in it, also on its ✕; not in one that opened on top.
          const suyo = (e.target as Element).closest('[role="dialog"]')?.contains(formulario.current);
          if (suyo && e.key === 'Enter' && (e.ctrlKey || e.metaKey)) formulario.current?.requestSubmit();
        }}
      >
        <form ref={alMontar} tabIndex={-1} onSubmit={enviar} noValidate>
          <Stack gap="md">
            <Problema problema={p.problema} quedo={p.quedo} />
            {p.children}
            <PieDeActos>
              {p.ayuda && (
                <Anchor href={`/ayuda/${p.ayuda}`} target="_blank" size="sm" mr="auto" py={4}>
                  Ayuda<VisuallyHidden> en el manual, en otra pestaña</VisuallyHidden>
                </Anchor>
              )}
              <Button variant="default" onClick={p.alCerrar}>
                Cancelar
              </Button>
              <Button
                type="submit"
                loading={p.enviando}
                disabled={p.impedido}
                color={p.destructivo ? 'lacre' : undefined}
              >
                {p.acto}
              </Button>
            </PieDeActos>
          </Stack>
        </form>
      </Modal>
    </Modal.Stack>
  );
}
