import type { ChosenFile } from '@/utils/exchange/open-one-file';

/** Files from a chooser; each is read only when its turn comes. */
export function chosenFiles(files: FileList | null): ChosenFile[] {
  return [...(files ?? [])].map((file) => ({
    path: file.webkitRelativePath || file.name,
    size: file.size,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  }));
}
