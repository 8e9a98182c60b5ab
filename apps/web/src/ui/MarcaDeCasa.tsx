/** The stamp as the product's mark. */
export function MarcaDeCasa() {
  return (
    <svg width="24" height="18" viewBox="0 0 24 18" aria-hidden style={{ flex: 'none', alignSelf: 'center' }}>
      <rect x="1" y="1" width="22" height="16" rx="1.5" fill="none" stroke="var(--sello)" strokeWidth="1.6" />
      <path d="M5 6h14M5 9h14M5 12h8" stroke="var(--sello)" strokeWidth="1.4" />
    </svg>
  );
}
