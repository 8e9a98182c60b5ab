import { Button, Menu, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { consultaDeFrases } from '../frases/consultas';
import { DialogoFrases } from '../frases/DialogoFrases';
import { AvisoDeSignos } from '../ui/AvisoDeSignos';
import dialogos from './dialogos.module.css';
import { proveidosParaOfrecer } from './proveidos';

const RECUERDO = 'hr.proveidos';

/** @returns the last proveídos of this browser */
export function proveidosUsados(): string[] {
  try {
    const leidos: unknown = JSON.parse(localStorage.getItem(RECUERDO) ?? '[]');
    return Array.isArray(leidos) ? leidos.filter((t): t is string => typeof t === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps the last proveídos of this browser. */
export function guardarProveidos(usados: readonly string[]): void {
  localStorage.setItem(RECUERDO, JSON.stringify(usados));
}

interface Props {
  label: string;
  valor: string;
  alCambiar: (texto: string) => void;
  error?: string | undefined;
}

/** The written instruction, with the frequent ones one key away: `/` in the empty box opens them. */
export function CampoProveido({ label, valor, alCambiar, error }: Props) {
  const [abierto, setAbierto] = useState(false);
  const [frases, setFrases] = useState(false);
  const { data: guardadas = [] } = useQuery(consultaDeFrases('proveido'));
  const agregar = (texto: string) => alCambiar(valor === '' ? texto : `${valor.trimEnd()} ${texto}`);
  return (
    <div>
      <Textarea
        label={label}
        description="Con «/» se abren los textos frecuentes"
        value={valor}
        error={error}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        onChange={(e) => alCambiar(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key !== '/' || valor !== '') return;
          e.preventDefault();
          // After the key is over: without motion, what opens within it closes with it.
          setTimeout(() => setAbierto(true));
        }}
      />
      <AvisoDeSignos en={valor} />
      <Menu
        opened={abierto}
        onChange={setAbierto}
        position="bottom-start"
        width={360}
        trapFocus
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" className={dialogos.frecuentes}>
            Textos frecuentes ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {proveidosParaOfrecer([...guardadas.map((f) => f.texto), ...proveidosUsados()]).map((texto) => (
            <Menu.Item key={texto} onClick={() => agregar(texto)}>
              {texto}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setFrases(true)}>Buscar, guardar o cambiar frases…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {frases && (
        <DialogoFrases
          clase="proveido"
          aMano={valor}
          alElegir={(texto) => {
            setFrases(false);
            agregar(texto);
          }}
          alCerrar={() => setFrases(false)}
        />
      )}
    </div>
  );
}
