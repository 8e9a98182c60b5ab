import { useEffect, useState } from 'react';

/** @returns an address by which an `<img>` shows these bytes, while it is on screen; null until there are any */
export function useUrlDeBytes(bytes: Uint8Array | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!bytes) return;
    const nueva = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    setUrl(nueva);
    return () => URL.revokeObjectURL(nueva);
  }, [bytes]);
  return url;
}
