import { Button, Menu, Textarea } from '@mantine/core';
import { useState } from 'react';
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
          setAbierto(true);
        }}
      />
      <Menu opened={abierto} onChange={setAbierto} position="bottom-start" width={360} trapFocus>
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" className={dialogos.frecuentes}>
            Textos frecuentes ▾
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {proveidosParaOfrecer(proveidosUsados()).map((texto) => (
            <Menu.Item
              key={texto}
              onClick={() => alCambiar(valor === '' ? texto : `${valor.trimEnd()} ${texto}`)}
            >
              {texto}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
