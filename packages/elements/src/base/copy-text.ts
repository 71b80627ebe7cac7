/** Puts a text on the clipboard, at a person's wish; whether it is there. A page without https has the old way only. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true });
    try {
      return document.execCommand('copy');
    } finally {
      document.removeEventListener('copy', put);
    }
  }
}
