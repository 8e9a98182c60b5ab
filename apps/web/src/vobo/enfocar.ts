const ESPERA = 3_000;

/** Takes the focus to a mark once its page is drawn: a page out of sight is not there yet. */
export function enfocarMarca(id: string): void {
  const hallar = () => document.querySelector<HTMLElement>(`[data-marca="${CSS.escape(id)}"]`);
  const ya = hallar();
  if (ya) return ya.focus();
  const vigia = new MutationObserver(() => {
    const marca = hallar();
    if (!marca) return;
    vigia.disconnect();
    marca.focus();
  });
  vigia.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => vigia.disconnect(), ESPERA);
}
