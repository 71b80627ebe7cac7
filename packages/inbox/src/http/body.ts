import { LIMITS } from '@rosette/data';
import { Refusal } from './problem.js';

/** A body as it came: what JSON says, or the fields of a form in their order. */
export type Body =
  | { readonly is: 'json'; readonly value: unknown }
  | { readonly is: 'form'; readonly fields: readonly (readonly [name: string, text: string])[] };

/** Fields of a form that are not the person's: key, consents, context, honeypot and such. */
const OTHER_FIELDS = 30;

/** Reads a body within its limits. Throws a `Refusal` where it is too large, too slow, or not what it says it is. */
export async function readBody(request: Request, most: number, time: number): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  const isForm = type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
  if (!isForm && type !== 'application/json') throw new Refusal('body-type');
  const bytes = await readBytes(request, most, time);
  const text = decode(bytes);
  if (type === 'application/json') return { is: 'json', value: parse(text) };
  const fields = type === 'multipart/form-data' ? await multipart(request, bytes) : urlencoded(text);
  if (fields.length > LIMITS.fields + OTHER_FIELDS)
    throw new Refusal('body-invalid', [{ pointer: '', detail: `expected at most ${LIMITS.fields} fields` }]);
  return { is: 'form', fields };
}

async function readBytes(request: Request, most: number, time: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > most) throw new Refusal('body-too-large');
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('body-too-slow')), time);
  });
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), tooSlow]);
      if (done) break;
      size += value.byteLength;
      if (size > most) throw new Refusal('body-too-large');
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    // The line broke in the middle. That is nobody's mistake, and a form has to know that it may send again.
    throw error instanceof Refusal ? error : new Refusal('body-cut-off');
  } finally {
    clearTimeout(timer);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('body-not-utf8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('body-syntax');
  }
}

function urlencoded(text: string): [string, string][] {
  try {
    // URLSearchParams would put U+FFFD for what is not UTF-8 behind its per cent signs.
    decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    throw new Refusal('body-not-utf8');
  }
  return [...new URLSearchParams(text)];
}

async function multipart(request: Request, bytes: Uint8Array): Promise<[string, string][]> {
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' };
  const form = await new Response(bytes.slice().buffer, { headers }).formData().catch(() => {
    throw new Refusal('body-syntax');
  });
  return [...form].map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    throw new Refusal('body-invalid', [{ pointer: '', detail: 'expected no files' }]);
  });
}
