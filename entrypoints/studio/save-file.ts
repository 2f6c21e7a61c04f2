/** Saves text as a file where the browser puts downloads. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on what the address names once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
