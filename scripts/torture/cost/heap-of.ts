/** Sends a command to one page or worker of the browser. */
export type Send = <T>(method: string, params?: object) => Promise<T>;

const MEGABYTE = 1024 * 1024;

/** What its JavaScript holds after everything that can go has gone, in MB. */
export async function heapOf(send: Send): Promise<number> {
  // What is let go of in one collection can free more in the next.
  for (let time = 0; time < 3; time++) await send('HeapProfiler.collectGarbage');
  const { usedSize } = await send<{ usedSize: number }>('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}
