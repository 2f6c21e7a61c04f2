import { useCallback, useEffect, useState } from 'react';

export interface Address {
  view: string;
  path: string;
}

/** Which view is open, from what stands behind `#` in the address: the browser's Back works. */
export function useAddress(): Address & { open(view: string, path?: string): void } {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const onChange = () => setAddress(readAddress());
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  const open = useCallback((view: string, path = '') => {
    window.location.hash = path ? `${view}/${path}` : view;
  }, []);
  return { ...address, open };
}

function readAddress(): Address {
  const [view = '', ...path] = window.location.hash.slice(1).split('/');
  return { view, path: path.join('/') };
}
