/** What is selected around an element. Of a shadow root Chromium only has one, and of what is selected in another it is not to be had. */
export const selectionAround = (host: Node): Selection | null =>
  (host.getRootNode() as Partial<Document>).getSelection?.() ?? getSelection();
