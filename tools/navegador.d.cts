export function navegador(): string;
